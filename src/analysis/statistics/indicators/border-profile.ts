import type { CountryCode, Kilometres, NutsCode } from "../../../model/identifiers";
import { smoothAt, type WeightedPoint } from "./local-regression";

/**
 * Reach of the smoothed line to each side, kilometres. The units of the Großregion measure 31 km across on average
 * (65,381 km² in 68 units), so about three rows of units lie within it.
 */
const PROFILE_BANDWIDTH = 100 as Kilometres;
/** Places at which a smoothed line is computed. */
const SAMPLES = 48;

/** A unit, seen from a border of its country, which need not be the one it is nearest to. */
export interface ProfileUnit {
  readonly area: NutsCode;
  readonly country: CountryCode;
  readonly value: number;
  /** Persons; null: not known, the unit is shown but not part of the line. */
  readonly population: number | null;
  /** To the land border with `neighbour`. */
  readonly distance: Kilometres;
  /** The state beyond that border. */
  readonly neighbour: CountryCode;
}

export interface ProfilePoint {
  readonly area: NutsCode;
  readonly country: CountryCode;
  /** Kilometres, negative in the first country. */
  readonly signedDistance: number;
  readonly value: number;
  readonly population: number | null;
}

export interface ProfileSample {
  readonly signedDistance: number;
  /** Null: too few units within the bandwidth, the line is broken here. */
  readonly value: number | null;
}

/** One country's side of the border. */
export interface ProfileSide {
  readonly country: CountryCode;
  /** From the least to the greatest signed distance of its units. */
  readonly line: readonly ProfileSample[];
  /** The line carried on to the border; null: too few units within the bandwidth of it. */
  readonly atBorder: number | null;
}

export interface BorderProfile {
  readonly bandwidth: Kilometres;
  /** Ascending by signed distance. */
  readonly points: readonly ProfilePoint[];
  /** The first country to the left of 0, the second to the right. */
  readonly sides: readonly [ProfileSide, ProfileSide];
  /** Second side less first side at the border; null: not known on both sides. */
  readonly gap: number | null;
  /** Units that are not part of the lines. */
  readonly withoutPopulation: readonly NutsCode[];
}

/**
 * An indicator against the distance from the border of two countries. Each side has a line of its own, so that a
 * jump at the border stays visible: a local linear regression (W. S. Cleveland, "Robust locally weighted
 * regression", Journal of the American Statistical Association 74, 1979) in which a unit weighs its population
 * times the tricube (1 - (distance / bandwidth)³)³ of its distance from the place of the line. The gap is the
 * difference of the two lines at 0, each carried on from its nearest unit.
 *
 * Units of the two countries take part whose `neighbour` is the other one, also where the border of a third state is
 * nearer to them.
 *
 * @throws RangeError where the bandwidth is not above 0.
 */
export function borderProfile(
  units: readonly ProfileUnit[],
  [first, second]: readonly [CountryCode, CountryCode],
  bandwidth: Kilometres = PROFILE_BANDWIDTH,
): BorderProfile {
  if (!(bandwidth > 0)) throw new RangeError("The bandwidth of a profile must be above 0 km");
  const points = [...pointsOf(units, first, second, -1), ...pointsOf(units, second, first, 1)].sort(
    (a, b) => a.signedDistance - b.signedDistance || (a.area < b.area ? -1 : 1),
  );
  const left = sideOf(points, first, bandwidth);
  const right = sideOf(points, second, bandwidth);
  return {
    bandwidth,
    points,
    sides: [left, right],
    gap: left.atBorder === null || right.atBorder === null ? null : right.atBorder - left.atBorder,
    withoutPopulation: points.filter((point) => !weighs(point)).map(({ area }) => area),
  };
}

function pointsOf(
  units: readonly ProfileUnit[],
  country: CountryCode,
  neighbour: CountryCode,
  sign: -1 | 1,
): ProfilePoint[] {
  return units
    .filter((unit) => unit.country === country && unit.neighbour === neighbour)
    .map(({ area, value, population, distance }) => {
      return { area, country, signedDistance: sign * distance + 0, value, population };
    });
}

function sideOf(points: readonly ProfilePoint[], country: CountryCode, bandwidth: Kilometres): ProfileSide {
  const weighted = points
    .filter((point) => point.country === country && weighs(point))
    .map(({ signedDistance, value, population }): WeightedPoint => {
      return { x: signedDistance, y: value, weight: population ?? 0 };
    });
  const from = weighted[0]?.x;
  const to = weighted.at(-1)?.x;
  if (from === undefined || to === undefined) return { country, line: [], atBorder: null };
  const places = from === to ? [from] : Array.from({ length: SAMPLES }, (_, index) => index / (SAMPLES - 1));
  const line = places.map((share) => {
    const signedDistance = from === to ? from : from * (1 - share) + to * share;
    return { signedDistance, value: smoothAt(weighted, signedDistance, bandwidth) };
  });
  return { country, line, atBorder: smoothAt(weighted, 0, bandwidth) };
}

function weighs({ population }: ProfilePoint): boolean {
  return population !== null && population > 0;
}
