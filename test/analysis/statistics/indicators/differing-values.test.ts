import { describe, expect, it } from "vitest";
import { differingAreas } from "../../../../src/analysis/statistics/indicators/differing-values";
import type { YearValue } from "../../../../src/analysis/statistics/indicators/values-at-year";
import type { NutsCode } from "../../../../src/model/identifiers";
import { yearValue } from "./indicator-builder";

const areas = (...values: readonly YearValue[]) => {
  const known = new Map(values.map((value) => [value.area, value]));
  return [...differingAreas({ values: known, basis: new Set(known.keys()) })];
};

describe("differingAreas", () => {
  it("names those whose value is of another year", () => {
    expect(areas(yearValue("BE332"), yearValue("DEA2D", { year: 2021, isOtherYear: true }))).toEqual([
      "DEA2D",
    ]);
  });

  it("names those of another definition, quarter or delimitation, not those that are only less sure", () => {
    const found = areas(
      yearValue("BE332"),
      yearValue("BE331", { flags: ["definition-differs"] }),
      yearValue("DEA2D", { flags: ["quarter-2"] }),
      yearValue("NL423", { flags: ["estimated", "provisional", "break", "low-reliability", "derived"] }),
    );
    expect(found).toEqual(["BE331", "DEA2D"]);
  });

  it("names none for what is said of every value", () => {
    expect(
      areas(yearValue("BE332", { flags: ["nuts2024"] }), yearValue("DEA2D", { flags: ["nuts2024"] })),
    ).toEqual([]);
  });

  it("measures areas around by those the classes were made from", () => {
    const values = new Map([
      ["BE332" as NutsCode, yearValue("BE332", { flags: ["nuts2024"] })],
      ["PL515" as NutsCode, yearValue("PL515", { flags: ["nuts2016"] })],
    ]);
    expect([...differingAreas({ values, basis: new Set(["BE332" as NutsCode]) })]).toEqual(["PL515"]);
  });
});
