import type { YearValue } from "../../../analysis/statistics/indicators/values-at-year";
import type { ValuesOfYear } from "../comparison/comparison";
import type { ComparedRow } from "../units/compared-rows";

/** A unit with both values. */
export interface RelationPoint {
  readonly row: ComparedRow;
  readonly first: YearValue;
  readonly second: YearValue;
}

/** Units wholly inside a compared area that have both values. */
export function relationPoints(
  rows: readonly ComparedRow[],
  seconds: ValuesOfYear,
): readonly RelationPoint[] {
  return wholeRows(rows).flatMap((row) => {
    const second = seconds.get(row.code);
    return row.value && second ? [{ row, first: row.value, second }] : [];
  });
}

/** Units that are wholly inside one of the areas they belong to. */
export function wholeRows(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  return rows.filter(({ areas }) => areas.some(({ isPartial }) => !isPartial));
}
