import type { BorderRegion } from "../../model/border-region";
import type { City } from "../../model/city";
import type { BaseData } from "../../model/dataset";
import type { CityId, NetworkId, NutsCode, RegionId, ThemeId } from "../../model/identifiers";
import type { Network } from "../../model/network";
import type { NutsUnit } from "../../model/nuts-unit";
import type { Theme } from "../../model/theme";
import { useDatasets } from "../../state/datasets";
import { memoizeLast } from "../../state/memoize-last";

/** The data of the first view, by id. */
export interface BaseIndex {
  readonly base: BaseData;
  readonly regions: ReadonlyMap<RegionId, BorderRegion>;
  readonly units: ReadonlyMap<NutsCode, NutsUnit>;
  readonly cities: ReadonlyMap<CityId, City>;
  readonly networks: ReadonlyMap<NetworkId, Network>;
  readonly themes: ReadonlyMap<ThemeId, Theme>;
  /** Regions a unit belongs to, fully or in part, in the order of the table. */
  readonly regionsOfUnit: ReadonlyMap<NutsCode, readonly BorderRegion[]>;
}

export const indexBase = memoizeLast((base: BaseData): BaseIndex => {
  const regionsOfUnit = new Map<NutsCode, BorderRegion[]>();
  for (const region of base.regions)
    for (const { unit } of region.members)
      regionsOfUnit.set(unit, [...(regionsOfUnit.get(unit) ?? []), region]);
  return {
    base,
    regions: byId(base.regions),
    units: new Map(base.units.map((unit) => [unit.code, unit])),
    cities: byId(base.cities),
    networks: byId(base.networks),
    themes: byId(base.themes),
    regionsOfUnit,
  };
});

/** Null until the data has arrived. */
export function useBaseIndex(): BaseIndex | null {
  const base = useDatasets((state) => state.base.data);
  return base ? indexBase(base) : null;
}

function byId<Id, Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Item["id"], Item> {
  return new Map(items.map((item) => [item.id, item]));
}
