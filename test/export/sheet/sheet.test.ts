// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSheet, type SheetInput } from "../../../src/export/sheet/sheet";
import { wrapText } from "../../../src/export/sheet/wrap-text";

const input: SheetInput = {
  title: "Population density",
  subtitle: "Inhabitants per km², 2023",
  pictures: [
    { title: null, markup: '<circle cx="5" cy="5" r="5"/>', width: 900, height: 500, viewBox: "0 0 900 500" },
  ],
  legend: [
    {
      swatch: {
        title: null,
        markup: '<rect width="36" height="20"/>',
        width: 36,
        height: 20,
        viewBox: "0 0 36 20",
      },
      text: "0 to under 100",
    },
    { swatch: null, text: "3 values of other years" },
  ],
  notes: ["Rates only."],
  footer: ["Source: Eurostat", "https://atlas.example/?v=1"],
  colours: { paper: "#ffffff", ink: "#111111", inkSoft: "#555555", line: "#999999" },
  fontFaces: null,
  widthOf: (text, { size }) => text.length * size * 0.5,
};

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
}

describe("drawSheet", () => {
  it("is a well-formed SVG with title, picture, legend, notes and footer", () => {
    const { svg, width, height } = drawSheet(input);
    const document = parsed(svg);
    expect(document.documentElement.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
    expect(document.querySelector("title")?.textContent).toBe("Population density");
    const lines = [...document.querySelectorAll("text")].map((text) => text.textContent);
    expect(lines).toContain("Inhabitants per km², 2023");
    expect(lines).toContain("3 values of other years");
    expect(lines.at(-1)).toContain("https://atlas.example/?v=1");
    expect(document.querySelectorAll("svg > svg")).toHaveLength(2);
  });

  it("asks nobody for anything: no link, no script, no picture from elsewhere", () => {
    const { svg } = drawSheet(input);
    expect(parsed(svg).querySelectorAll("script, image, a, foreignObject, use")).toHaveLength(0);
    expect(svg).not.toMatch(/\bhref=|\burl\(/);
  });

  it("stays well-formed whatever the words are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (title, text) => {
        const document = parsed(
          drawSheet({ ...input, title, notes: [text], legend: [{ swatch: null, text }] }).svg,
        );
        expect(document.documentElement.nodeName).toBe("svg");
      }),
      { numRuns: 50 },
    );
  });

  it("stands several pictures side by side, each under its name", () => {
    const picture = (title: string) => ({
      title,
      markup: "",
      width: 360,
      height: 340,
      viewBox: "0 0 360 340",
    });
    const document = parsed(drawSheet({ ...input, pictures: ["A", "B", "C"].map(picture), legend: [] }).svg);
    const places = [...document.querySelectorAll("svg > svg")].map((each) => [
      each.getAttribute("x"),
      each.getAttribute("y"),
    ]);
    expect(new Set(places.map(([x]) => x)).size).toBe(2);
    expect(new Set(places.map(([, y]) => y)).size).toBe(2);
  });

  it("keeps every line and every picture inside the sheet", () => {
    const { svg, width, height } = drawSheet({ ...input, title: "A long title ".repeat(30) });
    for (const line of parsed(svg).querySelectorAll("tspan")) {
      expect(Number(line.getAttribute("y"))).toBeLessThan(height);
      expect(Number(line.getAttribute("x"))).toBeLessThan(width);
    }
  });
});

describe("wrapText", () => {
  const widthOf = (text: string) => text.length;

  it("breaks at spaces", () => {
    expect(wrapText("one two three", 7, widthOf)).toEqual(["one two", "three"]);
  });

  it("cuts an address that is longer than the line", () => {
    expect(wrapText("see https://example.org", 8, widthOf)).toEqual(["see", "https://", "example.", "org"]);
  });

  it("loses no letter, and no line is too wide", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const lines = wrapText(text, limit, widthOf);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        expect(lines.every((line) => line.length <= limit)).toBe(true);
      }),
    );
  });
});
