import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  score,
  scoreDimensions,
  withShare,
  type ScoreValue,
  type ScoreWeights,
} from "../../../../src/analysis/statistics/indicators/score";

/** In the order of the dimensions. */
function weightsOf(...weights: readonly number[]): ScoreWeights {
  const [functions = 0, interdependence = 0, crossBorderness = 0, polycentricity = 0, cooperation = 0] =
    weights;
  return {
    functions,
    interdependence,
    "cross-borderness": crossBorderness,
    polycentricity,
    cooperation,
  };
}

const valuesOf = (...values: readonly (number | null)[]): ScoreValue[] =>
  scoreDimensions.map((dimension, index) => ({ dimension, value: values[index] ?? null }));

const equal = weightsOf(1, 1, 1, 1, 1);

describe("score", () => {
  it("is the weighted mean: (3 * 100 + 50 + 25 + 0 + 25) / 7", () => {
    expect(score(valuesOf(100, 50, 25, 0, 25), weightsOf(3, 1, 1, 1, 1)).value).toBeCloseTo(400 / 7, 10);
  });

  it("drops a dimension without data, scales the other weights up and says so", () => {
    const result = score(valuesOf(80, null, 40, 60, 20), equal);
    expect(result.value).toBeCloseTo(50, 10);
    expect(result.dropped).toEqual(["interdependence"]);
    expect(result.shares.map(({ share }) => share)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("is not known without any data", () => {
    expect(score(valuesOf(), equal)).toEqual({ value: null, shares: [], dropped: [...scoreDimensions] });
  });

  it("is not known where only dimensions of weight 0 have data", () => {
    expect(score(valuesOf(80), weightsOf(0, 1, 1, 1, 1)).value).toBeNull();
  });

  it("refuses a weight below 0", () => {
    expect(() => score(valuesOf(80), weightsOf(-1))).toThrow(RangeError);
  });

  const someValues = fc
    .array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 5, maxLength: 5 })
    .map((values) => valuesOf(...values));
  const someWeights = fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 })
    .map((weights) => weightsOf(...weights));

  it("lies between the least and the greatest dimension", () => {
    fc.assert(
      fc.property(someValues, someWeights, (values, weights) => {
        const { value } = score(values, weights);
        if (value === null) return;
        const known = values.flatMap((each) => each.value ?? []);
        expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
      }),
    );
  });

  it("does not change where all weights are doubled", () => {
    fc.assert(
      fc.property(someValues, someWeights, (values, weights) => {
        const doubled = weightsOf(...scoreDimensions.map((dimension) => 2 * weights[dimension]));
        expect(score(values, doubled)).toEqual(score(values, weights));
      }),
    );
  });
});

describe("weights with a share", () => {
  it("leave the others their proportions", () => {
    expect(withShare(weightsOf(5, 1, 3, 0, 0), "functions", 0.2)).toEqual({
      functions: 0.2,
      interdependence: 0.2,
      "cross-borderness": 0.6000000000000001,
      polycentricity: 0,
      cooperation: 0,
    });
  });

  it("divide the rest alike where the others are 0", () => {
    expect(withShare(weightsOf(5), "functions", 0.2)).toEqual(weightsOf(0.2, 0.2, 0.2, 0.2, 0.2));
  });
});
