// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { unscaleStrokes } from "../../../../src/panels/export/drawing/unscale-strokes";

function drawing(markup: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`,
    "image/svg+xml",
  );
  if (!(documentElement instanceof SVGSVGElement)) throw new Error("no drawing");
  unscaleStrokes(documentElement);
  return documentElement;
}

const path = (root: Element) => {
  const found = root.querySelector("path");
  if (!found) throw new Error("no path");
  return found;
};

describe("unscaleStrokes", () => {
  it("divides the width by the scale of the groups above", () => {
    const line = path(
      drawing(
        '<g transform="matrix(0.25 0 0 0.25 10 20)"><g stroke-width="2"><path d="M0 0l1 1" vector-effect="non-scaling-stroke"/></g></g>',
      ),
    );
    expect(line.getAttribute("stroke-width")).toBe("8");
    expect(line.hasAttribute("vector-effect")).toBe(false);
  });

  it("takes the nearest width, and dashes with it", () => {
    const line = path(
      drawing(
        '<g transform="matrix(0.5 0 0 0.5 0 0)" stroke-width="9" stroke-dasharray="4.4 2.2"><path stroke-width="1" d="M0 0l1 1" vector-effect="non-scaling-stroke"/></g>',
      ),
    );
    expect([line.getAttribute("stroke-width"), line.getAttribute("stroke-dasharray")]).toEqual([
      "2",
      "8.8 4.4",
    ]);
  });

  it("leaves other strokes as they are", () => {
    const line = path(
      drawing('<g transform="matrix(0.5 0 0 0.5 0 0)"><path stroke-width="3" d="M0 0l1 1"/></g>'),
    );
    expect(line.getAttribute("stroke-width")).toBe("3");
  });
});
