import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowScale, nodeRadius } from "../../../src/analysis/statistics/flow-scale";

describe("flowScale", () => {
  it("gives four times the people twice the width", () => {
    const { width } = flowScale(100_000);
    expect(width(100_000)).toBe(14);
    expect(width(25_000)).toBe(7);
    expect(width(6_250)).toBe(3.5);
  });

  it("keeps small flows visible and nothing invisible", () => {
    const { width } = flowScale(100_000);
    expect(width(1)).toBe(1);
    expect(width(0)).toBe(0);
  });

  it("names round values in the legend, with the widths of the map", () => {
    const scale = flowScale(120_000);
    expect(scale.stops).toEqual([
      { magnitude: 100_000, width: scale.width(100_000) },
      { magnitude: 20_000, width: scale.width(20_000) },
      { magnitude: 5_000, width: scale.width(5_000) },
      { magnitude: 1_000, width: scale.width(1_000) },
    ]);
  });

  it("has no legend for a set without flows", () => {
    expect(flowScale(0).stops).toEqual([]);
    expect(flowScale(0).width(5)).toBe(0);
  });

  it("never grows narrower with more people, whatever the largest flow", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), fc.nat(1e6), (largest, a, b) => {
        const { width } = flowScale(largest);
        expect(width(Math.max(a, b))).toBeGreaterThanOrEqual(width(Math.min(a, b)));
      }),
    );
  });

  it("offers no legend value beyond the largest flow", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), (largest) => {
        const { stops } = flowScale(largest);
        expect(stops.length).toBeGreaterThan(0);
        for (const { magnitude } of stops) expect(magnitude).toBeLessThanOrEqual(largest);
      }),
    );
  });
});

describe("nodeRadius", () => {
  it("gives four times the people twice the radius: area follows the total", () => {
    expect(nodeRadius(400, 400)).toBe(18);
    expect(nodeRadius(100, 400)).toBe(9);
  });

  it("keeps a node without a total visible", () => {
    expect(nodeRadius(0, 400)).toBe(3);
    expect(nodeRadius(5, 0)).toBe(3);
  });
});
