import { median } from "simple-statistics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../../../../src/analysis/statistics/indicators/quantile";

const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

describe("quantile", () => {
  // numpy.quantile(values, shares), NumPy 2.4.6
  it.each([
    [
      [1, 1, 2, 3, 4, 5, 6, 9],
      [1, 1, 1.75, 3.5, 5.25, 6.9, 9],
    ],
    [
      [10, 20, 30, 40, 55],
      [10, 14, 20, 30, 40, 49, 55],
    ],
    [
      [-7.5, 0, 2.25, 100],
      [-7.5, -5.25, -1.875, 1.125, 26.6875, 70.675, 100],
    ],
  ])("of %j is that of NumPy, to 12 digits", (sorted, expected) => {
    shares.forEach((share, index) => expect(quantile(sorted, share)).toBeCloseTo(expected[index] ?? NaN, 12));
  });

  it("at one half is the median", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, (drawn) => {
        const sorted = [...drawn].sort((a, b) => a - b);
        expect(quantile(sorted, 0.5)).toBe(median(sorted));
      }),
    );
  });

  it("refuses an empty list", () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  it("refuses a share above 1", () => {
    expect(() => quantile([1, 2], 1.5)).toThrow(RangeError);
  });
});
