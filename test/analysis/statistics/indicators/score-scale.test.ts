import { describe, expect, it } from "vitest";
import type { DimensionMeasure } from "../../../../src/analysis/statistics/indicators/score-measures";
import { scaleDimension, scaleEnds } from "../../../../src/analysis/statistics/indicators/score-scale";

const commuters = (measure: number | null): DimensionMeasure => ({
  dimension: "interdependence",
  parts: [{ key: "commuters-per-100", measure }],
  inputs: [],
});

const cooperation = (...measures: readonly (number | null)[]): DimensionMeasure => ({
  dimension: "cooperation",
  parts: (["highest-legal-form", "networks", "partnerships-across-border"] as const).map((key, index) => ({
    key,
    measure: measures[index] ?? null,
  })),
  inputs: [],
});

const crossBorderness = (measure: number): DimensionMeasure => ({
  dimension: "cross-borderness",
  parts: [{ key: "share-outside-largest-part", measure }],
  inputs: [],
});

describe("scale of a dimension", () => {
  const ends = scaleEnds([commuters(2.4), commuters(1.2), commuters(null)]);

  it("has 100 for the best region", () => {
    expect(scaleDimension(commuters(2.4), ends).value).toBe(100);
  });

  it("is in proportion to it", () => {
    expect(scaleDimension(commuters(1.2), ends).value).toBe(50);
  });

  it("keeps missing data missing, with the reason", () => {
    expect(scaleDimension(commuters(null), ends)).toMatchObject({ value: null, reason: "no-data" });
  });

  it("ends at 100, and says so, for a region that is better than those compared", () => {
    expect(scaleDimension(commuters(4.8), ends)).toMatchObject({
      value: 100,
      parts: [{ isCapped: true, end: 2.4 }],
    });
  });

  it("has no end where no region has any", () => {
    const none = scaleEnds([commuters(0)]);
    expect(scaleDimension(commuters(0), none)).toMatchObject({ value: null, reason: "no-scale" });
  });

  it("ends at one half for the share outside the largest part, whichever is the best", () => {
    expect(scaleDimension(crossBorderness(0.25), scaleEnds([crossBorderness(0.3)])).value).toBe(50);
  });

  it("is the mean of its parts: 100, 50 and 0", () => {
    const best = scaleEnds([cooperation(4, 2, 10), cooperation(1, 4, 3)]);
    expect(scaleDimension(cooperation(4, 2, 0), best).value).toBeCloseTo(50, 12);
  });

  it("leaves out a part without data", () => {
    const best = scaleEnds([cooperation(4, 4, 10)]);
    expect(scaleDimension(cooperation(4, null, 5), best).value).toBeCloseTo(75, 12);
  });
});
