import type { NutsCode } from "../../../model/identifiers";
import type { IndicatorTable, IndicatorValue } from "../../../model/indicator";

/** The rows of one indicator by area, each ascending by year. */
export type AreaSeries = ReadonlyMap<NutsCode, readonly IndicatorValue[]>;

export function valuesByArea({ values }: IndicatorTable): AreaSeries {
  const series = new Map<NutsCode, IndicatorValue[]>();
  for (const value of values) {
    const rows = series.get(value.area);
    if (rows) rows.push(value);
    else series.set(value.area, [value]);
  }
  for (const rows of series.values()) rows.sort((a, b) => a.year - b.year);
  return series;
}
