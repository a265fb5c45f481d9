import { lineString } from "@turf/helpers";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { CountryCode, Kilometres, Position } from "../../model/identifiers";
import { pairOfSegment, type BorderIndex } from "./border-index";
import { squaredChord, valuesPerEnds, type BorderSegments, type CountryPair } from "./border-segments";
import { arcOfChord, geodesicDistance, smallestRadius, writeGeocentric } from "./ellipsoid";

/** The point of a state border nearest to a position. */
export interface BorderFoot {
  /** Geodesic on WGS 84, within 0.1 %. */
  readonly distance: Kilometres;
  /** The nearest point on the border. */
  readonly foot: Position;
  /** The two countries that meet there. */
  readonly countries: CountryPair;
}

/** Distance to the land border of one country. */
export interface CountryDistance extends BorderFoot {
  readonly country: CountryCode;
}

/** Neighbouring states farther away than this are left out, kilometres. */
const defaultReach = 300 as Kilometres;
/**
 * Candidates are ranked by their chord; the geodesic over it keeps that order within 2e-4 up to 3,000 km (see
 * `arcOfChord`), and the cut border stays within half a metre of its chord. All candidates within this share
 * and this many kilometres of the best are measured.
 */
const rankingShare = 1.001;
const rankingMargin = 0.002;

/**
 * The point of any state border nearest to `position`, whichever two countries meet there. On land it is always
 * a border of the country the position lies in, since a way to any other border crosses one of those first; only
 * across the sea can it be a foreign one (Kent: the border of France and Belgium). With `towards` only borders of
 * that country count. Null without such a border.
 */
export function nearestBorder(
  index: BorderIndex,
  position: Position,
  towards?: CountryCode,
): BorderFoot | null {
  const { boxes, segments } = index;
  if (!boxes) return null;
  const isWanted = (segment: number) =>
    towards === undefined || pairOfSegment(segments, segment).includes(towards);
  const [first] = boxes.neighbors(position[0], position[1], 1, Infinity, isWanted);
  if (first === undefined) return null;
  // The first by box distance in degrees need not be the nearest, but no nearest one is farther away.
  const bound = chordTo(segments, position)(first);
  const candidates = boxes.search(...boxAround(position, boundingReach(bound))).filter(isWanted);
  return measure(segments, position, candidates);
}

/**
 * For every country within `reach`, except `own`, its distance: to the nearest point of any border of that country,
 * also where it meets a third one. Nearest first. Borders are land borders; a coast is not measured.
 */
export function countryDistances(
  index: BorderIndex,
  position: Position,
  own: CountryCode | null,
  reach: Kilometres = defaultReach,
): CountryDistance[] {
  const { boxes, segments } = index;
  const byCountry = new Map<CountryCode, number[]>();
  for (const segment of boxes?.search(...boxAround(position, reach)) ?? []) {
    for (const country of pairOfSegment(segments, segment)) {
      if (country === own) continue;
      const sides = byCountry.get(country);
      if (sides) sides.push(segment);
      else byCountry.set(country, [segment]);
    }
  }
  return Array.from(byCountry)
    .flatMap(([country, candidates]): CountryDistance[] => {
      const nearest = measure(segments, position, candidates);
      return nearest && nearest.distance <= reach ? [{ country, ...nearest }] : [];
    })
    .sort((a, b) => a.distance - b.distance || (a.country < b.country ? -1 : 1));
}

/** Measures, by Turf's nearest point on each segment, the candidates whose chords are close to the shortest. */
function measure(
  segments: BorderSegments,
  position: Position,
  candidates: readonly number[],
): BorderFoot | null {
  const chords = candidates.map(chordTo(segments, position));
  const limit =
    chords.reduce((least, chord) => Math.min(least, chord), Infinity) * rankingShare + rankingMargin;
  return candidates.reduce<BorderFoot | null>((nearest, segment, order) => {
    if ((chords[order] ?? Infinity) > limit) return nearest;
    const foot = footOn(segments, segment, position);
    const distance = geodesicDistance(position, foot);
    if (nearest && distance >= nearest.distance) return nearest;
    return { distance, foot, countries: pairOfSegment(segments, segment) };
  }, null);
}

function footOn(segments: BorderSegments, segment: number, position: Position): Position {
  const offset = segment * valuesPerEnds;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = segments.ends.subarray(
    offset,
    offset + valuesPerEnds,
  );
  const line = lineString([
    [west, south],
    [east, north],
  ]);
  const [longitude = NaN, latitude = NaN] = nearestPointOnLine(line, [...position]).geometry.coordinates;
  return [longitude, latitude];
}

function chordTo(segments: BorderSegments, position: Position): (segment: number) => number {
  const point = new Float64Array(3);
  writeGeocentric(position[0], position[1], point, 0);
  const [x = NaN, y = NaN, z = NaN] = point;
  return (segment) => Math.sqrt(squaredChord(segments, segment, x, y, z));
}

/** Every border point whose chord is at most `chord` lies within this many kilometres. */
function boundingReach(chord: number): number {
  return arcOfChord(chord) * rankingShare + rankingMargin;
}

/**
 * Box in degrees around every point within `reach` kilometres. On the unit sphere of geodetic coordinates such
 * points lie within the angle reach / `smallestRadius`; the box of that cap: Matuschek, "Finding points within a
 * distance of a latitude/longitude using bounding coordinates", 2010. Across the 180th meridian all longitudes.
 */
function boxAround([longitude, latitude]: Position, reach: number): [number, number, number, number] {
  const angle = reach / smallestRadius;
  const height = (angle * 180) / Math.PI;
  const opening = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos((latitude * Math.PI) / 180);
  const width = opening < 1 ? (Math.asin(opening) * 180) / Math.PI : Infinity;
  const isAcross = longitude - width < -180 || longitude + width > 180;
  return [
    isAcross ? -Infinity : longitude - width,
    latitude - height,
    isAcross ? Infinity : longitude + width,
    latitude + height,
  ];
}
