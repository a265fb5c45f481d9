import type { BaseData, FlowData, PartnerData } from "../../model/dataset";
import type { CityId } from "../../model/identifiers";
import type { Notice } from "../notices";
import type { Address } from "./address";
import type { DecodedAddress } from "./decode";

/** Which further tables the page of cooperation needs before its ids can be judged. */
export function neededForCooperation(
  { cooperation: { flowSet, pair, first, other } }: Address,
  base: BaseData,
): { readonly partners: boolean; readonly flows: boolean } {
  const isForeign = (id: CityId | null) => id !== null && !base.cities.some((city) => city.id === id);
  return { partners: isForeign(first) || isForeign(other), flows: flowSet !== null || pair !== null };
}

/**
 * Leaves out flow sets, pairs of areas and cities that no table knows, each with a notice.
 *
 * @param partners null: not loaded, so cities outside the regions are kept unjudged; `flows` likewise
 */
export function settleCooperation(
  { address, notices }: DecodedAddress,
  base: BaseData,
  { partners, flows }: { readonly partners: PartnerData | null; readonly flows: FlowData | null },
): DecodedAddress {
  const fresh: Notice[] = [];
  const judge = <Value extends string>(key: string, value: Value | null, isKnown: boolean) => {
    if (value === null || isKnown) return value;
    fresh.push({ kind: "address-part-ignored", key, value });
    return null;
  };
  const { flowSet, pair, first, other } = address.cooperation;
  const isCity = (id: CityId | null) =>
    partners === null || [...base.cities, ...partners.partnerCities].some((city) => city.id === id);
  const areas = new Set<string>(flows?.areas.map(({ id }) => id));
  return {
    address: {
      ...address,
      cooperation: {
        ...address.cooperation,
        flowSet: judge("tie-flows", flowSet, !flows || flows.sets.some(({ id }) => id === flowSet)),
        pair: judge("pair", pair, !flows || (pair ?? "").split(",").every((id) => areas.has(id))),
        first: judge("first", first, isCity(first)),
        other: judge("other", other, isCity(other)),
      },
    },
    notices: [...notices, ...fresh],
  };
}
