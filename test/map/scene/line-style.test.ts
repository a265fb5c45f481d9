import { describe, expect, it } from "vitest";
import { borderCasingWidth, borderWidth, lineStyle } from "../../../src/map/scene/line-style";

describe("borderWidth", () => {
  it("grows with the zoom", () => {
    const widths = [2, 4, 6, 8, 11].map(borderWidth);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(5);
  });

  it("is linear between its stops", () => {
    // Half-way between 1.5 px at zoom 5 and 2.2 px at zoom 7.
    expect(borderWidth(6)).toBeCloseTo(1.85, 9);
  });

  it("makes state borders, with their casing, the strongest lines from the overview on", () => {
    for (const zoom of [5.5, 7, 10]) expect(borderCasingWidth(zoom)).toBeGreaterThan(lineStyle.regionOutline);
  });
});
