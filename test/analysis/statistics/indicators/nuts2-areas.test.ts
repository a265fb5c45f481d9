import { describe, expect, it } from "vitest";
import { nuts2MembersOf, sumToNuts2 } from "../../../../src/analysis/statistics/indicators/nuts2-areas";
import { valuesByArea } from "../../../../src/analysis/statistics/indicators/values-by-area";
import { area, table } from "./indicator-builder";

const units = ["BE331", "BE332", "BE334", "DEA2D", "DEA23", "LU000"].map(area);
const full = (code: string) => ({ area: area(code), coverage: "full" }) as const;

describe("NUTS 2 areas of a region", () => {
  it("are whole where every unit is a member", () => {
    expect(nuts2MembersOf([full("LU000"), full("BE334"), full("BE331"), full("BE332")], units)).toEqual([
      { area: "BE33", coverage: "full" },
      { area: "LU00", coverage: "full" },
    ]);
  });

  it("are partly inside where a unit is missing", () => {
    expect(nuts2MembersOf([full("DEA2D")], units)).toEqual([{ area: "DEA2", coverage: "partial" }]);
  });

  it("are partly inside where a member is", () => {
    expect(nuts2MembersOf([{ area: area("LU000"), coverage: "partial" }], units)).toEqual([
      { area: "LU00", coverage: "partial" },
    ]);
  });

  it("are partly inside where the list of units does not know them", () => {
    expect(nuts2MembersOf([full("XX111")], units)).toEqual([{ area: "XX11", coverage: "partial" }]);
  });
});

describe("counts of NUTS 2 areas", () => {
  const population = valuesByArea(
    table("population", [
      ["DEA2D", 2022, 10],
      ["DEA2D", 2023, 11],
      ["DEA23", 2023, 20],
    ]),
  );

  it("are the sums of the years that every unit has", () => {
    expect(sumToNuts2(population, units).get(area("DEA2"))).toEqual([
      { area: "DEA2", year: 2023, value: 31, flags: [], source: "estat-population" },
    ]);
  });

  it("are none where a unit has no count", () => {
    expect(sumToNuts2(population, [...units, area("DEA29")]).get(area("DEA2"))).toEqual([]);
  });
});
