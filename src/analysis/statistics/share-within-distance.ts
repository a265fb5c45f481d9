import type { ShareWithinDistance } from "../../model/border-distance";
import type { CountryCode, Kilometres } from "../../model/identifiers";

/**
 * Places and people within a distance of a state border, one row per country in alphabetical order of the codes.
 * Arrays by place, of equal length; `distances` in kilometres.
 */
export function shareWithinDistance(
  distances: ArrayLike<number>,
  populations: ArrayLike<number>,
  countries: readonly CountryCode[],
  kilometres: Kilometres,
): ShareWithinDistance[] {
  if (distances.length !== countries.length || populations.length !== countries.length) {
    throw new RangeError("Distances, populations and countries of places must be of equal length");
  }
  const rows = new Map<
    CountryCode,
    { -readonly [Key in keyof ShareWithinDistance]: ShareWithinDistance[Key] }
  >();
  countries.forEach((country, place) => {
    const row = rows.get(country) ?? {
      country,
      places: 0,
      placesWithin: 0,
      population: 0,
      populationWithin: 0,
    };
    rows.set(country, row);
    const population = populations[place] ?? 0;
    row.places += 1;
    row.population += population;
    if ((distances[place] ?? Infinity) > kilometres) return;
    row.placesWithin += 1;
    row.populationWithin += population;
  });
  return [...rows.values()].sort((a, b) => (a.country < b.country ? -1 : 1));
}
