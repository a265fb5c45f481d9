import fc from "fast-check";
import { medianSorted, sum } from "simple-statistics";
import { describe, expect, it } from "vitest";
import {
  binsOf,
  distributionOf,
  type DistributedValue,
} from "../../../../src/analysis/statistics/indicators/distribution";
import { area } from "./indicator-builder";

const spread = (values: readonly number[], weights: readonly (number | null)[] = []): DistributedValue[] =>
  values.map((value, index) => ({ area: area(`DE${index}`), value, weight: weights[index] ?? null }));

describe("distribution of areas", () => {
  it("has the quartiles of its values", () => {
    expect(distributionOf(spread([40, 10, 55, 20, 30]))).toMatchObject({
      count: 5,
      least: 10,
      lowerQuartile: 20,
      median: 30,
      upperQuartile: 40,
      greatest: 55,
    });
  });

  it("has a weighted median where most of the weight is", () => {
    expect(distributionOf(spread([1, 2, 3], [1, 1, 10]))?.weightedMedian).toBe(3);
  });

  it("has a weighted median halfway where the weight divides evenly", () => {
    expect(distributionOf(spread([1, 2, 4, 5], [3, 1, 2, 2]))?.weightedMedian).toBe(3);
  });

  it("counts the areas with a weight", () => {
    expect(distributionOf(spread([1, 2, 3], [5, null, 0]))).toMatchObject({ weightedMedian: 1, weighted: 1 });
  });

  it("has no weighted median without weights", () => {
    expect(distributionOf(spread([1, 2, 3]))?.weightedMedian).toBeNull();
  });

  it("of one area is its value", () => {
    expect(distributionOf(spread([7], [2]))).toMatchObject({
      lowerQuartile: 7,
      upperQuartile: 7,
      weightedMedian: 7,
    });
  });

  it("is none without a value", () => {
    expect(distributionOf([])).toBeNull();
  });

  it("with whole weights has the median of every value repeated as often as it weighs", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 6 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const values = drawn.map(([value]) => value);
        const weights = drawn.map(([, weight]) => weight);
        const repeated = drawn.flatMap(([value, weight]) => Array.from({ length: weight }, () => value));
        expect(distributionOf(spread(values, weights))?.weightedMedian).toBe(
          medianSorted(repeated.sort((a, b) => a - b)),
        );
      }),
    );
  });
});

describe("columns of a histogram", () => {
  it("have readable limits and the areas between them", () => {
    expect(binsOf(spread([3, 12, 18, 47]))).toEqual([
      { from: 0, to: 20, areas: ["DE0", "DE1", "DE2"] },
      { from: 20, to: 40, areas: [] },
      { from: 40, to: 60, areas: ["DE3"] },
    ]);
  });

  // 0.3 / 0.1 is 2.9999999999999996.
  it("take a value at a limit into the column above it, also where a division is off", () => {
    expect(binsOf(spread([0.1, 0.2, 0.3, 0.35])).map(({ from, areas }) => [from, areas])).toEqual([
      [0.1, ["DE0"]],
      [0.2, ["DE1"]],
      [0.3, ["DE2", "DE3"]],
    ]);
  });

  it("are one where all values are equal", () => {
    expect(binsOf(spread([5, 5]))).toEqual([{ from: 5, to: 5, areas: ["DE0", "DE1"] }]);
  });

  it("are none without values", () => {
    expect(binsOf([])).toEqual([]);
  });

  it("hold every value once, adjoin, and are of Sturges' number", () => {
    // Published figures: up to three digits after the decimal sign.
    const figure = fc.integer({ min: -1e8, max: 1e8 }).map((thousandths) => thousandths / 1000);
    const values = fc.array(figure, { minLength: 2, maxLength: 80 });
    fc.assert(
      fc.property(values, (drawn) => {
        const bins = binsOf(spread(drawn));
        expect(sum(bins.map(({ areas }) => areas.length))).toBe(drawn.length);
        expect(bins.length).toBeLessThanOrEqual(Math.log2(drawn.length) + 3);
        bins.slice(1).forEach(({ from }, index) => expect(from).toBe(bins[index]?.to));
        if (bins.length === 1) return;
        for (const { from, to, areas } of bins)
          for (const code of areas) {
            const value = drawn[Number(code.slice(2))] ?? NaN;
            expect(value >= from && value < to).toBe(true);
          }
      }),
    );
  });
});
