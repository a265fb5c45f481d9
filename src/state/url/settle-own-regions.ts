import type { BaseData } from "../../model/dataset";
import type { EuropeGeography } from "../../model/geography";
import type { OwnRegion } from "../../model/own-region";
import type { Notice } from "../notices";
import type { DecodedAddress } from "./decode";

/**
 * Leaves out units that no table holds, with a notice for each region, and regions that are then empty. `europe`
 * may be null where all units are in the tables.
 */
export function settleOwnRegions(
  { address, notices }: DecodedAddress,
  tables: BaseData,
  europe: EuropeGeography | null,
): DecodedAddress {
  const known = new Set([...tables.units, ...(europe?.nutsUnits ?? [])].map(({ code }) => code));
  const fresh: Notice[] = [];
  const ownRegions = address.ownRegions.flatMap((region): OwnRegion[] => {
    const strange = region.units.filter((code) => !known.has(code));
    if (strange.length === 0) return [region];
    fresh.push({ kind: "address-part-ignored", key: "own", value: strange.join(", ") });
    const units = region.units.filter((code) => known.has(code));
    return units.length > 0 ? [{ ...region, units }] : [];
  });
  return { address: { ...address, ownRegions }, notices: [...notices, ...fresh] };
}
