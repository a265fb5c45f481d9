import { describe, expect, it } from "vitest";
import { citiesOfArea, countriesOfArea } from "../../../../src/analysis/statistics/cooperation/area-cities";
import type { CityId, NutsCode } from "../../../../src/model/identifiers";

const code = (text: string) => text as NutsCode;
const id = (text: string) => text as CityId;
const placed = [
  { id: id("metz-fr"), unit: code("FRF33") },
  { id: id("thionville-fr"), unit: code("FRF33") },
  { id: id("kumasi-gh"), unit: null },
];

describe("cities and countries of a flow area", () => {
  it("come from its units", () => {
    const area = { members: [code("FRF33")], cities: [], within: null };
    expect([...citiesOfArea(area, placed)]).toEqual(["metz-fr", "thionville-fr"]);
    expect([...countriesOfArea(area)]).toEqual(["FR"]);
  });

  it("come from the table where it has no units", () => {
    const area = { members: [], cities: [id("thionville-fr")], within: code("FRF33") };
    expect([...citiesOfArea(area, placed)]).toEqual(["thionville-fr"]);
    expect([...countriesOfArea(area)]).toEqual(["FR"]);
  });

  it("are unknown without a place", () => {
    const area = { members: [], cities: [], within: null };
    expect(citiesOfArea(area, placed).size).toBe(0);
    expect(countriesOfArea(area).size).toBe(0);
  });
});
