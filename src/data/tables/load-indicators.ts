import * as v from "valibot";
import {
  indicatorTopics,
  valueFlags,
  type Aggregation,
  type Denominator,
  type Indicator,
  type IndicatorId,
  type IndicatorTable,
} from "../../model/indicator";
import type { Nuts2Unit } from "../../model/nuts-unit";
import { DataFileError } from "../data-file-error";
import { countryOfNutsCode } from "../geo/country-of-nuts-code";
import { loadFile, parseFile, type LoadOptions } from "../load-file";
import { haveEqualLengths } from "./columns";
import {
  areaCode,
  dataText,
  indicatorId,
  names,
  nuts2Code,
  sourceId,
  sourceIds,
  year,
} from "./field-schemas";

const indexFile = "indicators/index.json";
const nuts2File = "nuts2.json";

const denominator: v.GenericSchema<unknown, Denominator> = v.variant("kind", [
  v.object({ kind: v.literal("indicator"), indicator: indicatorId }),
  v.object({ kind: v.literal("implied"), numerator: indicatorId, rate: indicatorId }),
  v.object({ kind: v.picklist(["population-15-64", "men", "population-before"]) }),
]);

const aggregation: v.GenericSchema<unknown, Aggregation> = v.variant("kind", [
  v.object({ kind: v.literal("sum") }),
  v.object({ kind: v.literal("weighted-mean"), weight: denominator }),
  v.object({
    kind: v.literal("none"),
    reason: v.picklist(["no-denominator", "median", "class", "index-change", "life-table"]),
  }),
]);

const indicatorsSchema = v.object({
  indicators: v.array(
    v.object({
      id: indicatorId,
      labels: names,
      unit: v.string(),
      unitLabels: names,
      unitSymbols: names,
      nutsLevel: v.picklist([2, 3]),
      direction: v.picklist(["neutral", "higher", "lower"]),
      topic: v.picklist(indicatorTopics),
      defaultYear: year,
      comparable: v.picklist(["yes", "limited", "no"]),
      formula: v.nullable(dataText),
      caveat: v.nullable(dataText),
      sources: sourceIds,
      quantity: v.picklist(["count", "rate", "class"]),
      aggregation,
      midpoint: v.nullable(v.number()),
      digits: v.pipe(v.number(), v.integer(), v.minValue(0)),
      categories: v.array(v.object({ value: v.number(), labels: names })),
      years: v.array(year),
      seriesYears: v.array(year),
    }),
  ),
});

const tableSchema = v.pipe(
  v.object({
    indicator: indicatorId,
    years: v.array(year),
    areas: v.array(areaCode),
    /** Distinct pairs of flags and source. */
    remarks: v.array(v.object({ flags: v.array(v.picklist(valueFlags)), source: sourceId })),
    /** The value of area `a` in year `y` at `a * years.length + y`; null: no figure. */
    values: v.array(v.nullable(v.number())),
    /** Index in `remarks` at the same place. */
    remarkOf: v.array(v.pipe(v.number(), v.integer())),
  }),
  v.check(({ years, areas, values, remarkOf }) => {
    const cells = years.length * areas.length;
    return values.length === cells && remarkOf.length === cells;
  }, "columns do not fit areas and years"),
  v.check(
    ({ remarks, remarkOf, values }) =>
      remarkOf.every((remark, index) => values[index] === null || remark in remarks),
    "a value without its source",
  ),
);

const nuts2Schema = v.pipe(
  v.object({ codes: v.array(nuts2Code), names: v.array(v.string()) }),
  v.check((columns) => haveEqualLengths(columns), "columns of different length"),
);

/** The indicators, without their values. */
export async function loadIndicators(options: LoadOptions = {}): Promise<readonly Indicator[]> {
  return parseFile(indexFile, indicatorsSchema, await loadFile(indexFile, options)).indicators;
}

/** The values of one indicator for all areas of Europe that have any, at the indicator's level. */
export function loadIndicatorTable(id: IndicatorId, options: LoadOptions = {}): Promise<IndicatorTable> {
  return loadTable(id, `indicators/${id}.json`, options);
}

/**
 * The time series of one indicator for the eight detailed countries, with the countries themselves.
 * Indicators without `seriesYears` have none.
 */
export function loadIndicatorSeries(id: IndicatorId, options: LoadOptions = {}): Promise<IndicatorTable> {
  return loadTable(id, `indicators/${id}.series.json`, options);
}

/** The NUTS 2 areas of Europe, overseas apart, sorted by code; names as published. */
export async function loadNuts2Units(options: LoadOptions = {}): Promise<readonly Nuts2Unit[]> {
  const { codes, names } = parseFile(nuts2File, nuts2Schema, await loadFile(nuts2File, options));
  return codes.map((code, index) => ({
    code,
    name: names[index] ?? code,
    country: countryOfNutsCode(code),
  }));
}

async function loadTable(id: IndicatorId, file: string, options: LoadOptions): Promise<IndicatorTable> {
  const { indicator, years, areas, remarks, values, remarkOf } = parseFile(
    file,
    tableSchema,
    await loadFile(file, options),
  );
  if (indicator !== id) throw new DataFileError("corrupt", file, `holds ${indicator}`);
  const cells = areas.flatMap((area) => years.map((year) => ({ area, year })));
  return {
    indicator,
    values: cells.flatMap((cell, index) => {
      const value = values[index] ?? null;
      const remark = remarks[remarkOf[index] ?? -1];
      return value === null || !remark ? [] : [{ ...cell, value, ...remark }];
    }),
  };
}
