import type { Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { countryOfNutsCode } from "../../../src/data/geo/country-of-nuts-code";
import { loadBase } from "../../../src/data/load-base";
import { loadFile } from "../../../src/data/load-file";
import { parseGeography } from "../../../src/data/geo/parse-geography";
import { readTopology } from "../../../src/data/geo/read-topology";
import type { Geography } from "../../../src/model/geography";
import { borderRegion } from "../../builders/base-data";
import { publishedFiles } from "../../builders/published-files";
import { karneyLength } from "../../builders/geodesic";

const file = "nuts3-2021-03m.topo.json";

let geography: Geography;
beforeAll(async () => {
  geography = (await loadBase(publishedFiles)).geography;
});

function border(a: string, b: string): Position[][] {
  const found = geography.borders.find(({ countries }) => countries.join() === [a, b].join());
  if (!found) throw new Error(`no border ${a}-${b}`);
  return found.geometry.coordinates;
}

describe("state borders", () => {
  test("all land borders of the eight countries are there", () => {
    const pairs = geography.borders.map(({ countries }) => countries.join(""));
    const expected =
      "ADFR ATCH ATCZ ATDE ATHU ATIT ATLI ATSI ATSK BEDE BEFR BELU BENL CHDE CHFR CHIT CHLI CZDE DEDK DEFR DELU DENL DEPL ESFR FRIT FRLU";
    expect(pairs).toEqual(expected.split(" "));
  });

  // The World Factbook, land boundaries, in km. Lines at 1:3 million cut the meanders of the rivers, so they are
  // shorter, never longer; the Rhine and the flat south loses least.
  test.each([
    ["DE", "FR", 418, 0.1],
    ["CH", "FR", 525, 0.12],
    ["AT", "IT", 404, 0.17],
    ["CH", "LI", 41, 0.12],
    ["FR", "IT", 476, 0.15],
  ])("%s-%s is nearly as long as published", (a, b, published, tolerance) => {
    const length = karneyLength(border(a, b));
    expect(length).toBeLessThan(published);
    expect(length / published).toBeGreaterThan(1 - tolerance);
  });

  test("a border that runs through is one line", () => {
    expect(border("DE", "FR")).toHaveLength(1);
    expect(border("BE", "FR")).toHaveLength(1);
  });

  test.each([
    ["Calais", 1.86, 50.96],
    ["Oostende", 2.92, 51.23],
    ["Den Haag", 4.27, 52.11],
    ["Nice", 7.27, 43.69],
  ])("the coast at %s is no border", (_place, longitude, latitude) => {
    const points = geography.borders.flatMap(({ geometry }) => geometry.coordinates.flat());
    const near = points.filter(
      ([x = 0, y = 0]) =>
        karneyLength([
          [
            [x, y],
            [longitude, latitude],
          ],
        ]) < 10,
    );
    expect(near).toEqual([]);
  });

  test("every stretch lies on the outline of a unit of each of its countries inside the eight", () => {
    const detailed = new Set(geography.units.map(({ properties }) => properties.country));
    const edgesOf = new Map<string, Set<string>>();
    for (const { properties, geometry } of geography.units) {
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      const edges = edgesOf.get(properties.country) ?? new Set<string>();
      for (const ring of rings) for (const key of edgeKeys(ring)) edges.add(key);
      edgesOf.set(properties.country, edges);
    }
    for (const { countries, geometry } of geography.borders) {
      for (const country of countries.filter((code) => detailed.has(code))) {
        const strange = geometry.coordinates
          .flatMap(edgeKeys)
          .filter((key) => !edgesOf.get(country)?.has(key));
        expect(strange, countries.join("-")).toEqual([]);
      }
    }
  });
});

function edgeKeys(line: Position[]): string[] {
  return line.slice(1).map((end, index) => [(line[index] ?? []).join(), end.join()].sort().join(" "));
}

test("hairlines part units of one country only", () => {
  const onBorder = new Set(
    geography.borders.flatMap(({ geometry }) => geometry.coordinates.flatMap(edgeKeys)),
  );
  const hairlines = geography.unitMesh.coordinates.flatMap(edgeKeys);
  expect(hairlines.length).toBeGreaterThan(5000);
  expect(hairlines.filter((key) => onBorder.has(key))).toEqual([]);
});

test("Greek and British codes get their ISO country", () => {
  expect(["EL301", "UKI31", "DEA2D"].map(countryOfNutsCode)).toEqual(["GR", "GB", "DE"]);
});

test("a region with an unknown unit is a corrupt file", async () => {
  const topology = readTopology(await loadFile(file, publishedFiles), file, ["units", "borders"]);
  expect(() => parseGeography(topology, [borderRegion("emr", ["DEZZZ"])], file)).toThrow("DEZZZ");
});

test("neighbours are known across the border", () => {
  const codes = new Map([...geography.neighbours].map(([code, neighbours]) => [String(code), neighbours]));
  expect(codes.get("DEA2D")).toEqual(expect.arrayContaining(["NL423", "BE336"]));
  expect(codes.get("FRF11")).toEqual(expect.arrayContaining(["DE134"]));
  // Corsica's two units touch only each other.
  expect(codes.get("FRM01")).toEqual(["FRM02"]);
});
