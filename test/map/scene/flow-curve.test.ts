import { describe, expect, it } from "vitest";
import { arrivalBearing, flowCurve } from "../../../src/map/scene/flow-curve";
import type { Position } from "../../../src/model/identifiers";

const west: Position = [5, 0];
const east: Position = [7, 0];

describe("flowCurve", () => {
  it("begins and ends exactly at its places", () => {
    const curve = flowCurve(west, east);
    expect(curve[0]).toEqual(west);
    expect(curve.at(-1)).toEqual(east);
  });

  it("bends to the right of the travel direction: south when going east", () => {
    // Middle of a quadratic Bézier: half the control point's offset of 0.24 chords; 0.24 x 2 / 2 degrees.
    const middle = flowCurve(west, east)[10];
    expect(middle?.[0]).toBeCloseTo(6, 6);
    expect(middle?.[1]).toBeCloseTo(-0.24, 3);
  });

  it("puts the way back on the other side", () => {
    expect(flowCurve(east, west)[10]?.[1]).toBeCloseTo(0.24, 3);
  });
});

describe("arrivalBearing", () => {
  it("comes in from the side of the bend", () => {
    // Going east with a bend to the south, the way arrives turned to the north of east.
    const bearing = arrivalBearing(flowCurve(west, east));
    expect(bearing).toBeGreaterThan(60);
    expect(bearing).toBeLessThan(75);
    // Chord over the last tenth: from (6.8, -0.18 x 0.48) to (7, 0), so atan2(0.2, 0.0864).
    expect(bearing).toBeCloseTo(66.6, 1);
  });
});
