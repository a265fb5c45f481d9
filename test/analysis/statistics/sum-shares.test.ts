import { describe, expect, it } from "vitest";
import { sumShares } from "../../../src/analysis/statistics/sum-shares";
import type { CountryCode } from "../../../src/model/identifiers";

const side = (country: string, populationWithin: number, population: number) => ({
  country: country as CountryCode,
  places: 10,
  placesWithin: 5,
  population,
  populationWithin,
});

describe("sum of shares", () => {
  it("is the share of the sums, not the mean of the shares", () => {
    // 90 of 100 and 100 of 900: the mean would be 51 %.
    expect(sumShares([side("BE", 90, 100), side("DE", 100, 900)]).populationShare).toBeCloseTo(0.19, 10);
  });

  it("has no share of nothing", () => {
    expect(sumShares([])).toMatchObject({ populationShare: null, placeShare: null });
  });
});
