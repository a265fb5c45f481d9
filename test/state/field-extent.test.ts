import { describe, expect, it } from "vitest";
import { FIELD_EXTENT, fieldExtent } from "../../src/state/field-extent";
import { square } from "../builders/scene";

describe("extent of the field of distance", () => {
  it("is that of the detailed countries without a region, and for one inside them", () => {
    expect(fieldExtent(null)).toBe(FIELD_EXTENT);
    expect(fieldExtent(square(6, 50, 7, 51))).toBe(FIELD_EXTENT);
    expect(fieldExtent({ type: "MultiPolygon", coordinates: [] })).toBe(FIELD_EXTENT);
  });

  it("lies around a region beyond them, 100 km to each side", () => {
    const [west, south, east, north] = fieldExtent(square(24, 59, 26, 61));
    // A degree of latitude has 111.2 km, one of longitude at 60° half of it.
    expect([south, north]).toEqual([expect.closeTo(58.1, 9), expect.closeTo(61.9, 9)]);
    expect([west, east]).toEqual([expect.closeTo(22.2, 9), expect.closeTo(27.8, 9)]);
  });

  it("stays with them for a region that is larger than they are", () => {
    expect(fieldExtent(square(-10, 35, 40, 70))).toBe(FIELD_EXTENT);
  });
});
