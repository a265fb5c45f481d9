import { filterCities } from "../analysis/statistics/filter-cities";
import type { City } from "../model/city";
import type { NutsCode } from "../model/identifiers";
import type { NutsUnit } from "../model/nuts-unit";
import { useBorderDistances } from "./border-distances";
import { useDatasets } from "./datasets";
import { useFilters } from "./filters";
import { memoizeLast } from "./memoize-last";

const NO_CITIES: readonly City[] = [];

export const unitsByCode = memoizeLast(
  (units: readonly NutsUnit[]): ReadonlyMap<NutsCode, NutsUnit> =>
    new Map(units.map((unit) => [unit.code, unit])),
);

const matching = memoizeLast(filterCities);
const context = memoizeLast(
  (units: ReadonlyMap<NutsCode, NutsUnit>, distances: Parameters<typeof filterCities>[2]["distances"]) => ({
    units,
    distances,
  }),
);

/** Cities that pass the filters, of all regions; empty until the data has arrived. */
export function useVisibleCities(): readonly City[] {
  const base = useDatasets((state) => state.base.data);
  const filters = useFilters();
  const distances = useBorderDistances((state) => state.cities);
  if (!base) return NO_CITIES;
  return matching(base.cities, filters, context(unitsByCode(base.units), distances));
}
