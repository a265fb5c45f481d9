import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { loadBase } from "../../../src/data/load-base";
import { loadFlows } from "../../../src/data/tables/load-flows";
import { loadManifest } from "../../../src/data/tables/load-manifest";
import { loadNetworks } from "../../../src/data/tables/load-networks";
import { loadPartners } from "../../../src/data/tables/load-partners";
import { loadPlaces } from "../../../src/data/tables/load-places";
import { loadRegions } from "../../../src/data/tables/load-regions";
import { loadSources } from "../../../src/data/tables/load-sources";
import { loadTexts } from "../../../src/data/tables/load-texts";
import { loadUnits } from "../../../src/data/tables/load-units";
import { contains } from "../../../tools/geo/geometry/point-in-area";
import { filesInMemory, publishedFiles, publishedFolder } from "../../builders/published-files";

/** The list of the indicator tables has the shape of the manifest. */
const indicatorManifest = filesInMemory({
  "manifest.json": readFileSync(join(publishedFolder, "indicators/manifest.json"), "utf8"),
});

function allFiles(): readonly string[] {
  return readdirSync(publishedFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(publishedFolder, join(entry.parentPath, entry.name)))
    .filter((path) => path !== "manifest.json")
    .sort();
}

describe("manifest", () => {
  test("names every file with its checksum and size", async () => {
    const { files } = await loadManifest(publishedFiles);
    const tables = await loadManifest(indicatorManifest);
    const listed = [...files, ...tables.files];
    expect(listed.map(({ path }) => path).sort()).toEqual(allFiles());
    for (const { path, sha256, bytes } of listed) {
      const content = readFileSync(join(publishedFolder, path));
      expect(createHash("sha256").update(content).digest("hex"), path).toBe(sha256);
      expect(content.byteLength, path).toBe(bytes);
    }
  });

  test("states licence, attribution and origin of every file", async () => {
    const lists = await Promise.all([loadManifest(publishedFiles), loadManifest(indicatorManifest)]);
    const bare = lists
      .flatMap(({ files }) => files)
      .filter(({ licence, attribution, provenance }) => !licence || !attribution || !provenance);
    expect(bare).toEqual([]);
  });
});

describe("flows", () => {
  test("the only zero is Kelberg to Luxembourg", async () => {
    const { sets } = await loadFlows(publishedFiles);
    const zeros = sets.flatMap(({ flows }) => flows.filter(({ magnitude }) => magnitude === 0));
    expect(zeros).toMatchObject([{ origin: "deb24-kelberg", destination: "LU000" }]);
  });

  test("the Oberrhein set of 2012 sums to the published 95,500", async () => {
    const { sets } = await loadFlows(publishedFiles);
    const flows = sets.find(({ id }) => id === "tmo-2012")?.flows ?? [];
    expect(flows.reduce((sum, { magnitude }) => sum + magnitude, 0)).toBe(95_500);
  });

  test("single figures are not summable, and every region has a set to start with", async () => {
    const { sets } = await loadFlows(publishedFiles);
    const loose = sets.filter(({ isSummable }) => !isSummable);
    expect(loose.map(({ id }) => id).every((id) => id.startsWith("single-figures-"))).toBe(true);
    expect(loose).toHaveLength(16);
    expect(new Set(sets.flatMap(({ recommendedFor }) => recommendedFor))).toEqual(
      new Set(["gr", "tmo", "ibk", "emr"]),
    );
  });

  test("areas without a place have no position", async () => {
    const { areas } = await loadFlows(publishedFiles);
    expect(areas.filter(({ position }) => position === null)).toHaveLength(8);
    expect(areas).toHaveLength(126);
  });
});

describe("partners", () => {
  test("every end of a partnership is a known city", async () => {
    const [{ partnerCities, partnerships }, { cities }] = await Promise.all([
      loadPartners(publishedFiles),
      loadBase(publishedFiles),
    ]);
    const known = new Set([...partnerCities, ...cities].map(({ id }) => id));
    expect(partnerships).toHaveLength(573);
    expect(partnerships.flatMap(({ cities: ends }) => ends).filter((id) => !known.has(id))).toEqual([]);
  });

  test("Dortmund and Cluj-Napoca come with their full record in reading order", async () => {
    const { partnerships } = await loadPartners(publishedFiles);
    const record = partnerships.find(({ details }) => details.length > 0);
    expect(record).toMatchObject({
      cities: ["cluj-napoca-ro", "dortmund-de"],
      kind: "project",
      stage: "letter_of_intent",
      year: 2020,
    });
    expect(record?.details.slice(0, 3).map(({ label }) => label)).toEqual([
      "Kind of agreement",
      "Signed on",
      "Way of signing",
    ]);
    expect(record?.details).toHaveLength(31);
  });
});

describe("sources", () => {
  test("every source that a file names is there", async () => {
    const sources = await loadSources(publishedFiles);
    const [{ regions, cities }, { networks }, { partnerships, partnerCities }, { sets, totals }] =
      await Promise.all([
        loadBase(publishedFiles),
        loadNetworks(publishedFiles),
        loadPartners(publishedFiles),
        loadFlows(publishedFiles),
      ]);
    const named = [
      ...[...regions, ...cities, ...networks, ...partnerships, ...partnerCities, ...sets].flatMap(
        (row) => row.sources,
      ),
      ...regions.flatMap(({ institutions, members }) =>
        [...institutions, ...members].flatMap((row) => row.sources),
      ),
      ...sets.flatMap(({ flows }) => flows.map(({ source }) => source)),
      ...totals.map(({ source }) => source),
    ];
    expect(named.filter((id) => !sources.has(id))).toEqual([]);
  });
});

describe("texts", () => {
  test.each(["de", "fr", "nl"] as const)("every phrase has its %s translation", async (language) => {
    const texts = await loadTexts(language, publishedFiles);
    const regions = await loadRegions(publishedFiles);
    const { sets, areas } = await loadFlows(publishedFiles);
    const phrases = [
      ...regions.flatMap(({ note, institutions }) => [note, ...institutions.map(({ role }) => role)]),
      ...sets.flatMap(({ title, definition, comparableNote }) => [title, definition, comparableNote]),
      ...areas.filter(({ kind }) => kind !== "country").map(({ name }) => name),
    ];
    expect(phrases.filter((phrase) => phrase !== null && !texts.has(phrase))).toEqual([]);
  });

  test("English needs no file", async () => {
    await expect(loadTexts("en", filesInMemory({}))).resolves.toEqual(new Map());
  });
});

describe("places", () => {
  test("Köln lies where it lies, with its people, in its unit", async () => {
    const places = await loadPlaces(publishedFiles);
    const index = places.units.findIndex(
      (unit, place) => unit === "DEA23" && (places.populations[place] ?? 0) > 5e5,
    );
    // GeoNames: 50.9333° N 6.95° E; steps of 0.0001°.
    expect(places.longitudes[index]).toBeCloseTo(6.95, 3);
    expect(places.latitudes[index]).toBeCloseTo(50.9333, 3);
    expect(places.countries[index]).toBe("DE");
  });

  test("columns that do not fit together are a corrupt file", async () => {
    const content = {
      schemaVersion: 1,
      units: ["LU000"],
      unitCounts: [2],
      names: ["Esch"],
      longitudeSteps: [1],
      latitudes: [1],
      populations: [1],
    };
    await expect(loadPlaces(filesInMemory({ "places.json": content }))).rejects.toMatchObject({
      kind: "corrupt",
    });
  });
});

describe("units", () => {
  test("the point of a unit is its own", async () => {
    const units = await loadUnits(publishedFiles);
    const { geography } = await loadBase(publishedFiles);
    const shapes = new Map(geography.units.map((unit) => [unit.properties.code, unit.geometry]));
    const outside = units.filter(({ code, labelPoint: [x, y] }) => {
      const shape = shapes.get(code);
      if (!shape) return true;
      return !contains(shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates, x, y);
    });
    expect(outside.map(({ code }) => code)).toEqual([]);
  });
});
