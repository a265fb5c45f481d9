import type { NutsCode, SourceId } from "../../../../src/model/identifiers";
import type { Indicator, IndicatorId, IndicatorTable, ValueFlag } from "../../../../src/model/indicator";
import type { YearValue } from "../../../../src/analysis/statistics/indicators/values-at-year";

const names = { de: "", fr: "", nl: "", en: "" };

export function area(code: string): NutsCode {
  return code as NutsCode;
}

export function indicatorId(id: string): IndicatorId {
  return id as IndicatorId;
}

/** A NUTS 3 count of 2023; `part` makes it what the test needs. */
export function indicator(part: Partial<Indicator> = {}): Indicator {
  return {
    id: indicatorId("population"),
    labels: names,
    unit: "persons",
    unitLabels: names,
    unitSymbols: names,
    nutsLevel: 3,
    direction: "neutral",
    topic: "population",
    defaultYear: 2023,
    comparable: "yes",
    formula: null,
    caveat: null,
    sources: ["estat" as SourceId],
    quantity: "count",
    aggregation: { kind: "sum" },
    midpoint: null,
    digits: 0,
    categories: [],
    years: [2023],
    seriesYears: [],
    ...part,
  };
}

type Row = readonly [code: string, year: number, value: number];

export function table(id: string, rows: readonly Row[], source = `estat-${id}`): IndicatorTable {
  return {
    indicator: indicatorId(id),
    values: rows.map(([code, year, value]) => ({
      area: area(code),
      year,
      value,
      flags: [],
      source: source as SourceId,
    })),
  };
}

/** Values of 2023 by area. */
export function valuesOf(values: Readonly<Record<string, number>>): ReadonlyMap<NutsCode, YearValue> {
  return new Map(Object.entries(values).map(([code, value]) => [area(code), yearValue(code, { value })]));
}

export function yearValue(code: string, part: Partial<YearValue> = {}): YearValue {
  const flags: readonly ValueFlag[] = [];
  return {
    area: area(code),
    year: 2023,
    value: 0,
    flags,
    source: "estat" as SourceId,
    isOtherYear: false,
    ...part,
  };
}
