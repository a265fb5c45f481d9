import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import * as v from "valibot";
import { loadBase } from "../../../src/data/load-base";
import { loadEurope } from "../../../src/data/load-europe";
import {
  loadIndicators,
  loadIndicatorSeries,
  loadIndicatorTable,
  loadNuts2Units,
} from "../../../src/data/tables/load-indicators";
import { loadSources } from "../../../src/data/tables/load-sources";
import { loadTexts } from "../../../src/data/tables/load-texts";
import {
  valueFlags,
  type Indicator,
  type IndicatorId,
  type IndicatorTable,
} from "../../../src/model/indicator";
import { indicatorColumns } from "../../../tools/geo/tables/indicator-columns";
import { filesInMemory, publishedFiles } from "../../builders/published-files";
import { dataFolder } from "../../builders/table-folder";

const rowsSchema = v.array(
  v.object({
    indicator_id: v.string(),
    nuts: v.string(),
    year: v.string(),
    value: v.string(),
    flags: v.string(),
    source_id: v.string(),
  }),
);

/** The rows of a table as the CSV has them, each as one line. */
function csvLines(file: string): readonly string[] {
  const parsed: unknown = parseCsv(readFileSync(join(dataFolder, file), "utf8"), { columns: true });
  return v
    .parse(rowsSchema, parsed)
    .map((row) => [row.indicator_id, row.nuts, row.year, Number(row.value), row.flags, row.source_id].join());
}

function linesOf({ indicator, values }: IndicatorTable): readonly string[] {
  return values.map(({ area, year, value, flags, source }) =>
    [indicator, area, year, value, flags.join(" "), source].join(),
  );
}

let indicators: readonly Indicator[];
let tables: ReadonlyMap<string, IndicatorTable>;
beforeAll(async () => {
  indicators = await loadIndicators(publishedFiles);
  const loaded = await Promise.all(indicators.map(({ id }) => loadIndicatorTable(id, publishedFiles)));
  tables = new Map(loaded.map((table) => [table.indicator, table]));
});

function indicator(id: string): Indicator {
  const found = indicators.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/** Values of one indicator by area; the latest year where there are several. */
function valuesOf(id: string, year?: number): ReadonlyMap<string, number> {
  const values = tables.get(id)?.values ?? [];
  return new Map(
    values.filter((row) => year === undefined || row.year === year).map(({ area, value }) => [area, value]),
  );
}

describe("values", () => {
  test("the files hold every row of the table, with its value, flags and source, and no other", () => {
    const loaded = [...tables.values()].flatMap(linesOf);
    expect(loaded).toHaveLength(35_193);
    expect(loaded).toEqual(csvLines("indicator-values.csv"));
  });

  test("the files of the series hold every row of the series table, and no other", async () => {
    const ids = indicators.filter(({ seriesYears }) => seriesYears.length > 0).map(({ id }) => id);
    const series = await Promise.all(ids.map((id) => loadIndicatorSeries(id, publishedFiles)));
    const loaded = series.flatMap(linesOf);
    expect(loaded).toHaveLength(56_010);
    expect(loaded).toEqual(csvLines("indicator-series.csv"));
  });

  test("rows laid out in columns come back the same", async () => {
    const row = fc.record({
      area: fc.constantFrom("AT111", "AT112", "BE100", "LI000", "LU000"),
      year: fc.integer({ min: 2000, max: 2004 }),
      value: fc.integer({ min: -99_999, max: 99_999 }).map((tenths) => tenths / 10),
      flags: fc.subarray([...valueFlags]),
      source: fc.constantFrom("one", "other"),
    });
    const rows = fc
      .uniqueArray(row, { selector: ({ area, year }) => `${area} ${year}` })
      .map((list) => list.sort((a, b) => (`${a.area} ${a.year}` < `${b.area} ${b.year}` ? -1 : 1)));
    await fc.assert(
      fc.asyncProperty(rows, async (planted) => {
        const content = { schemaVersion: 1, ...indicatorColumns("planted", planted) };
        const files = filesInMemory({ "indicators/planted.json": content });
        const { values } = await loadIndicatorTable("planted" as IndicatorId, files);
        expect(values).toEqual(planted);
      }),
    );
  });

  test("Luxembourg had 660,809 inhabitants on 1 January 2023", () => {
    expect(valuesOf("population", 2023).get("LU000")).toBe(660_809);
  });

  test("no row stands for missing figures: zeros of cars are gone, those of counts are real", () => {
    expect([...valuesOf("passenger_cars_per_1000").values()].filter((value) => value === 0)).toEqual([]);
    // Eurostat counts nobody on Jan Mayen and Svalbard.
    const zeros = [...valuesOf("population")].filter(([, value]) => value === 0);
    expect(zeros.map(([area]) => area)).toEqual(["NO0B1"]);
  });
});

describe("areas of the regions from the table", () => {
  // Stated areas of regions.csv: 65,401 and 14,748 km².
  test.each([
    ["gr", 65_400],
    ["ibk", 14_750],
  ])("the full units of %s sum to about %i km²", async (id, stated) => {
    const { regions } = await loadBase(publishedFiles);
    const areas = valuesOf("area_km2");
    const members = regions.find((region) => region.id === id)?.members ?? [];
    const sum = members
      .filter(({ coverage }) => coverage === "full")
      .reduce((total, { unit }) => total + (areas.get(unit) ?? NaN), 0);
    // 2 %, and not 1 %: the three German districts on Lake Constance are counted without the open lake (289 km²).
    expect(Math.abs(sum / stated - 1)).toBeLessThan(0.02);
  });
});

describe("figures of this project follow their formula", () => {
  test("density is population by area, to the rounding of 0.1", () => {
    const [population, area] = [valuesOf("population"), valuesOf("area_km2")];
    for (const [code, density] of valuesOf("population_density_derived")) {
      const computed = (population.get(code) ?? NaN) / (area.get(code) ?? NaN);
      expect(Math.abs(computed - density), code).toBeLessThanOrEqual(0.0501);
    }
  });

  test("change of population starts from the population of 2018, to the rounding of 0.01 %", async () => {
    const { values } = await loadIndicatorSeries("population" as IndicatorId, publishedFiles);
    const before = new Map(values.filter(({ year }) => year === 2018).map((row) => [row.area, row.value]));
    const [now, change] = [valuesOf("population"), valuesOf("population_change_2018_2023_derived")];
    const compared = [...before].filter(([code]) => change.has(code));
    expect(compared.length).toBeGreaterThan(600);
    for (const [code, start] of compared) {
      const computed = ((now.get(code) ?? NaN) / start - 1) * 100;
      expect(Math.abs(computed - (change.get(code) ?? NaN)), code).toBeLessThanOrEqual(0.0051);
    }
  });

  test("nights per inhabitant divide by the population of the NUTS 3 units inside, to 0.01", () => {
    const populations = new Map<string, number>();
    for (const [code, population] of valuesOf("population")) {
      const area = code.slice(0, 4);
      populations.set(area, (populations.get(area) ?? 0) + population);
    }
    const nights = valuesOf("tourism_nights");
    for (const [code, perInhabitant] of valuesOf("tourism_nights_per_inhabitant_derived")) {
      const computed = ((nights.get(code) ?? NaN) * 1e6) / (populations.get(code) ?? NaN);
      expect(Math.abs(computed - perInhabitant), code).toBeLessThan(0.0151);
    }
  });
});

describe("indicators", () => {
  test("41 of them, each with years, and with a series where there is one", () => {
    expect(indicators).toHaveLength(41);
    for (const { id, years, defaultYear, seriesYears } of indicators) {
      expect(years, id).toContain(defaultYear);
      expect([...seriesYears].sort(), id).toEqual(seriesYears);
    }
    expect(indicator("population").seriesYears.at(0)).toBe(2014);
    expect(indicator("median_age").years).toEqual([2019, 2021, 2022]);
  });

  test("what a weight refers to is an indicator of its own", () => {
    const known = new Set(indicators.map(({ id }) => id));
    const weights = indicators.flatMap(({ aggregation }) =>
      aggregation.kind === "weighted-mean" ? [aggregation.weight] : [],
    );
    const referred = weights.flatMap((weight) => {
      if (weight.kind === "indicator") return [weight.indicator];
      return weight.kind === "implied" ? [weight.numerator, weight.rate] : [];
    });
    expect(referred.length).toBeGreaterThan(10);
    expect(referred.filter((id) => !known.has(id))).toEqual([]);
  });

  test("GDP per inhabitant is weighted by the population its own figures imply", () => {
    const [gdp, rate] = [valuesOf("gdp_mio_eur", 2021), valuesOf("gdp_eur_per_inhabitant", 2021)];
    const [population] = [valuesOf("population", 2023)];
    const implied = ((gdp.get("LU000") ?? NaN) * 1e6) / (rate.get("LU000") ?? NaN);
    // National accounts 2021 against 1 January 2023: Luxembourg grew by 2 to 4 % in between.
    expect(implied / (population.get("LU000") ?? NaN)).toBeGreaterThan(0.95);
    expect(implied / (population.get("LU000") ?? NaN)).toBeLessThan(0.99);
    expect(indicator("gdp_pps_index_eu27").aggregation).toEqual({
      kind: "weighted-mean",
      weight: { kind: "implied", numerator: "gdp_mio_eur", rate: "gdp_eur_per_inhabitant" },
    });
  });

  test("every source is known and every caveat and formula is translated", async () => {
    const sources = await loadSources(publishedFiles);
    expect(indicators.flatMap((one) => one.sources).filter((id) => !sources.has(id))).toEqual([]);
    const phrases = indicators
      .flatMap(({ caveat, formula }) => [caveat, formula])
      .filter((text) => text !== null);
    for (const language of ["de", "fr", "nl"] as const) {
      const texts = await loadTexts(language, publishedFiles);
      expect(phrases.filter((phrase) => !texts.has(phrase))).toEqual([]);
    }
  });
});

describe("NUTS 2", () => {
  test("every drawn NUTS 3 unit lies in a named NUTS 2 area, and every area has a unit", async () => {
    const [areas, base, europe] = await Promise.all([
      loadNuts2Units(publishedFiles),
      loadBase(publishedFiles),
      loadEurope(publishedFiles),
    ]);
    const units = [...base.units, ...europe.nutsUnits];
    const prefixes = [...new Set(units.map(({ code }) => code.slice(0, 4)))].sort();
    expect(areas.map(({ code }) => code)).toEqual(prefixes);
    expect(areas.find(({ code }) => String(code) === "DEB2")).toEqual({
      code: "DEB2",
      name: "Trier",
      country: "DE",
    });
  });
});

describe("a broken file is refused", () => {
  const sound = {
    schemaVersion: 1,
    indicator: "planted",
    years: [2020, 2021],
    areas: ["LU000"],
    remarks: [{ flags: [], source: "one" }],
    values: [1, null],
    remarkOf: [0, 0],
  };
  const load = (content: object) =>
    loadIndicatorTable("planted" as IndicatorId, filesInMemory({ "indicators/planted.json": content }));

  test("a sound one is not", async () => {
    expect((await load(sound)).values).toEqual([
      { area: "LU000", year: 2020, value: 1, flags: [], source: "one" },
    ]);
  });

  test.each([
    ["too few values", { values: [1] }],
    ["value without a source", { remarkOf: [1, 0] }],
    ["unknown flag", { remarks: [{ flags: ["guess"], source: "one" }] }],
    ["no NUTS code", { areas: ["Luxembourg"] }],
    ["other indicator", { indicator: "elsewhere" }],
  ])("%s", async (_kind, change) => {
    await expect(load({ ...sound, ...change })).rejects.toMatchObject({
      name: "DataFileError",
      kind: "corrupt",
      file: "indicators/planted.json",
    });
  });

  test("a missing one is reported as missing", async () => {
    const series = loadIndicatorSeries("planted" as IndicatorId, filesInMemory({}));
    await expect(series).rejects.toMatchObject({ kind: "missing", file: "indicators/planted.series.json" });
  });
});
