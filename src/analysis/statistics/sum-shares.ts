import type { ShareWithinDistance } from "../../model/border-distance";

export interface ShareSum {
  readonly places: number;
  readonly placesWithin: number;
  readonly population: number;
  readonly populationWithin: number;
  /** From 0 to 1; null: nothing to take a share of. */
  readonly placeShare: number | null;
  readonly populationShare: number | null;
}

/** All sides together. Shares are of the sums, not means of the shares. */
export function sumShares(shares: readonly ShareWithinDistance[]): ShareSum {
  const total = (value: (share: ShareWithinDistance) => number) =>
    shares.reduce((sum, share) => sum + value(share), 0);
  const places = total((share) => share.places);
  const placesWithin = total((share) => share.placesWithin);
  const population = total((share) => share.population);
  const populationWithin = total((share) => share.populationWithin);
  return {
    places,
    placesWithin,
    population,
    populationWithin,
    placeShare: places > 0 ? placesWithin / places : null,
    populationShare: population > 0 ? populationWithin / population : null,
  };
}
