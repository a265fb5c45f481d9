// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iframeCode, scriptCode, type EmbeddedFrame } from "../../../src/export/embed/embed-code";
import { frameHeight, type FrameSize } from "../../../src/export/embed/frame-size";
import { hostileTexts } from "../../browser/hostile-texts";

const ratio: FrameSize = { rule: "ratio", ratio: "16/10", pixels: 480 };
const fixed: FrameSize = { rule: "fixed", ratio: "16/10", pixels: 480 };
const content: FrameSize = { rule: "content", ratio: "16/10", pixels: 400 };
const address = "https://atlas.example/embed.html?v=1&region=tmo&overlay=commuters&embed=compact";
const script = "https://atlas.example/embed/v1/grenzatlas-map.js";

function parsed(code: string): Document {
  return new DOMParser().parseFromString(code, "text/html");
}

function frameIn(code: string): HTMLIFrameElement {
  const frame = parsed(code).querySelector("iframe");
  if (!frame) throw new Error("no iframe");
  return frame;
}

/** What a browser makes of the code is one frame with these attributes, and nothing else. */
function expectOneFrame(code: string, { address: src, title }: EmbeddedFrame, elements: readonly string[]) {
  const page = parsed(code);
  expect([...page.querySelectorAll("*")].map(({ localName }) => localName)).toEqual([
    "html",
    "head",
    ...elements,
  ]);
  const frame = frameIn(code);
  expect(frame.getAttribute("src")).toBe(src);
  // The one sign that HTML cannot hold.
  expect(frame.getAttribute("title")).toBe(title.replaceAll("\0", "\ufffd"));
  expect(frame.getAttributeNames()).toEqual(["src", "title", "width", "height", "loading", "style"]);
}

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom('"', "'", "<", ">", "&", "&quot;", "</iframe>", "<!--", "\r\n", "\0", "`", "="), {
      maxLength: 12,
    })
    .map((parts) => parts.join("")),
);

describe("the code of a frame", () => {
  it("has a title, keeps its place, and loads when it is near", () => {
    const frame = frameIn(iframeCode({ address, title: "Commuters", size: ratio }));
    expect(frame.title).toBe("Commuters");
    expect(frame.getAttribute("loading")).toBe("lazy");
    expect(frame.getAttribute("width")).toBe("100%");
    expect(frame.getAttribute("height")).toBe("400");
    expect(frame.style.aspectRatio).toBe("16/10");
    expect([frame.style.minHeight, frame.style.maxHeight]).toEqual(["320px", "900px"]);
  });

  it("says a fixed height in style and attribute alike", () => {
    const frame = frameIn(iframeCode({ address, title: "Commuters", size: fixed }));
    expect(frame.getAttribute("height")).toBe("480");
    expect(frame.style.height).toBe("480px");
    expect(frame.style.aspectRatio).toBe("");
  });

  it("is one frame with what was put in, whatever title and address hold", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        const frame = { address: `${address}&q=${text.replaceAll("\0", "")}`, title, size: ratio };
        expectOneFrame(iframeCode(frame), frame, ["body", "iframe"]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(hostileTexts)("is one frame with the title %j", (title) => {
    const frame = { address, title, size: fixed };
    expectOneFrame(iframeCode(frame), frame, ["body", "iframe"]);
    expectOneFrame(scriptCode(frame, script), frame, ["script", "body", "grenzatlas-map", "iframe"]);
  });
});

describe("the code with the script", () => {
  it.each([
    [ratio, { ratio: "16/10" }],
    [fixed, { "height-rule": "fixed" }],
    [content, { "height-rule": "content" }],
  ])("tells the element the rule of the height: %j", (size, attributes) => {
    const page = parsed(scriptCode({ address, title: "Commuters", size }, script));
    const element = page.querySelector("grenzatlas-map");
    const said = element?.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
    expect(Object.fromEntries(said ?? [])).toEqual(attributes);
    expect(element?.querySelector("iframe")?.getAttribute("src")).toBe(address);
    const loaded = page.querySelector("script");
    expect([loaded?.type, loaded?.src]).toEqual(["module", script]);
  });
});

describe("the height of a frame", () => {
  it.each([
    [280, 320],
    [600, 375],
    [1000, 625],
    [1600, 900],
  ])("at %i pixels of width is %i pixels by the ratio 16:10", (width, height) => {
    expect(frameHeight(ratio, width)).toBe(height);
  });
});
