import { bandRing, isInRing, type BandedRing } from "../analysis/statistics/banded-ring";
import type { PartnerCity } from "../model/city";
import type { BaseData, PartnerData } from "../model/dataset";
import type { RegionId } from "../model/identifiers";
import { memoizeLast } from "./memoize-last";

const originals = new WeakMap<PartnerData, PartnerData>();

/** The table of partners as it was loaded. */
export function partnerTableOf(partners: PartnerData): PartnerData {
  return originals.get(partners) ?? partners;
}

/** The partner cities with the own regions they lie in, by their position. Without own regions, the table itself. */
export const extendPartners = memoizeLast((table: PartnerData, base: BaseData): PartnerData => {
  const own = base.regions.filter(({ isOwn }) => isOwn).map(({ id }) => ({ id, rings: ringsOf(base, id) }));
  if (own.length === 0) return table;
  const partnerCities = table.partnerCities.map((city): PartnerCity => {
    const holders = own.filter(({ rings }) => isInside(city, rings)).map(({ id }) => id);
    return holders.length > 0 ? { ...city, regions: [...city.regions, ...holders] } : city;
  });
  const extended = { ...table, partnerCities };
  originals.set(extended, table);
  return extended;
});

function ringsOf({ geography }: BaseData, id: RegionId): readonly BandedRing[] {
  const body = geography.regions.find(({ region }) => region === id)?.body;
  return body?.coordinates.flat().map(bandRing) ?? [];
}

/** A point lies inside where it is inside an odd number of the rings. */
function isInside({ position }: PartnerCity, rings: readonly BandedRing[]): boolean {
  return rings.filter((ring) => isInRing(position, ring)).length % 2 === 1;
}
