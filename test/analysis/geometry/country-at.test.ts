import { polygon } from "@turf/helpers";
import { describe, expect, it } from "vitest";
import { buildUnitIndex, countryAt } from "../../../src/analysis/geometry/country-at";
import { loadBase } from "../../../src/data/load-base";
import type { CountryCode, NutsCode } from "../../../src/model/identifiers";
import { publishedFiles } from "../../builders/published-files";

function square(code: string, west: number) {
  const ring = [
    [west, 0],
    [west + 1, 0],
    [west + 1, 1],
    [west, 1],
    [west, 0],
  ];
  return polygon([ring], { code: code as NutsCode, country: code.slice(0, 2) as CountryCode });
}

describe("countryAt", () => {
  const index = buildUnitIndex([square("AA1", 0), square("BB1", 1)]);

  it("finds the unit and its country", () => {
    expect(countryAt(index, [1.5, 0.5])).toEqual({ unit: "BB1", country: "BB" });
  });

  it("gives a point on a common outline to the first unit", () => {
    expect(countryAt(index, [1, 0.5])?.unit).toBe("AA1");
  });

  it("is null outside, and without units", () => {
    expect(countryAt(index, [3, 0.5])).toBeNull();
    expect(countryAt(buildUnitIndex([]), [0.5, 0.5])).toBeNull();
  });

  it("finds every unit by its label point", async () => {
    const { geography, units } = await loadBase(publishedFiles);
    const all = buildUnitIndex(geography.units);
    for (const { code, country, labelPoint } of units) {
      expect(countryAt(all, labelPoint)).toEqual({ unit: code, country });
    }
  });
});
