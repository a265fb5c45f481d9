import type { City, CityFunction } from "../../model/city";
import type { CityId } from "../../model/identifiers";
import type { CityMark } from "./scene";

/** Functions that a visitor looks for on a map: they earn a ring and a minimum size. */
const CENTRAL_FUNCTIONS: readonly CityFunction[] = [
  "capital",
  "state_capital",
  "cantonal_capital",
  "provincial_capital",
  "eu_seat",
  "council_of_europe_seat",
  "core_city",
];
/** CSS pixels. */
const SMALLEST_RADIUS = 1.6;
const CENTRAL_RADIUS = 2.8;
/** Added at this population; its square root is what counts, so that area follows people. */
const FULL_POPULATION = 500_000;
const FULL_GAIN = 2.6;
/** Cities outside the four regions are only there for orientation. */
const OUTSIDE_FACTOR = 0.85;

/**
 * Circles of the cities, the important last so that they lie on top. Size follows the importance inside
 * the regions: population counts up to half a million, functions lift a small town.
 */
export function buildCityMarks(cities: readonly City[], matching: readonly City[]): CityMark[] {
  const matchingIds = new Set<CityId>(matching.map(({ id }) => id));
  return cities
    .map((city) => ({
      id: city.id,
      position: city.position,
      radius: cityRadius(city),
      isCentral: isCentralCity(city),
      isMatch: matchingIds.has(city.id),
      rank: city.rank,
    }))
    .sort((a, b) => b.rank - a.rank);
}

function isCentralCity({ functions }: Pick<City, "functions">): boolean {
  return functions.some((name) => CENTRAL_FUNCTIONS.includes(name));
}

/** CSS pixels, constant over all zooms. */
export function cityRadius(city: Pick<City, "population" | "functions" | "regions">): number {
  const share = Math.min(1, (city.population ?? 0) / FULL_POPULATION);
  const start = isCentralCity(city) ? CENTRAL_RADIUS : SMALLEST_RADIUS;
  const radius = start + FULL_GAIN * Math.sqrt(share);
  return city.regions.length > 0 ? radius : radius * OUTSIDE_FACTOR;
}
