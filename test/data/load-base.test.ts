import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { loadBase, loadWorld } from "../../src/data/load-base";
import type { BaseData } from "../../src/model/dataset";
import { filesInMemory, publishedFiles, publishedFolder } from "../builders/published-files";
import { karneyArea } from "../builders/geodesic";

let data: BaseData;
beforeAll(async () => {
  data = await loadBase(publishedFiles);
});

function region(id: string) {
  const found = data.regions.find((candidate) => candidate.id === id);
  const shape = data.geography.regions.find((candidate) => candidate.region === id);
  if (!found || !shape) throw new Error(`no region ${id}`);
  return { ...found, ...shape };
}

function statedAreas(id: string): number {
  const areas = new Map(data.units.map((unit) => [unit.code, unit.area ?? NaN]));
  return region(id).members.reduce((sum, { unit }) => sum + (areas.get(unit) ?? NaN), 0);
}

describe("units of the regions", () => {
  test("all 119 memberships have a unit and a shape", () => {
    const units = new Set(data.units.map((unit) => unit.code));
    const shapes = new Set(data.geography.units.map((unit) => unit.properties.code));
    const members = data.regions.flatMap((candidate) => candidate.members);
    expect(members).toHaveLength(119);
    expect(members.filter(({ unit }) => !units.has(unit) || !shapes.has(unit))).toEqual([]);
  });

  test("two units belong only in part", () => {
    const partial = data.regions.flatMap(({ id, members }) =>
      members.filter(({ coverage }) => coverage === "partial").map(({ unit }) => `${id} ${unit}`),
    );
    expect(partial.sort()).toEqual(["emr NL422", "tmo DEB3K"]);
  });

  test("nine units belong to two regions", () => {
    const units = data.regions.flatMap(({ members }) => members.map(({ unit }) => unit));
    const shared = units.filter((unit, index) => units.indexOf(unit) !== index);
    expect(shared.sort()).toEqual(
      ["BE331", "BE332", "BE334", "BE335", "BE336", "DEB33", "DEB3E", "DEB3H", "DEB3K"].sort(),
    );
  });

  test("every partner area of a member stands in its region", () => {
    for (const { members, partnerAreas } of data.regions) {
      const known = new Set(partnerAreas.map(({ id }) => id));
      expect(new Set(members.map(({ partnerArea }) => partnerArea))).toEqual(known);
    }
  });
});

describe("areas", () => {
  // Stated area: regions.csv; 1 % covers the generalisation of 1:3 million.
  test("the Großregion has its 65,401 km² in the geometry and in the table", () => {
    expect(Math.abs(karneyArea(region("gr").body) / 65_401 - 1)).toBeLessThan(0.01);
    expect(Math.abs(statedAreas("gr") / 65_401 - 1)).toBeLessThan(0.01);
  });

  test("the Bodensee region has its 14,748 km² in the geometry", () => {
    expect(Math.abs(karneyArea(region("ibk").body) / 14_748 - 1)).toBeLessThan(0.01);
  });

  // The German district areas of Eurostat leave out the open lake, which belongs to no municipality.
  test("the Bodensee region has the same area in the table, but for the three German lake districts", () => {
    const lakeDistricts = new Set(["DE138", "DE147", "DE27A"]);
    const dry = region("ibk").members.filter(({ unit }) => !lakeDistricts.has(unit));
    const table = new Map(data.units.map((unit) => [unit.code, unit.area ?? NaN]));
    const shapes = new Map(data.geography.units.map((unit) => [unit.properties.code, unit.geometry]));
    const inTable = dry.reduce((sum, { unit }) => sum + (table.get(unit) ?? NaN), 0);
    const inGeometry = dry.reduce((sum, { unit }) => {
      const shape = shapes.get(unit);
      return sum + (shape ? karneyArea(shape) : NaN);
    }, 0);
    expect(Math.abs(inTable / inGeometry - 1)).toBeLessThan(0.01);
    expect(statedAreas("ibk")).toBeLessThan(14_748);
  });

  test("no unit's shape is more than a tenth off its area, lake districts and Wadden Sea apart", () => {
    const shapes = new Map(data.geography.units.map((unit) => [unit.properties.code, unit.geometry]));
    const members = new Set(data.regions.flatMap(({ members }) => members.map(({ unit }) => unit)));
    const off = data.units.filter(({ code, area }) => {
      const shape = shapes.get(code);
      return members.has(code) && area !== null && shape && Math.abs(karneyArea(shape) / area - 1) > 0.1;
    });
    // Towns of a few square kilometres lose that much by generalisation; the lake districts gain the lake.
    expect(off.filter(({ area }) => (area ?? 0) > 120).map(({ code }) => code)).toEqual(["DE147", "DE27A"]);
  });
});

describe("shapes of the regions", () => {
  test("the outline of a region has no sliver", () => {
    const rings = data.geography.regions.map(({ region: id, body }) => [
      id,
      body.coordinates.reduce((sum, polygon) => sum + polygon.length, 0),
    ]);
    // gr: Comines-Warneton apart; tmo: Pirmasens as a hole and Steinhof apart.
    expect(Object.fromEntries(rings)).toEqual({ emr: 1, gr: 2, ibk: 1, tmo: 3 });
  });

  test("partner areas are parted inside a country only", () => {
    expect(region("gr").partnerAreaMesh.coordinates.length).toBeGreaterThan(0);
    const shared = new Set(
      data.geography.borders.flatMap(({ geometry }) =>
        geometry.coordinates.flatMap((line) => line.slice(1).map((end, index) => edge(line[index], end))),
      ),
    );
    const edges = data.geography.regions.flatMap(({ partnerAreaMesh }) =>
      partnerAreaMesh.coordinates.flatMap((line) =>
        line.slice(1).map((end, index) => edge(line[index], end)),
      ),
    );
    expect(edges.filter((key) => shared.has(key))).toEqual([]);
  });
});

function edge(a: readonly number[] | undefined, b: readonly number[]): string {
  return [(a ?? []).join(), b.join()].sort().join(" ");
}

test("Luxembourg has 660,809 inhabitants", () => {
  expect(data.units.find(({ code }) => code === "LU000")).toMatchObject({
    population: 660_809,
    populationYear: 2023,
  });
});

test("every unit has population, area, type and a name", () => {
  const bare = data.units.filter(
    (unit) =>
      unit.population === null || unit.area === null || unit.urbanRuralType === null || unit.name === "",
  );
  expect(bare.map(({ code }) => code)).toEqual([]);
});

test("169 cities come in the order of their rank, capitals and seats of the Union first", () => {
  expect(data.cities).toHaveLength(169);
  expect(data.cities.map(({ rank }) => rank)).toEqual(data.cities.map((_city, index) => index));
  expect(data.cities.slice(0, 3).map(({ name }) => name)).toEqual(["Strasbourg", "Luxembourg", "Vaduz"]);
});

test("cities know their networks and themes", () => {
  const metz = data.cities.find(({ id }) => id === "metz-fr");
  expect(metz?.networks).toEqual(["quattropole", "sillon-lorrain", "tonicites"]);
  expect(metz?.themes).toContain("mobility");
});

test("the first view is at most 150 kB gzipped", () => {
  const files = ["manifest", "units", "regions", "cities", "networks"].map((name) => `${name}.json`);
  const topologies = ["nuts3-2021-03m", "water", "land"].map((name) => `${name}.topo.json`);
  const bytes = [...files, ...topologies].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(publishedFolder, path)), { level: 9 }).byteLength,
    0,
  );
  expect(bytes).toBeLessThanOrEqual(150_000);
});

test("a missing file of the first view is named", async () => {
  await expect(loadBase(filesInMemory({}))).rejects.toMatchObject({ kind: "missing" });
});

test("the world has its countries with ISO codes", async () => {
  const countries = (await loadWorld(publishedFiles)).features.map(({ properties }) => properties.country);
  expect(countries).toEqual(expect.arrayContaining(["RO", "US", "CN", "NA", "GB", "XK"]));
  // Northern Cyprus and Somaliland have no code.
  expect(countries.filter((country) => country === null)).toHaveLength(2);
});
