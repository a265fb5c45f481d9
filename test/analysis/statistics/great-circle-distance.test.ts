import fc from "fast-check";
import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { greatCircleDistance } from "../../../src/analysis/statistics/great-circle-distance";
import type { Position } from "../../../src/model/identifiers";

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

function karney(from: Position, to: Position): number {
  return (Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12 ?? NaN) / 1000;
}

describe("great-circle distance", () => {
  it("is a quarter of the circumference from the equator to the pole", () => {
    expect(greatCircleDistance([6, 0], [6, 90])).toBeCloseTo((Math.PI / 2) * 6371.0088, 6);
  });

  it("is nothing from a place to itself", () => {
    expect(greatCircleDistance([6.08, 50.78], [6.08, 50.78])).toBe(0);
  });

  it("stays within 0.6 % of Karney's geodesic on WGS 84", () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const exact = karney(from, to);
        expect(Math.abs(greatCircleDistance(from, to) - exact)).toBeLessThanOrEqual(0.006 * exact + 0.001);
      }),
    );
  });
});
