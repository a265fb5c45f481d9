import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valuesAtYear } from "../../../../src/analysis/statistics/indicators/values-at-year";
import { area, table } from "./indicator-builder";

const population = table("population", [
  ["DEA2D", 2018, 550],
  ["DEA2D", 2021, 560],
  ["DEA2D", 2024, 570],
  ["LU000", 2024, 670],
  ["LU000", 2025, 680],
]);

const yearOf = (code: string, year: number) => valuesAtYear(population, year).get(area(code));

describe("values of a year", () => {
  it("takes the value of the year", () => {
    expect(yearOf("DEA2D", 2021)).toMatchObject({ value: 560, year: 2021, isOtherYear: false });
  });

  it("else the latest earlier one, also where a later one is nearer", () => {
    expect(yearOf("DEA2D", 2023)).toMatchObject({ value: 560, year: 2021, isOtherYear: true });
  });

  it("else the earliest later one", () => {
    expect(yearOf("LU000", 2020)).toMatchObject({ value: 670, year: 2024, isOtherYear: true });
  });

  it("has nothing for an area without a row", () => {
    expect(yearOf("BE332", 2021)).toBeUndefined();
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = fc.shuffledSubarray([...population.values], { minLength: population.values.length });
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 2015, max: 2027 }), (values, year) => {
        const expected = new Map(valuesAtYear(population, year));
        expect(new Map(valuesAtYear({ ...population, values }, year))).toEqual(expected);
      }),
    );
  });
});
