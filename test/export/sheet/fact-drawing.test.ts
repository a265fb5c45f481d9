// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { drawFacts, type FactBand, type FactTable } from "../../../src/export/sheet/fact-drawing";

const looks = {
  widthOf: (text: string, { size }: { readonly size: number }) => text.length * size * 0.5,
  colours: { paper: "#ffffff", ink: "#111111", inkSoft: "#555555", line: "#999999", accent: "#0000ff" },
};
const LONG = "a long sentence of words that has to be broken into several lines ".repeat(3).trim();
const bands: readonly FactBand[] = [
  {
    title: "How far they have come",
    columns: [
      { heading: "Contact", lines: [LONG], rule: "solid" },
      { heading: "Project", lines: ["Nothing recorded."], rule: "dotted" },
    ],
  },
];
const known = (text: string) => ({ text, isQuiet: false });
const table: FactTable = {
  title: "Side by side",
  head: ["Trait", "Aachen", "Maastricht"],
  rows: [
    [known("Population"), known(LONG), { text: "no data <yet>", isQuiet: true }],
    [known("Networks"), known("3"), known("4")],
  ],
};

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

function lines(markup: string): readonly Line[] {
  const document = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`,
    "image/svg+xml",
  );
  expect(document.querySelector("parsererror")).toBeNull();
  return [...document.querySelectorAll("tspan")].map((span) => ({
    text: span.textContent,
    x: Number(span.getAttribute("x")),
    y: Number(span.getAttribute("y")),
    size: Number(span.parentElement?.getAttribute("font-size")),
    fill: span.parentElement?.getAttribute("fill") ?? "",
  }));
}

describe("drawFacts", () => {
  const { markup, width, height } = drawFacts(bands, table, looks);
  const drawn = lines(markup);

  it("says every word, in order, and cuts none", () => {
    const words = drawn.map(({ text }) => text).join(" ");
    for (const text of ["How far they have come", "Contact", LONG, "Side by side", "no data <yet>"])
      expect(words).toContain(text);
  });

  it("lets no two lines touch and keeps all inside", () => {
    const boxes = drawn.map(({ text, x, y, size }) => ({
      left: x,
      right: x + text.length * size * 0.5,
      top: y - size * 0.8,
      bottom: y + size * 0.25,
    }));
    for (const [index, one] of boxes.entries()) {
      expect(one.right).toBeLessThanOrEqual(width);
      expect(one.bottom).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(index + 1))
        expect(
          one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ).toBe(false);
    }
  });

  it("draws what is known in ink, why something is not known softly", () => {
    const fillOf = (text: string) => drawn.find((line) => line.text === text)?.fill;
    expect(fillOf("4")).toBe("#111111");
    expect(fillOf("no data <yet>")).toBe("#555555");
  });

  it("tells a stage that is reached from one that is not by more than its colour", () => {
    const [reached, other] = [...markup.matchAll(/<line [^>]*stroke-width="4"[^>]*>/g)].map(([line]) => line);
    expect(reached).not.toContain("stroke-dasharray");
    expect(other).toContain("stroke-dasharray");
  });
});
