import bbox from "@turf/bbox";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundingBox, boxAround, contains, unionOf } from "../../../src/analysis/statistics/bounding-box";

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe("boundingBox", () => {
  it("agrees with Turf on any lines", () => {
    fc.assert(
      fc.property(fc.array(fc.array(position, { minLength: 2 }), { minLength: 1 }), (coordinates) => {
        const geometry = { type: "MultiLineString" as const, coordinates };
        expect(boundingBox(geometry)).toEqual(bbox(geometry));
      }),
    );
  });

  it("has no box for no coordinates", () => {
    expect(boundingBox({ type: "MultiPolygon", coordinates: [] })).toBeNull();
  });
});

describe("unionOf", () => {
  it("takes in every box and skips what is missing", () => {
    expect(unionOf([[0, 0, 1, 1], null, [5, -2, 6, 0.5]])).toEqual([0, -2, 6, 1]);
    expect(unionOf([null])).toBeNull();
  });
});

describe("boxAround", () => {
  it("is as wide on the ground as it is high: twice the degrees at 60 degrees north", () => {
    const [west, south, east, north] = boxAround([10, 60], 1);
    expect(north - south).toBeCloseTo(2, 9);
    expect(east - west).toBeCloseTo(4, 9);
  });

  it("holds its centre", () => {
    expect(contains(boxAround([6, 50], 0.1), [6, 50])).toBe(true);
    expect(contains(boxAround([6, 50], 0.1), [7, 50])).toBe(false);
  });
});
