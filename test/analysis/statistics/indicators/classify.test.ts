import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf, type ClassChoice } from "../../../../src/analysis/statistics/indicators/class-of";
import { classify } from "../../../../src/analysis/statistics/indicators/classify";

const choose = (part: Partial<ClassChoice>): ClassChoice => ({
  method: "quantile",
  count: 5,
  breaks: [],
  midpoint: null,
  ...part,
});

const classified = (values: readonly number[], part: Partial<ClassChoice>) => {
  const classification = classify(values, choose(part));
  if (!classification) throw new Error("no classes");
  return classification;
};

/** Values of each class, ascending. */
function members(values: readonly number[], part: Partial<ClassChoice>): number[][] {
  const classification = classified(values, part);
  return classification.counts.map((_, index) =>
    values.filter((value) => classOf(classification, value) === index).sort((a, b) => a - b),
  );
}

describe("quantile classes", () => {
  it("hold as many values each", () => {
    expect(members([9, 1, 8, 2, 7, 3, 6, 4, 5], { count: 3 })).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
  });

  it("give the least value a class of its own where most values have it", () => {
    expect(members([0, 0, 0, 0, 0, 0, 0, 5, 6, 7], { count: 2 })).toEqual([
      [0, 0, 0, 0, 0, 0, 0],
      [5, 6, 7],
    ]);
  });

  it("give the greatest value a class of its own where most values have it", () => {
    expect(members([1, 2, 3, 3, 3, 3], { count: 2 })).toEqual([
      [1, 2],
      [3, 3, 3, 3],
    ]);
  });
});

describe("equal intervals", () => {
  it("have limits at equal distance", () => {
    expect(classified([0, 1, 2, 3, 100], { method: "equal", count: 4 }).limits).toEqual([0, 25, 50, 75, 100]);
  });

  it("may be empty", () => {
    expect(classified([0, 1, 2, 3, 100], { method: "equal", count: 4 }).counts).toEqual([4, 0, 0, 1]);
  });
});

describe("natural breaks", () => {
  it("keep groups together", () => {
    expect(members([1, 2, 3, 50, 51, 90, 91, 92], { method: "natural", count: 3 })).toEqual([
      [1, 2, 3],
      [50, 51],
      [90, 91, 92],
    ]);
  });

  it("keep equal values together where differences vanish in rounding", () => {
    expect(classified([2, 1, 0, 1, 5e-324], { method: "natural", count: 4 }).counts).toEqual([2, 2, 1]);
  });

  it("leave the least squared deviation of all ways to cut", () => {
    const values = fc.uniqueArray(fc.integer({ min: -200, max: 200 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 3 }), (drawn, count) => {
        const found = members(drawn, { method: "natural", count });
        const best = Math.min(
          ...waysToCut(
            [...drawn].sort((a, b) => a - b),
            count,
          ).map(deviation),
        );
        expect(deviation(found)).toBeCloseTo(best, 6);
      }),
    );
  });
});

/** Every way to cut an ordered list into `count` parts that are not empty. */
function waysToCut(sorted: readonly number[], count: number): number[][][] {
  if (count === 1) return [[[...sorted]]];
  return sorted.slice(1).flatMap((_, index) => {
    const first = sorted.slice(0, index + 1);
    const rest = sorted.slice(index + 1);
    return rest.length < count - 1 ? [] : waysToCut(rest, count - 1).map((parts) => [first, ...parts]);
  });
}

/** Sum of the squared distances of the values to the mean of their part. */
function deviation(parts: readonly (readonly number[])[]): number {
  return parts.reduce((sum, part) => {
    const mean = part.reduce((total, value) => total + value, 0) / part.length;
    return sum + part.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}

describe("own classes", () => {
  it("take a value at a break into the class above it", () => {
    expect(members([5, 10, 15, 20], { method: "own", breaks: [10, 20] })).toEqual([[5], [10, 15], [20]]);
  });

  it("put values outside the breaks into the first and the last class", () => {
    const classification = classified([12, 15], { method: "own", breaks: [10, 20] });
    expect([classOf(classification, -100), classOf(classification, 100)]).toEqual([0, 2]);
  });

  it("stay as chosen where they are empty", () => {
    expect(classified([1, 2], { method: "own", breaks: [10, 20] })).toMatchObject({
      limits: [1, 10, 20, 20],
      counts: [2, 0, 0],
    });
  });

  it("are one class without a break", () => {
    expect(classified([1, 2], { method: "own", breaks: [] }).limits).toEqual([1, 2]);
  });

  it("are put in order, each break once", () => {
    expect(classified([0, 30], { method: "own", breaks: [20, 10, 20] }).limits).toEqual([0, 10, 20, 30]);
  });

  it("get the midpoint as a break", () => {
    expect(classified([-30, 30], { method: "own", breaks: [10], midpoint: 0 })).toMatchObject({
      limits: [-30, 0, 10, 30],
      below: 1,
    });
  });
});

describe("classes around a midpoint", () => {
  it("share the classes by the values on each side", () => {
    expect(classified([-2, -1, 1, 2, 3, 4, 5, 6], { count: 4, midpoint: 0 })).toMatchObject({
      limits: [-2, 0, 3, 5, 6],
      below: 1,
    });
  });

  it("leave one class for the smaller side", () => {
    expect(classified([-1, 1, 2, 3, 4, 5, 6, 7, 8, 9], { count: 3, midpoint: 0 })).toMatchObject({
      below: 1,
      counts: [1, 4, 5],
    });
  });

  it("leave no class to a side that has not as many distinct values", () => {
    expect(classified([-5, -4, -3, -2, -1, 1, 1, 1, 1, 1, 1, 1], { count: 4, midpoint: 0 })).toMatchObject({
      below: 3,
      counts: [2, 1, 2, 7],
    });
  });

  it("share equal intervals by width", () => {
    expect(classified([-30, 1, 2, 3, 10], { method: "equal", count: 4, midpoint: 0 })).toMatchObject({
      limits: [-30, -20, -10, 0, 10],
      below: 3,
    });
  });

  it("all lie above a midpoint below all values", () => {
    expect(classified([1, 2, 3], { count: 2, midpoint: 0 }).below).toBe(0);
  });

  it("all lie below a midpoint above all values", () => {
    expect(classified([1, 2, 3], { count: 2, midpoint: 50 }).below).toBe(2);
  });

  it("know no side without a midpoint", () => {
    expect(classified([-1, 1], { count: 2 }).below).toBeNull();
  });
});

describe("classes of unusual values", () => {
  it("are none without a value", () => {
    expect(classify([], choose({}))).toBeNull();
  });

  it.each(["quantile", "equal", "natural"] as const)("are one where all values are equal (%s)", (method) => {
    expect(classified([7, 7, 7], { method })).toMatchObject({ limits: [7, 7], counts: [3] });
  });

  it.each(["quantile", "equal", "natural"] as const)("are not more than distinct values (%s)", (method) => {
    expect(classified([1, 2, 2, 3], { method }).counts).toHaveLength(3);
  });

  it.each([NaN, Infinity])("refuse %d", (value) => {
    expect(() => classify([1, value], choose({}))).toThrow(RangeError);
  });

  it.each([1, 10, 2.5])("refuse %d classes", (count) => {
    expect(() => classify([1, 2], choose({ count }))).toThrow(RangeError);
  });

  it("refuse nine own breaks", () => {
    expect(() => classify([1], choose({ method: "own", breaks: [1, 2, 3, 4, 5, 6, 7, 8, 9] }))).toThrow(
      RangeError,
    );
  });
});

const anyValues = fc.array(
  fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  { minLength: 1, maxLength: 60 },
);
const anyChoice = fc.record({
  method: fc.constantFrom("quantile", "equal", "natural", "own"),
  count: fc.integer({ min: 2, max: 9 }),
  breaks: fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { maxLength: 8 }),
  midpoint: fc.option(fc.integer({ min: -25, max: 25 })),
});

describe("classes of any values", () => {
  it("have ascending limits from the least to the greatest value, each class with width", () => {
    const found = anyChoice.filter(({ method }) => method !== "own");
    fc.assert(
      fc.property(anyValues, found, (values, choice) => {
        const { limits } = classified(values, choice);
        expect([limits[0], limits.at(-1)]).toEqual([Math.min(...values), Math.max(...values)]);
        if (limits.length === 2) return;
        limits.slice(1).forEach((upper, index) => expect(upper).toBeGreaterThan(limits[index] ?? NaN));
      }),
    );
  });

  it("hold every value in one class, between its limits", () => {
    fc.assert(
      fc.property(anyValues, anyChoice, (values, choice) => {
        const classification = classified(values, choice);
        const { limits, counts } = classification;
        for (const value of values) {
          const index = classOf(classification, value);
          expect(value).toBeGreaterThanOrEqual(limits[index] ?? NaN);
          if (index < counts.length - 1) expect(value).toBeLessThan(limits[index + 1] ?? NaN);
          else expect(value).toBeLessThanOrEqual(limits[index + 1] ?? NaN);
        }
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      }),
    );
  });

  it("are at least two where two values differ", () => {
    const found = anyChoice.filter(({ method }) => method !== "own");
    fc.assert(
      fc.property(anyValues, found, (values, choice) => {
        const { counts } = classified(values, choice);
        expect(counts.length === 1).toBe(new Set(values).size === 1);
      }),
    );
  });

  it("do not lie on both sides of the midpoint", () => {
    fc.assert(
      fc.property(anyValues, anyChoice, fc.integer({ min: -25, max: 25 }), (values, choice, midpoint) => {
        const { limits } = classified(values, { ...choice, midpoint });
        limits.slice(1).forEach((upper, index) => {
          expect((limits[index] ?? NaN) < midpoint && upper > midpoint).toBe(false);
        });
      }),
    );
  });

  it("are never empty as quantiles or natural breaks", () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom("quantile", "natural"), anyChoice, (values, method, choice) => {
        expect(classified(values, { ...choice, method }).counts).not.toContain(0);
      }),
    );
  });

  it("do not depend on the order of the values", () => {
    fc.assert(
      fc.property(anyValues, anyChoice, (values, choice) => {
        expect(classify(values.toReversed(), choice)).toEqual(classify(values, choice));
      }),
    );
  });
});
