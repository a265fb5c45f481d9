import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { classify } from "../../../src/analysis/statistics/indicators/classify";
import { classOf } from "../../../src/analysis/statistics/indicators/class-of";
import { valuesAtYear } from "../../../src/analysis/statistics/indicators/values-at-year";
import { loadBase } from "../../../src/data/load-base";
import {
  loadIndicators,
  loadIndicatorSeries,
  loadIndicatorTable,
} from "../../../src/data/tables/load-indicators";
import { loadSources } from "../../../src/data/tables/load-sources";
import type { Cell, ExportTable } from "../../../src/export/table";
import {
  indicatorTable,
  type ExportedArea,
  type ShownIndicator,
} from "../../../src/export/tables/indicator-table";
import { seriesTable } from "../../../src/export/tables/series-table";
import type { Sources } from "../../../src/export/tables/source-columns";
import type { BaseData } from "../../../src/model/dataset";
import type { Indicator, IndicatorId } from "../../../src/model/indicator";
import type { NutsCode } from "../../../src/model/identifiers";
import { exportWords } from "../../builders/export-words";
import { publishedFiles } from "../../builders/published-files";
import { dataFolder } from "../../builders/table-folder";

const YEAR = 2022;
const ID = "share_age_65_plus" as IndicatorId;

let base: BaseData;
let indicator: Indicator;
let shown: ShownIndicator;
let sources: Sources;
let areas: readonly ExportedArea[];
let table: ExportTable;

beforeAll(async () => {
  base = await loadBase(publishedFiles);
  sources = await loadSources(publishedFiles);
  const found = (await loadIndicators(publishedFiles)).find(({ id }) => id === ID);
  if (!found) throw new Error(`no ${ID}`);
  indicator = found;
  const values = valuesAtYear(await loadIndicatorTable(ID, publishedFiles), YEAR);
  const region = base.regions.find(({ id }) => (id as string) === "tmo");
  const members = new Map(region?.members.map(({ unit, coverage }) => [unit, coverage]));
  areas = base.units
    .filter(({ code }) => members.has(code))
    .map(({ code, name, country }) => ({
      code,
      name,
      country,
      regions: [{ name: "Upper Rhine", coverage: members.get(code) ?? "full" }],
    }));
  const numbers = areas.flatMap(({ code }) => values.get(code)?.value ?? []);
  const classification = classify(numbers, { method: "quantile", count: 3, breaks: [], midpoint: null });
  if (!classification) throw new Error("no classes");
  const classes = new Map([...values].map(([code, { value }]) => [code, classOf(classification, value)]));
  shown = { indicator, year: YEAR, values, classes, classification };
  table = indicatorTable(shown, areas, sources, exportWords);
});

/** Cells of one column. */
function column(of: ExportTable, name: ExportTable["columns"][number]): readonly Cell[] {
  const index = of.columns.indexOf(name);
  if (index < 0) throw new Error(`no column ${name}`);
  return of.rows.map((row) => row[index] ?? null);
}

const sourceRows = v.array(
  v.object({ indicator_id: v.string(), nuts: v.string(), year: v.string(), value: v.string() }),
);

describe("the table of an indicator", () => {
  it("has one row for each of the 21 units, with the value of the source table", () => {
    const parsed: unknown = parseCsv(readFileSync(join(dataFolder, "indicator-values.csv"), "utf8"), {
      columns: true,
    });
    const published = new Map(
      v
        .parse(sourceRows, parsed)
        .filter(({ indicator_id, year }) => indicator_id === ID && year === String(YEAR))
        .map(({ nuts, value }) => [nuts, Number(value)]),
    );
    const codes = column(table, "area_code");
    expect(codes).toHaveLength(21);
    expect(column(table, "value")).toEqual(codes.map((code) => published.get(String(code)) ?? null));
  });

  it("says of each value its year, whether that is the one asked for, and the source", () => {
    expect(new Set(column(table, "year"))).toEqual(new Set([YEAR]));
    expect(new Set(column(table, "other_year"))).toEqual(new Set(["false"]));
    expect(new Set(column(table, "source_publisher"))).toEqual(new Set(["Eurostat"]));
    expect(column(table, "licence").every((licence) => String(licence).startsWith("said: "))).toBe(true);
  });

  it("says of a unit in two regions how it belongs to each", () => {
    const [first] = areas;
    if (!first) throw new Error("no area");
    const regions = (["full", "partial", "partial"] as const).map((coverage, place) => ({
      name: `region ${place}`,
      coverage,
    }));
    const both = indicatorTable(shown, [{ ...first, regions }], sources, exportWords);
    expect(column(both, "regions")).toEqual(["region 0 | region 1 | region 2"]);
    expect(column(both, "region_coverage")).toEqual(["full | partial | partial"]);
  });

  it("says which units belong only in part", () => {
    const partial = column(table, "area_code").filter(
      (_, row) => column(table, "region_coverage")[row] === "partial",
    );
    expect(partial).toEqual(["DEB3K"]);
  });

  it("puts each value between the limits of its class, numbered from 1", () => {
    table.rows.forEach((_, row) => {
      const [value, from, to, index] = (["value", "class_from", "class_to", "class"] as const).map((name) =>
        Number(column(table, name)[row]),
      );
      expect(value).toBeGreaterThanOrEqual(from ?? NaN);
      expect(value).toBeLessThanOrEqual(to ?? NaN);
      expect([1, 2, 3]).toContain(index);
    });
  });

  it("leaves the cells of an area without a value empty, never 0", () => {
    const unknown = { ...shown, values: new Map(), classes: new Map() };
    const empty = indicatorTable(unknown, areas.slice(0, 1), sources, exportWords);
    for (const name of ["value", "year", "other_year", "flags", "class", "source_title"] as const)
      expect(column(empty, name)).toEqual([null]);
  });

  it("says flags in codes and in words, and marks a value of another year", () => {
    const code = areas[0]?.code ?? ("" as NutsCode);
    const value = shown.values.get(code);
    if (!value) throw new Error("no value");
    const flagged = { ...value, year: 2019, isOtherYear: true, flags: ["estimated", "break"] as const };
    const one = indicatorTable(
      { ...shown, values: new Map([[code, flagged]]) },
      areas.slice(0, 1),
      sources,
      exportWords,
    );
    expect(column(one, "flags")).toEqual(["estimated | break"]);
    expect(column(one, "flags_text")).toEqual(["flag estimated | flag break"]);
    expect([...column(one, "year"), ...column(one, "year_shown"), ...column(one, "other_year")]).toEqual([
      2019,
      YEAR,
      "true",
    ]);
  });
});

describe("the table of a series", () => {
  it("has one row an area and year, and only areas that are shown", async () => {
    const series = seriesTable(
      indicator,
      await loadIndicatorSeries(ID, publishedFiles),
      areas,
      sources,
      exportWords,
    );
    const codes = new Set(column(series, "area_code"));
    expect(codes).toEqual(new Set(areas.map(({ code }) => code)));
    const keys = series.rows.map(
      (_, row) => `${String(column(series, "area_code")[row])} ${String(column(series, "year")[row])}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(areas.length);
  });
});
