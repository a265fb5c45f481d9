import { describe, expect, it } from "vitest";
import { selectFlows } from "../../../src/analysis/statistics/select-flows";
import { cityTable } from "../../../src/export/tables/city-table";
import { distanceTable } from "../../../src/export/tables/distance-table";
import { figureTable } from "../../../src/export/tables/figure-table";
import { flowTable } from "../../../src/export/tables/flow-table";
import { partnershipTable } from "../../../src/export/tables/partnership-table";
import type { ExportTable } from "../../../src/export/table";
import type { CountryCode, NutsCode, SourceId } from "../../../src/model/identifiers";
import {
  exploreBase,
  exploreCityDistances,
  exploreFlows,
  explorePartners,
  exploreSources,
  exploreUnitDistances,
} from "../../builders/explore-world";
import { exportWords } from "../../builders/export-words";
import { indicator } from "../../builders/indicator";

const sources = exploreSources();

/** Rows as objects with the chosen columns. */
function pick(table: ExportTable, ...names: ExportTable["columns"][number][]): unknown[][] {
  return table.rows.map((row) => names.map((name) => row[table.columns.indexOf(name)]));
}

describe("the table of commuters", () => {
  const { sets, areas } = exploreFlows();
  const [set] = sets;
  if (!set) throw new Error("no set");
  const selection = selectFlows(set, { direction: "all", focus: new Set(), top: null });
  const table = flowTable(
    {
      set,
      flows: selection.shown,
      areas: new Map(areas.map((area) => [area.id, area])),
      nameOf: (id) => `name of ${id}`,
    },
    sources,
    exportWords,
  );

  it("has one row a directed pair, largest first", () => {
    expect(pick(table, "origin", "origin_name", "destination", "commuters")).toEqual([
      ["BE", "name of BE", "DEA2D", 4100],
      ["NL", "name of NL", "DEA2D", 2700],
      ["DEA2D", "name of DEA2D", "west", 900],
    ]);
  });

  it("names year, definition, quality and source in every row", () => {
    expect(pick(table, "year", "definition", "quality", "quality_text", "source_publisher")[0]).toEqual([
      "2022",
      "said: employees, 30 June",
      "exact",
      "quality exact",
      "Statistical office",
    ]);
  });
});

describe("the table of partnerships", () => {
  it("holds both cities with their places, kind and evidence", () => {
    const { partnerships, partnerCities } = explorePartners();
    const ends = new Map([...exploreBase().cities, ...partnerCities].map((city) => [city.id, city]));
    const rows = partnerships.flatMap((partnership) => {
      const [first, second] = partnership.cities.map((id) => ends.get(id));
      return first && second ? [{ partnership, ends: [first, second] as const }] : [];
    });
    const table = partnershipTable(rows, sources, exportWords);
    expect(
      pick(
        table,
        "city_1_name",
        "city_2_name",
        "city_2_country",
        "city_2_longitude",
        "kind",
        "since",
        "evidence",
      ),
    ).toEqual([
      ["Aachen", "Reims", "FR", 4.03, "twinning", 1967, "A"],
      ["Cluj-Napoca", "Aachen", "DE", 6.08, "project", 2020, "A"],
      ["Liège", "Cluj-Napoca", "RO", 23.6, "friendship", null, "B"],
    ]);
    expect(pick(table, "stage", "stage_text", "fields", "note")[1]).toEqual([
      "letter_of_intent",
      "stage letter_of_intent",
      "said: smart city",
      "said: the year is inferred",
    ]);
  });
});

describe("the table of border distances", () => {
  it("has metres, not more", () => {
    const distance = [...exploreUnitDistances().values()][0];
    if (!distance) throw new Error("no distance");
    const area = {
      code: "DEA2D" as NutsCode,
      name: "Städteregion Aachen",
      country: "DE" as CountryCode,
      regions: [{ name: "EMR", coverage: "full" as const }],
    };
    const exact = { ...distance, fromLabelPoint: 9.20049999 as typeof distance.fromLabelPoint };
    const table = distanceTable([{ area, distance: exact }], exportWords);
    expect(
      pick(
        table,
        "area_name",
        "distance_km",
        "outline_distance_km",
        "nearest_country",
        "nearest_country_name",
      ),
    ).toEqual([["Städteregion Aachen", 9.2, 0, "BE", "country BE"]]);
  });
});

describe("the table of cities", () => {
  const cities = exploreBase().cities;
  const input = { cities, regionNames: () => ["EMR"], networkNames: () => [] };

  it("holds inhabitants with date and origin, and leaves out what is not known", () => {
    const table = cityTable({ ...input, distances: exploreCityDistances() }, sources, exportWords);
    expect(
      pick(table, "city", "city_name", "population", "population_date", "population_kind", "distance_km"),
    ).toEqual([
      ["aachen-de", "Aachen", 265_208, "2021-04-30", "geonames", 4.5],
      ["liege-be", "Liège", 195_278, null, null, 24.5],
      ["vaals-nl", "Vaals", null, null, null, 44.5],
    ]);
  });

  it("stands before distances have been computed", () => {
    const table = cityTable({ ...input, distances: null }, sources, exportWords);
    expect(pick(table, "distance_km", "nearest_country")).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

describe("the table of figures", () => {
  it("says what a figure stands on, and why there is none", () => {
    const figure = {
      value: null,
      reason: "median" as const,
      kind: "none" as const,
      weight: null,
      covered: 2,
      units: 3,
      partialUnits: 1,
      missing: ["DEA2D" as NutsCode],
      withoutWeight: [],
      populationShare: 0.75,
      isShareLeast: true,
      range: [40, 45] as const,
      years: [2021, 2022],
      weightYears: [],
      ofOtherYear: ["BE332" as NutsCode],
      flags: ["provisional" as const],
      sources: ["office-2022" as SourceId],
    };
    const table = figureTable(
      {
        indicator: indicator(),
        year: 2022,
        figures: [
          {
            keys: ["emr-east", "gr-east"],
            name: "East Belgium",
            kinds: ["partner-area", "partner-area"],
            regions: ["Euregio", "Greater Region"],
            figure,
          },
        ],
        formula: "no mean",
        reasonOf: () => "a median cannot be averaged",
      },
      sources,
      exportWords,
    );
    expect(
      pick(
        table,
        "area",
        "area_name",
        "area_kind",
        "regions",
        "value",
        "no_value_reason",
        "no_value_text",
        "least",
        "greatest",
        "years",
        "areas_of_other_year",
        "areas_covered",
        "areas",
        "areas_in_part",
        "population_share",
        "population_share_is_least",
        "missing",
        "flags_text",
      ),
    ).toEqual([
      [
        "emr-east | gr-east",
        "East Belgium",
        "partner-area",
        "Euregio | Greater Region",
        null,
        "median",
        "a median cannot be averaged",
        40,
        45,
        "2021 | 2022",
        1,
        2,
        3,
        1,
        0.75,
        "true",
        "DEA2D",
        "flag provisional",
      ],
    ]);
  });
});
