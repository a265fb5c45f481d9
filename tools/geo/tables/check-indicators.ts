import type { TableRow } from "./table";

type Rows = (table: string) => readonly TableRow[];

/** Length of a NUTS code of level 0. */
const countryCodeLength = 2;

/**
 * Checks what the descriptor cannot say about the indicators: each row against its indicator, the order of the
 * rows, the series against the values.
 *
 * @throws TableFault at the first broken row
 */
export function checkIndicators(rows: Rows): void {
  const indicators = new Map(rows("indicators").map((row) => [row.text("indicator_id"), row]));
  const classes = classesOf(rows("indicator-categories"), indicators);
  for (const row of indicators.values()) checkAggregation(row);
  for (const table of ["indicator-values", "indicator-series"]) {
    checkOrder(rows(table));
    for (const row of rows(table)) checkValue(row, indicatorOf(row, indicators), classes);
  }
  checkLevels(rows, indicators);
  checkCoverage(rows, indicators);
  checkSeries(rows);
}

function indicatorOf(row: TableRow, indicators: ReadonlyMap<string, TableRow>): TableRow {
  const indicator = indicators.get(row.text("indicator_id"));
  if (!indicator) throw row.fault("indicator_id", "stands in no row of indicators.csv");
  return indicator;
}

function classesOf(
  categories: readonly TableRow[],
  indicators: ReadonlyMap<string, TableRow>,
): ReadonlySet<string> {
  for (const row of categories) {
    if (indicatorOf(row, indicators).text("quantity") !== "class")
      throw row.fault("indicator_id", "is a quantity and has no classes");
  }
  return new Set(categories.map((row) => `${row.text("indicator_id")} ${row.decimal("value")}`));
}

/** Columns each way of aggregation, and each kind of weight, fills; the others stay empty. */
const columnsOfAggregation: Readonly<Record<string, readonly string[]>> = {
  sum: [],
  "weighted-mean": ["weight"],
  none: ["no_aggregation_reason"],
};
const columnsOfWeight: Readonly<Record<string, readonly string[]>> = {
  indicator: ["weight_indicator"],
  implied: ["weight_indicator", "weight_rate"],
};

function checkAggregation(row: TableRow): void {
  const aggregation = row.text("aggregation");
  const filled = new Set([
    ...(columnsOfAggregation[aggregation] ?? []),
    ...(columnsOfWeight[row.textOrNull("weight") ?? ""] ?? []),
  ]);
  for (const column of ["weight", "weight_indicator", "weight_rate", "no_aggregation_reason"]) {
    const isFilled = row.cell(column) !== null;
    if (isFilled !== filled.has(column))
      throw row.fault(column, `must ${isFilled ? "" : "not "}be empty beside ${aggregation}`);
  }
  if ((row.text("quantity") === "count") !== (aggregation === "sum"))
    throw row.fault("aggregation", "counts, and only counts, are summed");
}

function checkOrder(rows: readonly TableRow[]): void {
  let previous = "";
  for (const row of rows) {
    const key = `${row.text("indicator_id")} ${keyOf(row)}`;
    if (key < previous) throw row.fault("indicator_id", "stands out of order");
    previous = key;
  }
}

/** Area and year inside an indicator. */
function keyOf(row: TableRow): string {
  return `${row.text("nuts")} ${row.decimal("year")}`;
}

function checkValue(row: TableRow, indicator: TableRow, classes: ReadonlySet<string>): void {
  const [value, digits, quantity] = [
    row.decimal("value"),
    indicator.decimal("digits"),
    indicator.text("quantity"),
  ];
  if (Number(value.toFixed(digits)) !== value)
    throw row.fault("value", `${value} has more than ${digits} decimals`);
  if (quantity === "count" && value < 0) throw row.fault("value", `${value} is no count`);
  if (quantity === "class" && !classes.has(`${row.text("indicator_id")} ${value}`))
    throw row.fault("value", `${value} has no row in indicator-categories.csv`);
  if (!indicator.list("source_ids").includes(row.text("source_id")))
    throw row.fault("source_id", "is not among the sources of the indicator");
}

/** Values stand at the level of their indicator, series also at that of the country. */
function checkLevels(rows: Rows, indicators: ReadonlyMap<string, TableRow>): void {
  for (const table of ["indicator-values", "indicator-series"]) {
    for (const row of rows(table)) {
      const level = row.text("nuts").length - countryCodeLength;
      const isCountryOfSeries = level === 0 && table === "indicator-series";
      if (level !== indicatorOf(row, indicators).decimal("nuts_level") && !isCountryOfSeries)
        throw row.fault("nuts", `is no code of the level of ${row.text("indicator_id")}`);
    }
  }
}

/** Every indicator has values in its default year, and every source it names is used. */
function checkCoverage(rows: Rows, indicators: ReadonlyMap<string, TableRow>): void {
  const found = new Set<string>();
  for (const row of rows("indicator-values")) found.add(`${row.text("indicator_id")} ${row.decimal("year")}`);
  for (const table of ["indicator-values", "indicator-series"]) {
    for (const row of rows(table)) found.add(`${row.text("indicator_id")} ${row.text("source_id")}`);
  }
  for (const [id, row] of indicators) {
    if (!found.has(`${id} ${row.decimal("default_year")}`))
      throw row.fault("default_year", "has no value in indicator-values.csv");
    const idle = row.list("source_ids").find((source) => !found.has(`${id} ${source}`));
    if (idle !== undefined) throw row.fault("source_ids", `no value comes from "${idle}"`);
  }
}

/** A figure that stands in both tables is the same in both. */
function checkSeries(rows: Rows): void {
  const figureOf = (row: TableRow) =>
    [row.decimal("value"), row.list("flags").join(" "), row.text("source_id")].join();
  const values = new Map(
    rows("indicator-values").map((row) => [`${row.text("indicator_id")} ${keyOf(row)}`, figureOf(row)]),
  );
  for (const row of rows("indicator-series")) {
    const known = values.get(`${row.text("indicator_id")} ${keyOf(row)}`);
    if (known !== undefined && known !== figureOf(row))
      throw row.fault("value", `differs from indicator-values.csv: ${known}`);
  }
}
