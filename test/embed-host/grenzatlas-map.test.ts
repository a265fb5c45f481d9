// @vitest-environment jsdom
import { afterEach, describe, expect, test } from "vitest";
import type { GrenzatlasMapElement } from "../../src/embed-host/grenzatlas-map";
import "../../src/embed-host/grenzatlas-map";
import type { Report } from "../../src/embed-host/protocol";
import { finishLoading, MAP_ORIGIN, playFrame, type FrameAttributes } from "./played-frame";

const ready: Report = { type: "ready", address: "?v=1", title: "Four regions", language: "en" };

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "";
});

/** The element with its frame, put into the page. */
function place(attributes: Readonly<Record<string, string>> = {}, frameAttributes?: FrameAttributes) {
  const map = document.createElement("grenzatlas-map");
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  document.body.append(map);
  return { map, frame: playFrame(map, frameAttributes) };
}

/** Mutation observers speak after the present task. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

function wishesIn(href: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(new URL(href).hash.slice(1)));
}

describe("the address of the frame", () => {
  test("gets this page's origin and the language around as a fragment", async () => {
    document.documentElement.lang = "nl-BE";
    const { frame } = place();
    await settle();
    expect(frame.element.src.split("#")[0]).toBe(`${MAP_ORIGIN}/embed.html?v=1`);
    expect(wishesIn(frame.element.src)).toEqual({ origins: location.origin, lang: "nl" });
  });

  test("keeps the language that it names", async () => {
    document.documentElement.lang = "nl";
    const { frame } = place({}, { src: `${MAP_ORIGIN}/embed.html?v=1&lang=fr` });
    await settle();
    expect(wishesIn(frame.element.src)).toEqual({ origins: location.origin });
  });

  test("follows the page when it changes its language", async () => {
    document.documentElement.lang = "de";
    const { frame } = place();
    await settle();
    document.documentElement.lang = "fr";
    await settle();
    expect(wishesIn(frame.element.src)).toMatchObject({ lang: "fr" });
  });

  test("carries the colours that the element asks for, until it asks no more", async () => {
    const { map, frame } = place({ scheme: "dark" });
    await settle();
    expect(wishesIn(frame.element.src)).toMatchObject({ scheme: "dark" });
    map.removeAttribute("scheme");
    expect(wishesIn(frame.element.src)).not.toHaveProperty("scheme");
  });

  test("of a frame that is there already is replaced, so that its src and the history stay", async () => {
    const map = document.createElement("grenzatlas-map");
    const { element } = playFrame(map);
    const before = element.src;
    const replaced: string[] = [];
    finishLoading(element);
    Object.defineProperty(element, "contentWindow", {
      value: { location: { replace: (href: string) => replaced.push(href) }, postMessage: () => undefined },
    });
    document.body.append(map);
    await settle();
    expect(element.src).toBe(before);
    expect(replaced.map(wishesIn)).toEqual([{ origins: location.origin }]);
  });

  test("is said once more when the frame has come: it may have been on its way, and lost the fragment", async () => {
    const { frame } = place();
    const replaced: string[] = [];
    Object.defineProperty(frame.element, "contentWindow", {
      value: { location: { replace: (href: string) => replaced.push(href) }, postMessage: () => undefined },
    });
    await settle();
    frame.element.dispatchEvent(new Event("load"));
    frame.element.dispatchEvent(new Event("load"));
    expect(replaced.map(wishesIn)).toEqual([{ origins: location.origin }]);
  });

  test("may come later than the frame, as after a consent", async () => {
    const { frame } = place({}, { src: "" });
    await settle();
    frame.element.src = `${MAP_ORIGIN}/embed.html?v=1`;
    await settle();
    expect(wishesIn(frame.element.src)).toMatchObject({ origins: location.origin });
  });
});

describe("events", () => {
  test("tell what the frame reports, and bubble", async () => {
    const { frame, map } = place();
    await settle();
    const heard: unknown[] = [];
    document.addEventListener(
      "grenzatlas-ready",
      (event) => heard.push(event.target, (event as CustomEvent).detail),
      { once: true },
    );
    frame.report(ready);
    expect(heard).toEqual([map, expect.objectContaining(ready)]);
  });

  test("of two maps are not mixed", async () => {
    const first = place();
    const second = place();
    await settle();
    const heard: string[] = [];
    first.map.addEventListener("grenzatlas-view", () => heard.push("first"));
    second.map.addEventListener("grenzatlas-view", () => heard.push("second"));
    second.frame.report({ type: "view", address: "?v=1", title: "Lake Constance" });
    expect(heard).toEqual(["second"]);
  });
});

describe("methods", () => {
  test("go to the frame of this element", async () => {
    const first = place();
    const second = place();
    await settle();
    first.frame.report(ready);
    second.frame.report(ready);
    const selected = second.map.select({ kind: "region", id: "ibk" });
    expect(first.frame.posted).toEqual([]);
    second.frame.report({ type: "done", replyTo: second.frame.idsOf("select")[0] ?? "" });
    await expect(selected).resolves.toBeUndefined();
  });

  test.each<[string, (map: GrenzatlasMapElement) => Promise<unknown>]>([
    ["select", (map) => map.select(null)],
    ["set", (map) => map.set({ year: 2023 })],
    ["show", (map) => map.show("v=1")],
    ["flyTo", (map) => map.flyTo([7.6, 47.6], 8)],
    ["requestImage", (map) => map.requestImage("png")],
  ])("%s fails as long as there is no frame", async (_name, call) => {
    const map = document.createElement("grenzatlas-map");
    document.body.append(map);
    await expect(call(map)).rejects.toMatchObject({ code: "closed" });
  });
});

describe("an element that is taken out and put back", () => {
  test("fails what was unanswered, then speaks with its frame again", async () => {
    const { map } = place();
    await settle();
    const shown = expect(map.show("v=1")).rejects.toMatchObject({ code: "closed" });
    map.remove();
    await shown;
    map.replaceChildren();
    document.body.append(map);
    const frame = playFrame(map);
    await settle();
    frame.report(ready);
    const again = map.show("v=1");
    frame.report({ type: "done", replyTo: frame.idsOf("show")[0] ?? "" });
    await expect(again).resolves.toBeUndefined();
  });

  test("hears nothing meanwhile", async () => {
    const { map, frame } = place();
    await settle();
    const heard: Event[] = [];
    map.addEventListener("grenzatlas-ready", (event) => heard.push(event));
    map.remove();
    frame.report(ready);
    expect(heard).toEqual([]);
  });
});

describe("the size of the frame", () => {
  test("stays what the page says without a ratio", async () => {
    const { frame } = place();
    await settle();
    expect(frame.element.getAttribute("style")).toBeNull();
  });

  test("keeps a ratio between 320 and 900 pixels", async () => {
    const { frame } = place({ ratio: "16/10" });
    await settle();
    const { style } = frame.element;
    expect([style.width, style.height, style.minHeight, style.maxHeight]).toEqual([
      "100%",
      "auto",
      "320px",
      "900px",
    ]);
  });

  test.each([
    [480.4, "481px"],
    [100, "320px"],
    [1e9, "6000px"],
  ])("follows the content: %d pixels make %s", async (pixels, height) => {
    const { frame } = place({ "height-rule": "content" });
    await settle();
    frame.report({ type: "height", pixels });
    expect(frame.element.style.height).toBe(height);
  });

  test.each(["fixed", "ratio"])("does not follow the content with the rule %s", async (rule) => {
    const { frame } = place({ "height-rule": rule });
    await settle();
    frame.report({ type: "height", pixels: 700 });
    expect(frame.element.style.height).toBe("");
  });

  test("follows another rule at once, and leaves nothing of the one before", async () => {
    const { map, frame } = place({ ratio: "16/10" });
    await settle();
    frame.report({ type: "height", pixels: 700 });
    map.setAttribute("height-rule", "content");
    expect(frame.element.style.cssText).toBe("height: 700px;");
    map.setAttribute("height-rule", "fixed");
    expect(frame.element.style.cssText).toBe("");
    map.removeAttribute("height-rule");
    expect(frame.element.style.minHeight).toBe("320px");
    map.removeAttribute("ratio");
    expect(frame.element.style.cssText).toBe("");
  });

  test("becomes again what the frame's own style says", async () => {
    const { map, frame } = place();
    frame.element.style.width = "30em";
    await settle();
    map.setAttribute("ratio", "4/3");
    expect(frame.element.style.width).toBe("100%");
    map.setAttribute("height-rule", "fixed");
    expect(frame.element.style.cssText).toBe("width: 30em;");
  });
});
