/** A row of the value or series table, without its indicator. */
export interface IndicatorRow {
  readonly area: string;
  readonly year: number;
  readonly value: number;
  readonly flags: readonly string[];
  readonly source: string;
}

/**
 * The values of one indicator as a matrix of areas and years: the value of area `a` in year `y` stands at
 * `a * years.length + y`, null where there is no row. `remarkOf` gives the index of flags and source in
 * `remarks`, 0 where there is no row.
 */
export interface IndicatorColumns {
  readonly indicator: string;
  readonly years: readonly number[];
  readonly areas: readonly string[];
  readonly remarks: readonly { readonly flags: readonly string[]; readonly source: string }[];
  readonly values: readonly (number | null)[];
  readonly remarkOf: readonly number[];
}

/** Lays out the rows of one indicator, sorted by area and year, each pair once. */
export function indicatorColumns(indicator: string, rows: readonly IndicatorRow[]): IndicatorColumns {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const areas = [...new Set(rows.map(({ area }) => area))];
  const cells = new Map(rows.map((row) => [`${row.area} ${row.year}`, row]));
  const matrix = areas.flatMap((area) => years.map((year) => cells.get(`${area} ${year}`) ?? null));
  const remarks = remarksByUse(rows);
  const indexOf = new Map(remarks.map((remark, index) => [keyOf(remark), index]));
  return {
    indicator,
    years,
    areas,
    remarks,
    values: matrix.map((row) => row?.value ?? null),
    remarkOf: matrix.map((row) => (row ? (indexOf.get(keyOf(row)) ?? 0) : 0)),
  };
}

/** The pairs of flags and source, the most used first. */
function remarksByUse(rows: readonly IndicatorRow[]): IndicatorColumns["remarks"] {
  const uses = new Map<string, number>();
  const remarks = new Map<string, IndicatorColumns["remarks"][number]>();
  for (const row of rows) {
    const key = keyOf(row);
    uses.set(key, (uses.get(key) ?? 0) + 1);
    remarks.set(key, { flags: row.flags, source: row.source });
  }
  return [...remarks]
    .sort(([a], [b]) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1))
    .map(([, remark]) => remark);
}

function keyOf({ flags, source }: IndicatorColumns["remarks"][number]): string {
  return [...flags, source].join(" ");
}
