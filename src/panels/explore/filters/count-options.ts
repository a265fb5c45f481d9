import { citySizeClass } from "../../../analysis/statistics/city-size-class";
import { citySizeClasses, type City, type CityFunction, type CitySizeClass } from "../../../model/city";
import type { CountryCode, NetworkId, NutsCode, ThemeId } from "../../../model/identifiers";
import { urbanRuralTypes, type NutsUnit, type UrbanRuralType } from "../../../model/nuts-unit";

/** Cities by option; options without a city are left out. */
export type OptionCounts<Value extends string> = ReadonlyMap<Value, number>;

interface FilterOptions {
  readonly size: OptionCounts<CitySizeClass>;
  readonly type: OptionCounts<UrbanRuralType>;
  readonly function: OptionCounts<CityFunction>;
  readonly network: OptionCounts<NetworkId>;
  readonly theme: OptionCounts<ThemeId>;
  readonly country: OptionCounts<CountryCode>;
}

/** How many of all cities have each property, largest class first where the options have an order. */
export function countOptions(cities: readonly City[], units: ReadonlyMap<NutsCode, NutsUnit>): FilterOptions {
  return {
    size: inOrder(
      count(cities, ({ population }) => [citySizeClass(population)]),
      [...citySizeClasses].reverse(),
    ),
    type: inOrder(
      count(cities, ({ unit }) => [unit === null ? null : (units.get(unit)?.urbanRuralType ?? null)]),
      urbanRuralTypes,
    ),
    function: count(cities, ({ functions }) => functions),
    network: count(cities, ({ networks }) => networks),
    theme: count(cities, ({ themes }) => themes),
    country: count(cities, ({ country }) => [country]),
  };
}

function count<Value extends string>(
  cities: readonly City[],
  valuesOf: (city: City) => readonly (Value | null)[],
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const city of cities)
    for (const value of valuesOf(city)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function inOrder<Value extends string>(
  counts: OptionCounts<Value>,
  order: readonly Value[],
): OptionCounts<Value> {
  return new Map(
    order.flatMap((value): [Value, number][] => (counts.has(value) ? [[value, counts.get(value) ?? 0]] : [])),
  );
}
