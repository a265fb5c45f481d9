import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "../../../../src/panels/compare/time/spread-labels";

describe("labels at the ends of lines", () => {
  it("stay where they are when they do not touch", () => {
    expect(spreadLabels([10, 50, 30], 12)).toEqual([10, 50, 30]);
  });

  it("move apart around their middle", () => {
    expect(spreadLabels([20, 20], 12)).toEqual([14, 26]);
    expect(spreadLabels([24, 20], 12)).toEqual([28, 16]);
  });

  it("never lie on each other and keep their order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 }), (wanted) => {
        const places = spreadLabels(wanted, 12);
        const order = wanted.map((y, index) => ({ y, place: places[index] ?? 0 })).sort((a, b) => a.y - b.y);
        for (const [index, { place }] of order.entries())
          if (index > 0) expect(place - (order[index - 1]?.place ?? 0)).toBeGreaterThan(11.999);
      }),
    );
  });
});
