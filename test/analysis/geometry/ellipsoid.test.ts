import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geodesicDistance, smallestRadius, writeGeocentric } from "../../../src/analysis/geometry/ellipsoid";
import type { Position } from "../../../src/model/identifiers";
import { karneyDistance } from "./karney-border-distance";

const degree = Math.PI / 180;

/** Two positions in Europe at most some 700 km apart. */
const twoPositions = fc
  .record({
    longitude: fc.double({ min: -10, max: 30, noNaN: true }),
    latitude: fc.double({ min: 35, max: 70, noNaN: true }),
    east: fc.double({ min: -5, max: 5, noNaN: true }),
    north: fc.double({ min: -4, max: 4, noNaN: true }),
  })
  .map(({ longitude, latitude, east, north }): [Position, Position] => [
    [longitude, latitude],
    [longitude + east, latitude + north],
  ]);

describe("geodesicDistance", () => {
  it("agrees with Karney's geodesic to 1e-5 and 1 mm over 700 km", () => {
    fc.assert(
      fc.property(twoPositions, ([from, to]) => {
        const truth = karneyDistance(from, to);
        expect(Math.abs(geodesicDistance(from, to) - truth)).toBeLessThanOrEqual(1e-5 * truth + 1e-6);
      }),
      { numRuns: 500 },
    );
  });

  it("reaches half round the Earth", () => {
    expect(geodesicDistance([0, 0], [180, 0]) / karneyDistance([0, 0], [180, 0])).toBeCloseTo(1, 2);
  });
});

describe("writeGeocentric", () => {
  it("has the semi-axes of WGS 84 at the equator and at the pole", () => {
    const points = new Float64Array(6);
    writeGeocentric(90, 0, points, 0);
    writeGeocentric(0, 90, points, 3);
    expect(points[1]).toBeCloseTo(6378.137, 9);
    expect(points[5]).toBeCloseTo(6356.752314245, 9);
  });
});

describe("smallestRadius", () => {
  it("never lets the sphere be farther than the ellipsoid", () => {
    fc.assert(
      fc.property(twoPositions, ([[longitude, latitude], [otherLongitude, otherLatitude]]) => {
        const cosine =
          Math.sin(latitude * degree) * Math.sin(otherLatitude * degree) +
          Math.cos(latitude * degree) *
            Math.cos(otherLatitude * degree) *
            Math.cos((otherLongitude - longitude) * degree);
        const onSphere = smallestRadius * Math.acos(Math.min(1, cosine));
        const truth = karneyDistance([longitude, latitude], [otherLongitude, otherLatitude]);
        expect(onSphere).toBeLessThanOrEqual(truth + 1e-3);
      }),
      { numRuns: 500 },
    );
  });
});
