import type { BaseData, FlowData, PartnerData } from "../../model/dataset";
import type { Notice } from "../notices";
import { unitsBeyond } from "../own-surroundings";
import type { Selection } from "../selection";
import type { Address } from "./address";
import type { DecodedAddress } from "./decode";
import { neededForCooperation } from "./settle-cooperation";

interface KnownData {
  readonly base: BaseData;
  /** Null: not loaded, so ids of that table cannot be judged yet and are kept. */
  readonly partners: PartnerData | null;
  readonly flows: FlowData | null;
}

/** Which further tables an address needs before its ids can be judged. */
export function neededForAddress(
  address: Address,
  base: BaseData,
): { readonly partners: boolean; readonly flows: boolean; readonly europe: boolean } {
  const { selection, overlay, catalogue } = address;
  const further = neededForCooperation(address, base);
  const cities = [selection?.kind === "city" ? selection.id : null, catalogue.near];
  const isForeignCity = cities.some((city) => city !== null && !base.cities.some(({ id }) => id === city));
  return {
    partners: selection?.kind === "partnership" || isForeignCity || further.partners,
    flows: overlay.flowSet !== null || overlay.flowFocus.length > 0 || further.flows,
    europe: unitsBeyond(base, address.ownRegions).length > 0,
  };
}

/** Leaves out what the tables do not know, each with a notice; the rest of the address stays. */
export function settleAddress({ address, notices }: DecodedAddress, data: KnownData): DecodedAddress {
  const fresh: Notice[] = [];
  const ignore = (key: string, value: string): null => {
    fresh.push({ kind: "address-part-ignored", key, value });
    return null;
  };
  const has = (items: readonly { readonly id: string }[], id: string) => items.some((item) => item.id === id);
  const known = <Id extends string>(
    key: string,
    ids: readonly Id[],
    items: readonly { readonly id: string }[],
  ) =>
    ids.filter((id) => {
      const isInTable = has(items, id);
      if (!isInTable) ignore(key, id);
      return isInTable;
    });
  const { base, flows } = data;
  const region =
    address.region === null || has(base.regions, address.region)
      ? address.region
      : ignore("region", address.region);
  let selection = address.selection;
  if (selection?.kind === "region") selection = region ? selection : null;
  else if (selection && !isKnown(selection, data)) selection = ignore(selection.kind, selection.id);
  const overlay = { ...address.overlay };
  if (flows && overlay.flowSet !== null && !has(flows.sets, overlay.flowSet)) {
    overlay.flowSet = ignore("flows", overlay.flowSet);
  }
  if (flows) {
    overlay.flowFocus = known("focus", overlay.flowFocus, flows.areas);
  }
  const filters = {
    ...address.filters,
    network: known("only-network", address.filters.network, base.networks),
    theme: known("only-theme", address.filters.theme, base.themes),
    country: known(
      "only-country",
      address.filters.country,
      base.cities.map(({ country }) => ({ id: country })),
    ),
  };
  const { near } = address.catalogue;
  const catalogue = {
    ...address.catalogue,
    near: near === null || isKnown({ kind: "city", id: near }, data) ? near : ignore("near", near),
  };
  const settled: Selection | null = selection ?? (region ? { kind: "region", id: region } : null);
  return {
    address: { ...address, region, selection: settled, overlay, filters, catalogue },
    notices: [...notices, ...fresh],
  };
}

function isKnown(selection: Selection, { base, partners }: KnownData): boolean {
  switch (selection.kind) {
    case "region":
      return base.regions.some(({ id }) => id === selection.id);
    case "unit":
      return base.units.some(({ code }) => code === selection.id);
    case "network":
      return base.networks.some(({ id }) => id === selection.id);
    case "city":
      return (
        partners === null || [...base.cities, ...partners.partnerCities].some(({ id }) => id === selection.id)
      );
    case "partnership":
      return partners === null || partners.partnerships.some(({ id }) => id === selection.id);
  }
}
