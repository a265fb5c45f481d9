import { describe, expect, it } from "vitest";
import type { Denominator } from "../../../../src/model/indicator";
import { denominatorIndicators, weightOf } from "../../../../src/analysis/statistics/indicators/denominators";
import { valuesByArea } from "../../../../src/analysis/statistics/indicators/values-by-area";
import { area, indicatorId, table } from "./indicator-builder";

const tables = new Map(
  [
    table("population", [
      ["DEA2D", 2018, 500_000],
      ["DEA2D", 2023, 550_000],
    ]),
    table("share_age_0_14", [["DEA2D", 2022, 14]]),
    table("share_age_65_plus", [["DEA2D", 2022, 21]]),
    table("women_per_100_men", [["DEA2D", 2022, 100]]),
    table("gdp_mio_eur", [
      ["DEA2D", 2020, 18_000],
      ["DEA2D", 2021, 20_000],
      ["DEA2D", 2022, 22_000],
    ]),
    table("gdp_eur_per_inhabitant", [
      ["DEA2D", 2020, 36_000],
      ["DEA2D", 2021, 40_000],
    ]),
  ].map((each) => [each.indicator, valuesByArea(each)] as const),
);

const weigh = (denominator: Denominator, { value = 10, year = 2022, code = "DEA2D" } = {}) =>
  weightOf({ area: area(code), year, value }, denominator, tables);
const population: Denominator = { kind: "indicator", indicator: indicatorId("population") };
const implied: Denominator = {
  kind: "implied",
  numerator: indicatorId("gdp_mio_eur"),
  rate: indicatorId("gdp_eur_per_inhabitant"),
};

describe("denominator of a rate", () => {
  it("is the indicator of the same year", () => {
    expect(weigh(population, { year: 2018 })).toEqual({
      value: 500_000,
      years: [2018],
      sources: ["estat-population"],
    });
  });

  it("else of the nearest year", () => {
    expect(weigh(population, { year: 2022 })?.years).toEqual([2023]);
  });

  it("of two years as near, the earlier", () => {
    const even = new Map([
      [
        indicatorId("population"),
        valuesByArea(
          table("population", [
            ["DEA2D", 2020, 1],
            ["DEA2D", 2022, 2],
          ]),
        ),
      ],
    ]);
    expect(weightOf({ area: area("DEA2D"), year: 2021, value: 1 }, population, even)?.value).toBe(1);
  });

  it("is implied by numerator and rate: 20,000 million by 40,000 each are half a million people", () => {
    expect(weigh(implied, { year: 2021 })?.value).toBe(0.5);
  });

  it("is implied by a year that has both", () => {
    expect(weigh(implied, { year: 2022 })).toMatchObject({ value: 0.5, years: [2021, 2021] });
  });

  it("is the population aged 15 to 64: 65 % of 550,000", () => {
    expect(weigh({ kind: "population-15-64" })).toMatchObject({ value: 357_500, years: [2023, 2022, 2022] });
  });

  it("is the men: half of 550,000 where there are as many women", () => {
    expect(weigh({ kind: "men" })?.value).toBe(275_000);
  });

  it("is the population before a change of 10 %", () => {
    expect(weigh({ kind: "population-before" }, { value: 10, year: 2023 })?.value).toBeCloseTo(500_000, 6);
  });

  it("is not known where it is 0", () => {
    const empty = new Map([
      [indicatorId("population"), valuesByArea(table("population", [["DEA2D", 2022, 0]]))],
    ]);
    expect(weightOf({ area: area("DEA2D"), year: 2022, value: 1 }, population, empty)).toBeNull();
  });

  it("is not known for an area without its figures", () => {
    expect(weigh(population, { code: "LI000" })).toBeNull();
  });

  it("is not known where one part of it is missing", () => {
    const withoutShares = new Map([...tables].filter(([id]) => id !== "share_age_0_14"));
    const rate = { area: area("DEA2D"), year: 2022, value: 30 };
    expect(weightOf(rate, { kind: "population-15-64" }, withoutShares)).toBeNull();
  });

  it("is not known where a rate of 0 would imply it", () => {
    const zero = new Map([
      [indicatorId("gdp_mio_eur"), valuesByArea(table("gdp_mio_eur", [["DEA2D", 2021, 0]]))],
      [
        indicatorId("gdp_eur_per_inhabitant"),
        valuesByArea(table("gdp_eur_per_inhabitant", [["DEA2D", 2021, 0]])),
      ],
    ]);
    expect(weightOf({ area: area("DEA2D"), year: 2021, value: 0 }, implied, zero)).toBeNull();
  });
});

describe("tables an aggregation needs", () => {
  it.each([
    [population, ["population"]],
    [implied, ["gdp_mio_eur", "gdp_eur_per_inhabitant"]],
    [{ kind: "population-15-64" }, ["population", "share_age_0_14", "share_age_65_plus"]],
    [{ kind: "men" }, ["population", "women_per_100_men"]],
    [{ kind: "population-before" }, ["population"]],
  ] satisfies [Denominator, string[]][])("are those of its denominator %j", (weight, expected) => {
    expect(denominatorIndicators({ kind: "weighted-mean", weight })).toEqual(expected);
  });

  it("are none for a sum", () => {
    expect(denominatorIndicators({ kind: "sum" })).toEqual([]);
  });
});
