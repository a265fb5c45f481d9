import { beforeAll, describe, expect, it } from "vitest";
import { summariseRegion } from "../../src/analysis/statistics/summarise-region";
import { loadBase } from "../../src/data/load-base";
import { loadEurope } from "../../src/data/load-europe";
import type { BaseData } from "../../src/model/dataset";
import type { EuropeGeography } from "../../src/model/geography";
import type { NutsCode, RegionId } from "../../src/model/identifiers";
import type { OwnRegion } from "../../src/model/own-region";
import { extendBase, tablesOf } from "../../src/state/extend-base";
import { surroundingsOf, unitsBeyond } from "../../src/state/own-surroundings";
import { publishedFiles } from "../builders/published-files";

let tables: BaseData;
let europe: EuropeGeography;
beforeAll(async () => {
  [tables, europe] = await Promise.all([loadBase(publishedFiles), loadEurope(publishedFiles)]);
});

const own = (name: string, ...units: string[]): OwnRegion => ({
  id: "own-1" as RegionId,
  name,
  units: units as NutsCode[],
});
const highFens = own("Hautes Fagnes", "BE335", "BE336", "DEA2D");
const oresund = own("Øresund", "DK011", "DK012", "DK013", "DK014", "DK021", "DK022", "SE224");

function extended(region: OwnRegion): BaseData {
  return extendBase(tables, surroundingsOf(europe, tables, [region]), [region]);
}
const ownOf = ({ regions }: BaseData) => {
  const found = regions.find(({ isOwn }) => isOwn);
  if (!found) throw new Error("no own region");
  return found;
};

describe("the tables with an own region", () => {
  it("hold it after those of the tables, under its name in every language", () => {
    const base = extended(highFens);
    expect(base.regions.map(({ id }) => id)).toEqual(["emr", "gr", "ibk", "tmo", "own-1"]);
    expect(new Set(Object.values(ownOf(base).names))).toEqual(new Set(["Hautes Fagnes"]));
  });

  it("have one partner area for each state, named in four languages", () => {
    expect(ownOf(extended(oresund)).partnerAreas).toEqual([
      {
        id: "own-1-dk",
        country: "DK",
        names: { de: "Dänemark", fr: "Danemark", nl: "Denemarken", en: "Denmark" },
      },
      {
        id: "own-1-se",
        country: "SE",
        names: { de: "Schweden", fr: "Suède", nl: "Zweden", en: "Sweden" },
      },
    ]);
  });

  it("say in one line which states it lies in", () => {
    expect(ownOf(extended(highFens)).subtitles).toEqual({
      de: "Belgien und Deutschland",
      fr: "Allemagne et Belgique",
      nl: "België en Duitsland",
      en: "Belgium and Germany",
    });
  });

  it("draw its units as one body across the border", () => {
    const geometry = extended(highFens).geography.regions.at(-1);
    expect(geometry?.region).toBe("own-1");
    expect(geometry?.body.coordinates).toHaveLength(1);
    expect(geometry?.outline.coordinates).toHaveLength(1);
  });

  it("count it for its cities, and leave other cities as they were", () => {
    const { cities } = extended(highFens);
    expect(cities.find(({ id }) => id === "aachen-de")?.regions).toEqual(["emr", "own-1"]);
    const basel = tables.cities.find(({ id }) => id === "basel-ch");
    expect(cities.find(({ id }) => id === "basel-ch")).toBe(basel);
  });

  it("bring along the states it reaches into, with their borders, lines and neighbours", () => {
    const base = extended(oresund);
    const countries = new Set(base.units.map(({ country }) => country));
    expect([...countries].sort()).toEqual(["AT", "BE", "CH", "DE", "DK", "FR", "LI", "LU", "NL", "SE"]);
    expect(base.geography.units).toHaveLength(base.units.length);
    const pairs = base.geography.borders.map(({ countries: pair }) => pair.join("-"));
    expect(pairs).toEqual(expect.arrayContaining(["DE-DK", "FI-SE", "NO-SE"]));
    expect(pairs).not.toContain("ES-PT");
    expect(base.geography.neighbours.get("DK032" as NutsCode)).toContain("DEF07");
    expect(base.geography.neighbours.get("SE224" as NutsCode)).toEqual(expect.arrayContaining(["SE221"]));
  });

  it("draw a country that has come as units once only", () => {
    const countries = (base: BaseData) => base.land.features.map(({ properties }) => properties.country);
    expect(countries(tables)).toEqual(expect.arrayContaining(["DK", "SE", "NO"]));
    expect(countries(extended(oresund))).not.toContain("DK");
    expect(countries(extended(oresund))).not.toContain("SE");
    expect(countries(extended(oresund))).toContain("NO");
  });

  it("add up what its units have, beyond the eight countries as well", () => {
    const base = extended(oresund);
    const units = new Map(base.units.map((unit) => [unit.code, unit]));
    const { population, units: count } = summariseRegion(ownOf(base), units);
    expect(count).toBe(7);
    // Greater Copenhagen and Skåne: about 4.1 million.
    expect(population.value).toBeGreaterThan(4.0e6);
    expect(population.value).toBeLessThan(4.4e6);
  });

  it("leave out codes that nobody knows, and a region that has no other", () => {
    expect(ownOf(extended(own("Mixed", "LU000", "XX999"))).members.map(({ unit }) => unit)).toEqual([
      "LU000",
    ]);
    expect(extended(own("Nowhere", "XX999"))).toBe(tables);
    expect(extended(own("Empty"))).toBe(tables);
  });

  it("are the tables again without it", () => {
    const base = extended(oresund);
    expect(tablesOf(base)).toBe(tables);
    expect(extendBase(tablesOf(base), null, [])).toBe(tables);
    expect(tables.regions).toHaveLength(4);
  });

  it("draw nothing anew when only its name changes", () => {
    const before = extended(oresund);
    const after = extended({ ...oresund, name: "Öresund" });
    expect(after.geography.units).toBe(before.geography.units);
    expect(after.geography.borders).toBe(before.geography.borders);
    expect(after.units).toBe(before.units);
    expect(after.geography.regions.at(-1)?.body).toBe(before.geography.regions.at(-1)?.body);
  });

  it("cut a long name for the map at the end of a word", () => {
    const { shortNames } = ownOf(extended(own("Between the Meuse, the Rur and the Rhine", "LU000")));
    expect(shortNames.en).toBe("Between the Meuse, the…");
  });

  it("take up all units of Europe", () => {
    const all = own(
      "Europe",
      ...[...tables.units, ...europe.nutsUnits].map(({ code }) => String(code)).sort(),
    );
    const base = extended(all);
    expect(ownOf(base).members).toHaveLength(all.units.length);
    expect(base.geography.unitMesh.coordinates.length).toBeGreaterThan(
      tables.geography.unitMesh.coordinates.length,
    );
  });
});

describe("units beyond the tables", () => {
  it("are those that the surroundings have to hold", () => {
    expect(unitsBeyond(tables, [own("Both", "DEF07", "DK032")])).toEqual(["DK032"]);
    expect(surroundingsOf(europe, tables, [highFens])).toBeNull();
  });

  it("bring lines inside their states only", () => {
    const denmark = surroundingsOf(europe, tables, [own("Denmark", "DK032")]);
    const points = denmark?.unitMesh.coordinates.flat() ?? [];
    expect(points.length).toBeGreaterThan(10);
    for (const [longitude = 0, latitude = 0] of points) {
      expect(longitude).toBeGreaterThan(8);
      expect(longitude).toBeLessThan(13);
      expect(latitude).toBeGreaterThan(54.5);
      expect(latitude).toBeLessThan(57.8);
    }
  });
});
