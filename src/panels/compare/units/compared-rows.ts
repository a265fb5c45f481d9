import type { YearValue } from "../../../analysis/statistics/indicators/values-at-year";
import type { CountryCode, NutsCode } from "../../../model/identifiers";
import { countryPrefix } from "../../../model/nuts-code";
import type { AreaKey } from "../../../state/compare";
import { membersAtLevel, type Comparison } from "../comparison/comparison";

/** A unit of the compared areas, or the NUTS 2 area the indicator exists for. */
export interface ComparedRow {
  readonly code: NutsCode;
  /** Official name in the national language; the code where the tables do not name it. */
  readonly name: string;
  readonly country: CountryCode | null;
  /** Areas it belongs to; not empty. */
  readonly areas: readonly { readonly key: AreaKey; readonly isPartial: boolean }[];
  /** Null: no data. */
  readonly value: YearValue | null;
  /** Index of its class; null: none. */
  readonly place: number | null;
}

/** Every unit of the compared areas once, in the order of the areas. */
export function comparedRows({ areas, choropleth, index, units }: Comparison): readonly ComparedRow[] {
  const { indicator, values, classes, nuts2 } = choropleth;
  const countries = new Map(index.base.units.map(({ code, country }) => [countryPrefix(code), country]));
  const rows = new Map<NutsCode, ComparedRow>();
  for (const { key, members } of areas)
    for (const { area: code, coverage } of membersAtLevel(members, indicator, units)) {
      const belongs = { key, isPartial: coverage === "partial" };
      const known = rows.get(code);
      rows.set(code, {
        code,
        name: index.units.get(code)?.name ?? nuts2?.names.get(code) ?? code,
        country: countries.get(countryPrefix(code)) ?? null,
        areas: [...(known?.areas ?? []), belongs],
        value: values.get(code) ?? null,
        place: classes.get(code) ?? null,
      });
    }
  return [...rows.values()];
}

/** The units wholly inside an area. */
export function rowsInside(rows: readonly ComparedRow[], key: AreaKey): readonly ComparedRow[] {
  return rows.filter(({ areas }) => areas.some((area) => area.key === key && !area.isPartial));
}
