import { romanise } from "../../../analysis/statistics/romanise";
import type { NamedThing } from "../../../analysis/statistics/match-names";
import type { Format } from "../../../i18n/format";
import type { BaseData } from "../../../model/dataset";
import type { EuropeGeography } from "../../../model/geography";
import type { NutsCode } from "../../../model/identifiers";
import type { NutsUnit } from "../../../model/nuts-unit";
import { useDatasets } from "../../../state/datasets";
import { tablesOf } from "../../../state/extend-base";
import { memoizeLast } from "../../../state/memoize-last";

const NONE: ReadonlyMap<NutsCode, NutsUnit> = new Map();

const unitsOf = memoizeLast(
  (tables: BaseData, europe: EuropeGeography | null): ReadonlyMap<NutsCode, NutsUnit> =>
    new Map([...tables.units, ...(europe?.nutsUnits ?? [])].map((unit) => [unit.code, unit])),
);

/** Units of the tables, and all others of Europe once these have arrived. */
export function useUnitsOfEurope(): ReadonlyMap<NutsCode, NutsUnit> {
  const base = useDatasets((state) => state.base.data);
  const europe = useDatasets((state) => state.europe.data);
  return base ? unitsOf(tablesOf(base), europe) : NONE;
}

/** A unit under the names it can be found by. */
export interface UnitThing extends NamedThing {
  readonly unit: NutsUnit;
  /** Name in Latin letters; null: it is written in them. */
  readonly latin: string | null;
}

/** Local name, Latin letters, code and state, in the order of the names. */
export const unitThings = memoizeLast(
  (units: ReadonlyMap<NutsCode, NutsUnit>, { country, compare }: Format): readonly UnitThing[] =>
    [...units.values()]
      .map((unit) => ({ unit, latin: romanise(unit.name, unit.country) }))
      .sort((a, b) => compare(a.latin ?? a.unit.name, b.latin ?? b.unit.name))
      .map(({ unit, latin }, rank) => ({
        key: unit.code,
        names: [unit.name, ...(latin === null ? [] : [latin]), unit.code, country(unit.country)],
        rank,
        unit,
        latin,
      })),
);
