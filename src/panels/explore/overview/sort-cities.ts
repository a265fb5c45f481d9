import type { CityDistance } from "../../../model/border-distance";
import type { City } from "../../../model/city";
import type { CityId } from "../../../model/identifiers";

export const cityOrders = ["rank", "name", "distance", "population"] as const;
export type CityOrder = (typeof cityOrders)[number];

interface SortContext {
  readonly nameOf: (city: City) => string;
  readonly compare: (a: string, b: string) => number;
  /** Null: not computed yet; the cities then stay in the order of their names. */
  readonly distances: ReadonlyMap<CityId, CityDistance> | null;
}

/** A sorted copy; cities without the figure come last, equal ones by name. */
export function sortCities(cities: readonly City[], order: CityOrder, context: SortContext): City[] {
  const value = (city: City): number => {
    if (order === "rank") return city.rank;
    if (order === "population") return city.population === null ? Infinity : -city.population;
    if (order === "distance") return context.distances?.get(city.id)?.nearest?.distance ?? Infinity;
    return 0;
  };
  return [...cities].sort(
    (a, b) => difference(value(a), value(b)) || context.compare(context.nameOf(a), context.nameOf(b)),
  );
}

/** Infinity minus Infinity is no number. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
