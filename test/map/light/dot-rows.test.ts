import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { dotRows, type DotGrid } from "../../../src/map/light/dot-rows";
import { fromWorld, toWorld } from "../../../src/map/scene/mercator";
import { square } from "../../builders/scene";

/** On 360 steps one step is a degree of longitude; the equator is at 180. */
const STEPS = 360;
const EVERYWHERE = { left: 0, top: 0, right: STEPS, bottom: STEPS };
const grid = (spacing: number, box: DotGrid["box"] = EVERYWHERE): DotGrid => ({ steps: STEPS, spacing, box });

/** Every dot of a path: the beginning of a line and each multiple of the spacing on it. */
function dotsOf(path: string, spacing: number): readonly (readonly [number, number])[] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].flatMap(([, x, y, length]) =>
    Array.from(
      { length: Math.floor(Number(length) / spacing) + 1 },
      (_, index) => [Number(x) + index * spacing, Number(y)] as const,
    ),
  );
}

/** A triangle with a hole, and an island beside it. */
const ragged: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [[0, 0], [60, 5], [20, 50], [0, 0]],
      [[20, 10], [35, 12], [22, 25], [20, 10]],
    ],
    [[[70, 10], [80, 10], [75, 30], [70, 10]]],
  ],
}; // prettier-ignore

/** The same area in grid steps: its edges are straight on the map, not in degrees. */
function onGrid({ coordinates }: MultiPolygon): MultiPolygon {
  const moved = coordinates.map((rings) =>
    rings.map((ring) => ring.map(([x = 0, y = 0]) => toWorld([x, y]).map((side) => side * STEPS))),
  );
  return { type: "MultiPolygon", coordinates: moved };
}

describe("dotRows", () => {
  it("fills an area with two dots for each square of the spacing", () => {
    // 40 by 40 steps and a spacing of 4: 100 squares.
    const area = square(0, 0, 40, fromWorld([0.5, 0.5 - 40 / STEPS])[1]);
    const count = dotsOf(dotRows(area, grid(4)), 4).length;
    expect(count).toBeGreaterThan(190);
    expect(count).toBeLessThan(221);
  });

  it("puts every dot of its grid that lies inside, and none outside or in a hole", () => {
    const drawn = new Set(
      dotsOf(dotRows(ragged, grid(4)), 4).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`),
    );
    const expected = new Set<string>();
    for (let row = 0; row <= STEPS / 2; row += 1)
      for (let column = 0; column <= STEPS / 4; column += 1) {
        const [x, y] = [column * 4 + (row % 2) * 2, row * 2];
        if (booleanPointInPolygon([x, y], onGrid(ragged), { ignoreBoundary: true }))
          expected.add(`${x.toFixed(1)} ${y.toFixed(1)}`);
      }
    expect(expected.size).toBeGreaterThan(100);
    // On the outline itself a dot may be drawn or not.
    expect([...drawn].filter((dot) => !expected.has(dot)).length).toBeLessThan(3);
    expect([...expected].filter((dot) => !drawn.has(dot))).toEqual([]);
  });

  it("gives an area that is smaller than the grid one dot, inside", () => {
    const [[x, y] = [0, 0]] = dotsOf(dotRows(square(1, 1, 2, 2), grid(50)), 50);
    expect(booleanPointInPolygon([...fromWorld([x / STEPS, y / STEPS])], square(1, 1, 2, 2))).toBe(true);
  });

  it("draws what is seen only, and nothing for an area out of sight", () => {
    const box = { left: 185, top: 150, right: 195, bottom: 170 };
    const dots = dotsOf(dotRows(ragged, grid(2, box)), 2);
    expect(dots.length).toBeGreaterThan(10);
    for (const [x, y] of dots) expect(x >= 185 && x <= 195 && y >= 150 && y <= 170).toBe(true);
    expect(dotRows(ragged, grid(2, { left: 0, top: 0, right: 10, bottom: 10 }))).toBe("");
  });
});
