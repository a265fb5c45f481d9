import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  score,
  scoreDimensions,
  withShare,
  type ScoreValue,
  type ScoreWeights,
} from "../../../../src/analysis/statistics/indicators/score";
import { sensitivity } from "../../../../src/analysis/statistics/indicators/score-sensitivity";

const equal: ScoreWeights = {
  functions: 1,
  interdependence: 1,
  "cross-borderness": 1,
  polycentricity: 1,
  cooperation: 1,
};

const valuesOf = (...values: readonly (number | null)[]): ScoreValue[] =>
  scoreDimensions.map((dimension, index) => ({ dimension, value: values[index] ?? null }));

describe("sensitivity of the order", () => {
  it("finds where two regions change places: 100 w = 40 (1 - w) + 20 w at w = 1/3", () => {
    const regions = new Map([
      ["emr", valuesOf(100, 0, 0, 0, 0)],
      ["gr", valuesOf(20, 40, 40, 40, 40)],
    ]);
    const { crossings, ranges, share } = sensitivity(regions, equal, "functions");
    expect(share).toBe(0.2);
    expect(crossings).toEqual([{ share: expect.closeTo(1 / 3, 10) as number, regions: ["emr", "gr"] }]);
    expect(ranges.map(({ order }) => order)).toEqual([
      ["gr", "emr"],
      ["emr", "gr"],
    ]);
  });

  it("keeps the score of a region without the dimension", () => {
    const regions = new Map([
      ["emr", valuesOf(null, 50, 50, 50, 50)],
      ["gr", valuesOf(100, 0, 0, 0, 0)],
    ]);
    const { crossings } = sensitivity(regions, equal, "functions");
    expect(crossings.map(({ share }) => share)).toEqual([expect.closeTo(0.5, 10)]);
  });

  it("names a region without any data as not ranked", () => {
    const regions = new Map([
      ["emr", valuesOf()],
      ["gr", valuesOf(100)],
    ]);
    expect(sensitivity(regions, equal, "functions")).toMatchObject({
      crossings: [],
      ranges: [{ from: 0, to: 1, order: ["gr"] }],
      unranked: ["emr"],
    });
  });

  it("does not take equal regions for crossing ones", () => {
    const regions = new Map([
      ["emr", valuesOf(10, 20, 30, 40, 50)],
      ["gr", valuesOf(10, 20, 30, 40, 50)],
    ]);
    expect(sensitivity(regions, equal, "functions")).toMatchObject({
      crossings: [],
      ranges: [{ order: ["emr", "gr"] }],
    });
  });

  it("knows no share where all weights are 0", () => {
    const none = {
      functions: 0,
      interdependence: 0,
      "cross-borderness": 0,
      polycentricity: 0,
      cooperation: 0,
    };
    expect(sensitivity(new Map([["emr", valuesOf(1)]]), none, "functions").share).toBeNull();
  });

  it("gives in every range the order of the scores themselves", () => {
    const region = fc
      .array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4 }), { minLength: 5, maxLength: 5 })
      .map((values) => valuesOf(...values));
    const share = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        fc.array(region, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...scoreDimensions),
        share,
        (drawn, dimension, at) => {
          const regions = new Map(drawn.map((values, index) => [index, values] as const));
          const { ranges } = sensitivity(regions, equal, dimension);
          const range = ranges.find(({ from, to }) => at > from && at < to);
          const values = (range?.order ?? []).map((key) => {
            return score(regions.get(key) ?? [], withShare(equal, dimension, at)).value ?? NaN;
          });
          values.slice(1).forEach((value, index) => {
            expect(value).toBeLessThanOrEqual((values[index] ?? NaN) + 1e-6);
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
