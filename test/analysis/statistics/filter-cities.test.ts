import { describe, expect, it } from "vitest";
import { citySizeClass } from "../../../src/analysis/statistics/city-size-class";
import { filterCities } from "../../../src/analysis/statistics/filter-cities";
import type { CityDistance } from "../../../src/model/border-distance";
import type { CityId, CountryCode, Kilometres, NutsCode } from "../../../src/model/identifiers";
import type { NutsUnit } from "../../../src/model/nuts-unit";
import { noFilters } from "../../../src/state/filters";
import { city } from "../../builders/city";

const aachen = city("aachen-de", {
  population: 249_070,
  country: "DE",
  unit: "DEA2D",
  functions: ["university"],
});
const liege = city("liege-be", {
  population: 195_278,
  country: "BE",
  unit: "BE332",
  functions: ["university"],
});
const unknown = city("unknown-be", { population: null, country: "BE", unit: null, functions: [] });
const cities = [aachen, liege, unknown];
const units = new Map([
  ["DEA2D" as NutsCode, { urbanRuralType: "urban" } as NutsUnit],
  ["BE332" as NutsCode, { urbanRuralType: "intermediate" } as NutsUnit],
]);
const context = { units, distances: null };
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe("filterCities", () => {
  it("keeps everyone without criteria", () => {
    expect(filterCities(cities, noFilters, context)).toEqual(cities);
  });

  it("combines criteria with and, choices with or", () => {
    const countries = ["DE", "BE"] as CountryCode[];
    expect(
      ids(filterCities(cities, { ...noFilters, country: countries, function: ["university"] }, context)),
    ).toEqual(["aachen-de", "liege-be"]);
    expect(ids(filterCities(cities, { ...noFilters, country: countries, type: ["urban"] }, context))).toEqual(
      ["aachen-de"],
    );
  });

  it("leaves out a city without the data asked for", () => {
    expect(ids(filterCities(cities, { ...noFilters, size: ["below_50"] }, context))).toEqual([]);
  });

  it("uses the border distance when it is known", () => {
    const at = (kilometres: number) => ({ nearest: { distance: kilometres as Kilometres } }) as CityDistance;
    const distances = new Map([
      ["aachen-de" as CityId, at(5)],
      ["liege-be" as CityId, at(26)],
    ]);
    const near = { ...noFilters, within: 25 as Kilometres };
    expect(ids(filterCities(cities, near, { units, distances }))).toEqual(["aachen-de"]);
    expect(ids(filterCities(cities, near, context))).toHaveLength(3);
  });
});

describe("citySizeClass", () => {
  it.each([
    [49_999, "below_50"],
    [50_000, "small"],
    [100_000, "medium"],
    [250_000, "metropolitan"],
    [1_500_000, "large_metropolitan"],
  ])("puts %i inhabitants into %s", (population, expected) => {
    expect(citySizeClass(population)).toBe(expected);
  });

  it("has no class without a population", () => {
    expect(citySizeClass(null)).toBeNull();
  });
});
