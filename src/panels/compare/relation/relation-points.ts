import { commonFlags, type CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import type { YearValue } from "../../../analysis/statistics/indicators/values-at-year";
import type { ValuesOfYear } from "../comparison/comparison";
import { isRemarked } from "../comparison/figure-remarks";
import type { ComparedRow } from "../units/compared-rows";

/** A unit with both values. */
export interface RelationPoint {
  readonly row: ComparedRow;
  readonly first: YearValue;
  readonly second: YearValue;
}

/** Flags that all values of the first and of the second indicator have. */
export interface CommonOfBoth {
  readonly first: CommonFlags;
  readonly second: CommonFlags;
}

export function commonOfBoth(points: readonly RelationPoint[]): CommonOfBoth {
  return {
    first: commonFlags(points.map(({ first }) => first)),
    second: commonFlags(points.map(({ second }) => second)),
  };
}

export function isPointRemarked({ first, second }: RelationPoint, common: CommonOfBoth): boolean {
  return isRemarked(first, common.first) || isRemarked(second, common.second);
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
