import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf } from "../../../../src/analysis/statistics/indicators/class-of";
import { readableLimits } from "../../../../src/analysis/statistics/indicators/readable-limits";

describe("readable limits", () => {
  it("take the roundest number between two values", () => {
    expect(readableLimits([10.4, 148.31, 411.7], [10.4, 147, 152, 411.7])).toEqual([10.4, 150, 411.7]);
  });

  it("keep as many digits as the values need", () => {
    expect(readableLimits([1, 2.3456, 3], [1, 2.3444, 2.3459, 3])).toEqual([1, 2.345, 3]);
  });

  it("stay near the limit where it is to be seen as such", () => {
    expect(readableLimits([0, 3210, 6420, 9630], [0, 9630], -1)).toEqual([0, 3200, 6400, 9630]);
  });

  it("round below zero, without a minus zero", () => {
    const rounded = readableLimits([-48.2, -12.3, -0.04, 5], [-48.2, -20, -10, -1, 5]);
    expect(rounded).toEqual([-48.2, -10, 0, 5]);
    expect(Object.is(rounded[2], -0)).toBe(false);
  });

  it("leave the first and the last limit", () => {
    expect(readableLimits([1.2345, 9.8765], [1.2345, 9.8765])).toEqual([1.2345, 9.8765]);
  });

  it("move no value to another class and stay ascending", () => {
    const numbers = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
      minLength: 3,
      maxLength: 30,
    });
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom(0, -1), (values, drawn, coarsest) => {
        const limits = [...new Set([...drawn, Math.min(...values), Math.max(...values)])].sort(
          (a, b) => a - b,
        );
        const readable = readableLimits(limits, values, coarsest);
        expect(values.map((value) => classOf({ limits: readable }, value))).toEqual(
          values.map((value) => classOf({ limits }, value)),
        );
        expect(readable).toEqual([...readable].sort((a, b) => a - b));
      }),
    );
  });
});
