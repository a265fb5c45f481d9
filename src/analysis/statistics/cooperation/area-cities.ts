import type { FlowArea } from "../../../model/flow";
import type { CityId, NutsCode } from "../../../model/identifiers";
import { countryPrefix } from "../../../model/nuts-code";

/** A city of either table, as far as it matters where it lies. */
export interface PlacedCity {
  readonly id: CityId;
  /** Null outside the NUTS area. */
  readonly unit: NutsCode | null;
}

/** Cities of the tables inside a flow area: by its units; where it has none, those the table names. */
export function citiesOfArea(
  { members, cities }: Pick<FlowArea, "members" | "cities">,
  placed: readonly PlacedCity[],
): ReadonlySet<CityId> {
  if (members.length === 0) return new Set(cities);
  const units = new Set(members);
  return new Set(placed.filter(({ unit }) => unit !== null && units.has(unit)).map(({ id }) => id));
}

/** NUTS prefixes of the countries an area lies in; empty: it has no known place. */
export function countriesOfArea({
  members,
  within,
}: Pick<FlowArea, "members" | "within">): ReadonlySet<string> {
  const codes = within === null ? members : [...members, within];
  return new Set(codes.map(countryPrefix));
}
