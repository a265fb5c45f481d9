import { describe, expect, it } from "vitest";
import { summariseRegion } from "../../../src/analysis/statistics/summarise-region";
import { exploreBase } from "../../builders/explore-world";

const { regions, units } = exploreBase();
const byCode = new Map(units.map((unit) => [unit.code, unit]));
const summaryOf = (id: string) => {
  const region = regions.find((candidate) => candidate.id === id);
  if (!region) throw new Error(`no region ${id}`);
  return summariseRegion(region, byCode);
};

describe("summary of a region", () => {
  it("sums the whole units and leaves the partial one out", () => {
    const { population, area } = summaryOf("emr");
    expect(population).toEqual({
      value: 562_559 + 620_000,
      covered: 2,
      units: 2,
      years: [2023],
      flags: ["p"],
    });
    expect(area.value).toBe(1400);
  });

  it("counts the partial unit among the units", () => {
    expect(summaryOf("emr")).toMatchObject({ units: 3, partialUnits: 1 });
  });

  it("leaves a unit without a figure out and says so", () => {
    expect(summaryOf("gr").population).toMatchObject({ value: 620_000, covered: 1, units: 2 });
  });

  it("names each state once", () => {
    expect(summaryOf("emr").countries).toEqual(["BE", "DE", "NL"]);
  });

  it("has no sum where no unit has the figure", () => {
    const [region] = regions;
    if (!region) throw new Error("no region");
    expect(summariseRegion(region, new Map()).population.value).toBeNull();
  });
});
