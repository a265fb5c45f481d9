import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { hatchLines } from "../../../src/map/light/hatch";
import { toWorld } from "../../../src/map/scene/mercator";

/** On 360 steps one step is a degree at the equator; the box reaches from (180, 170) to (190, 180). */
const square: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 0],
        [10, 0],
        [10, 9.949],
        [0, 9.949],
        [0, 0],
      ],
    ],
  ],
};

describe("hatchLines", () => {
  it("draws rising lines as far apart as asked", () => {
    const lines = linesOf(hatchLines(square, 360, 2));
    // x + y is constant along a line; across the spacing of 2 it grows by 2√2.
    const sums = lines.map(([[x = 0, y = 0] = []]) => x + y);
    sums.slice(1).forEach((sum, index) => expect(sum - (sums[index] ?? 0)).toBeCloseTo(2 * Math.SQRT2, 0));
    for (const [[, y1 = 0] = [], [, y2 = 0] = []] of lines) expect(y2).toBeLessThanOrEqual(y1);
  });

  it("covers the box of the area and nothing outside it", () => {
    const points = linesOf(hatchLines(square, 360, 1)).flat();
    const [left, bottom] = toWorld([0, 0]).map((value) => value * 360);
    const [right, top] = toWorld([10, 9.949]).map((value) => value * 360);
    expect(Math.min(...points.map(([x = 0]) => x))).toBeCloseTo(left ?? 0, 0);
    expect(Math.max(...points.map(([x = 0]) => x))).toBeCloseTo(right ?? 0, 0);
    for (const [, y = 0] of points) expect(y >= (top ?? 0) - 0.1 && y <= (bottom ?? 0) + 0.1).toBe(true);
  });

  it("has about as many lines as the diagonal is long", () => {
    // The diagonal of 14.1 steps crosses 14 lines that are one step apart.
    expect(linesOf(hatchLines(square, 360, 1)).length).toBeGreaterThanOrEqual(13);
    expect(linesOf(hatchLines(square, 360, 1)).length).toBeLessThanOrEqual(15);
  });

  it("draws nothing for an empty area", () => {
    expect(hatchLines({ type: "MultiPolygon", coordinates: [] }, 360, 2)).toBe("");
  });
});

function linesOf(path: string): number[][][] {
  return path
    .split("M")
    .slice(1)
    .map((line) => line.split("L").map((point) => point.split(" ").map(Number)));
}
