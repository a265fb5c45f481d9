import type { NearestBorder, PointDistance } from "../../model/border-distance";
import type { CountryCode, Position } from "../../model/identifiers";
import { countryDistances, nearestBorder, type BorderFoot } from "./border-distance";
import type { BorderIndex } from "./border-index";
import type { CountryPair } from "./border-segments";
import { countryAt, type UnitIndex } from "./country-at";

/** A point to measure from. */
export interface MeasuredPoint {
  readonly position: Position;
  /** Where it is known; otherwise the country of the unit that the point lies in. */
  readonly country?: CountryCode | null;
}

/**
 * How far a point is from the nearest state border and from every neighbouring state. Outside the known units all
 * their countries count as neighbours, and no other. In a country that is told and has no border in the index there
 * is no distance.
 */
export function pointDistance(
  borders: BorderIndex,
  units: UnitIndex,
  { position, country }: MeasuredPoint,
): PointDistance {
  const place = countryAt(units, position);
  const own = country ?? place?.country ?? null;
  if (own !== null && !borders.segments.pairs.some((pair) => pair.includes(own)))
    return { position, country: own, unit: place?.unit ?? null, nearest: null, neighbours: [] };
  const nearest = nearestBorder(borders, position);
  return {
    position,
    country: own,
    unit: place?.unit ?? null,
    nearest: nearest && answer(nearest, neighbourOf(nearest.countries, own, units.countries)),
    neighbours: countryDistances(borders, position, own)
      .filter((other) => own !== null || units.countries.has(other.country))
      .map((other) => answer(other, other.country)),
  };
}

/**
 * The country on the other side. Where `own` is neither of the two or not known: the one that is among the known
 * countries, since the point lies in none of those; else the first.
 */
export function neighbourOf(
  pair: CountryPair,
  own: CountryCode | null,
  known: ReadonlySet<CountryCode>,
): CountryCode {
  if (own !== null && pair.includes(own)) return pair[0] === own ? pair[1] : pair[0];
  return pair.find((country) => known.has(country)) ?? pair[0];
}

function answer({ distance, foot }: BorderFoot, neighbour: CountryCode): NearestBorder {
  return { distance, foot, neighbour };
}
