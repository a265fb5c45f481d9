import type { CityId, RegionId } from "../../model/identifiers";
import type { Partnership } from "../../model/partnership";
import type { PartnerIndex } from "./partner-index";

interface Scope {
  readonly city: CityId | null;
  readonly region: RegionId | null;
}

/** Partnerships of the city, else those with an end in the region, else all. */
export function partnershipsInScope(index: PartnerIndex, { city, region }: Scope): readonly Partnership[] {
  if (city !== null) return index.byCity.get(city) ?? [];
  const all = [...index.partnerships.values()];
  if (region === null) return all;
  return all.filter(({ cities }) => cities.some((id) => index.ends.get(id)?.regions.includes(region)));
}
