import { indicatorColumns, type IndicatorColumns, type IndicatorRow } from "./indicator-columns";
import { namesOf } from "./region-records";
import type { SourceTables } from "./source-tables";
import type { TableRow } from "./table";

/** The indicators with what a list needs to know of their values. */
export function indicatorRecords(tables: SourceTables) {
  const categories = tables.rows("indicator-categories");
  const values = rowsByIndicator(tables, "indicator-values");
  const series = rowsByIndicator(tables, "indicator-series");
  return tables.rows("indicators").map((row) => {
    const id = row.text("indicator_id");
    return {
      id,
      labels: namesOf(row, "label"),
      unit: row.text("unit"),
      unitLabels: namesOf(row, "unit_label"),
      unitSymbols: unitSymbols(row),
      nutsLevel: row.decimal("nuts_level"),
      direction: row.text("direction"),
      topic: row.text("topic"),
      defaultYear: row.decimal("default_year"),
      comparable: row.text("comparable"),
      formula: row.textOrNull("formula"),
      caveat: row.textOrNull("caveat"),
      sources: row.list("source_ids"),
      quantity: row.text("quantity"),
      aggregation: aggregation(row),
      midpoint: row.decimalOrNull("midpoint"),
      digits: row.decimal("digits"),
      categories: categories
        .filter((category) => category.text("indicator_id") === id)
        .map((category) => ({ value: category.decimal("value"), labels: namesOf(category, "label") })),
      years: yearsOf(values.get(id) ?? []),
      seriesYears: yearsOf(series.get(id) ?? []),
    };
  });
}

/** The values of every indicator of a table, in the order of the table. */
export function indicatorTables(
  tables: SourceTables,
  table: "indicator-values" | "indicator-series",
): readonly IndicatorColumns[] {
  return [...rowsByIndicator(tables, table)].map(([id, rows]) => indicatorColumns(id, rows));
}

function rowsByIndicator(tables: SourceTables, table: string): ReadonlyMap<string, readonly IndicatorRow[]> {
  const byIndicator = new Map<string, IndicatorRow[]>();
  for (const row of tables.rows(table)) {
    const id = row.text("indicator_id");
    const rows = byIndicator.get(id) ?? [];
    if (rows.length === 0) byIndicator.set(id, rows);
    rows.push({
      area: row.text("nuts"),
      year: row.decimal("year"),
      value: row.decimal("value"),
      flags: row.list("flags"),
      source: row.text("source_id"),
    });
  }
  return byIndicator;
}

function yearsOf(rows: readonly IndicatorRow[]): readonly number[] {
  return [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
}

function unitSymbols(row: TableRow) {
  const symbol = (language: string) => row.textOrNull(`unit_symbol_${language}`) ?? "";
  return { de: symbol("de"), fr: symbol("fr"), nl: symbol("nl"), en: symbol("en") };
}

function aggregation(row: TableRow) {
  const kind = row.text("aggregation");
  switch (kind) {
    case "weighted-mean":
      return { kind, weight: weight(row) };
    case "none":
      return { kind, reason: row.text("no_aggregation_reason") };
    default:
      return { kind };
  }
}

function weight(row: TableRow) {
  const kind = row.text("weight");
  switch (kind) {
    case "indicator":
      return { kind, indicator: row.text("weight_indicator") };
    case "implied":
      return { kind, numerator: row.text("weight_indicator"), rate: row.text("weight_rate") };
    default:
      return { kind };
  }
}
