import isInPolygon from "@turf/boolean-point-in-polygon";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandRing, isInRing } from "../../../src/analysis/statistics/banded-ring";

const coordinate = fc.integer({ min: -20, max: 20 });
const line = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 60 })
  .map((points) => [...points, points[0] ?? ([0, 0] as [number, number])]);

describe("isInRing", () => {
  it("agrees with Turf about any ring and any point off its lines", () => {
    fc.assert(
      fc.property(line, coordinate, coordinate, (ring, x, y) => {
        // A point between whole coordinates; those on an edge belong to either side.
        const point: [number, number] = [x + 0.317, y + 0.419];
        expect(isInRing(point, bandRing(ring))).toBe(
          isInPolygon(point, { type: "Polygon", coordinates: [ring] }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("holds nothing in a ring without height", () => {
    const flat = bandRing([
      [0, 1],
      [4, 1],
      [2, 1],
      [0, 1],
    ]);
    expect(isInRing([2, 1], flat)).toBe(false);
  });
});
