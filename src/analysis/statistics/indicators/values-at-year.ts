import type { NutsCode } from "../../../model/identifiers";
import type { IndicatorTable, IndicatorValue } from "../../../model/indicator";

/** The value shown for an area in a chosen year. */
export interface YearValue extends IndicatorValue {
  /** The area has no value of the chosen year; `year` says which one this is. */
  readonly isOtherYear: boolean;
}

/**
 * One value for each area of the table: that of the year, else the latest earlier one, else the earliest later
 * one. An area without any row is not in the answer.
 */
export function valuesAtYear(table: IndicatorTable, year: number): ReadonlyMap<NutsCode, YearValue> {
  const chosen = new Map<NutsCode, IndicatorValue>();
  for (const value of table.values) {
    const known = chosen.get(value.area);
    if (!known || isBetter(value.year, known.year, year)) chosen.set(value.area, value);
  }
  return new Map(
    [...chosen].map(([area, value]) => [area, { ...value, isOtherYear: value.year !== year }] as const),
  );
}

function isBetter(candidate: number, known: number, year: number): boolean {
  if (candidate > year) return known > year && candidate < known;
  return known > year || candidate > known;
}
