import type { BorderRegion } from "../model/border-region";
import type { NutsCode, RegionId } from "../model/identifiers";
import type { PopulatedPlaces } from "../model/populated-place";
import { memoizeLast } from "./memoize-last";

const withPlaces = memoizeLast((units: readonly NutsCode[]): ReadonlySet<NutsCode> => new Set(units));

/**
 * Units of an own region that the table of places leaves out: it holds those around the border regions. Shares of
 * the others alone would pass for shares of the region.
 */
export function unitsWithoutPlaces(
  { units }: PopulatedPlaces,
  regions: readonly BorderRegion[],
  region: RegionId | null,
): readonly NutsCode[] {
  const own = regions.find(({ id, isOwn }) => isOwn && id === region);
  const known = withPlaces(units);
  return (own?.members ?? []).map(({ unit }) => unit).filter((unit) => !known.has(unit));
}
