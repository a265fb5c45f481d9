import type { BorderStretch } from "../../model/geography";
import type { CountryCode, Position } from "../../model/identifiers";
import { geodesicDistance, writeGeocentric } from "./ellipsoid";

/**
 * Longer segments are cut into pieces of at most this many kilometres. Over 4 km a straight line in longitude
 * and latitude (the border as RFC 7946 defines it), the great circle that Turf measures to and the chord through
 * the ellipsoid lie within half a metre of each other: sagitta L²/8R times tan(latitude), 0.31 m at 45 degrees.
 */
const longestSegment = 4;
/** Shorter ones, a millimetre in kilometres, are points for all purposes and are left out. */
const shortestSegment = 1e-6;

export type CountryPair = readonly [CountryCode, CountryCode];

/** All border segments in flat arrays. */
export interface BorderSegments {
  readonly count: number;
  readonly pairs: readonly CountryPair[];
  /** Per segment the index of its country pair. */
  readonly pairOf: Uint16Array;
  /** Per segment four degrees: longitude and latitude of the start, then of the end. */
  readonly ends: Float64Array;
  /** Per segment seven numbers, kilometres: geocentric start, vector to the end, 1 / length². */
  readonly geocentric: Float64Array;
}

export const valuesPerEnds = 4;
const valuesPerGeocentric = 7;

/** Cuts the border stretches into flat segments; segments without length are left out. */
export function flattenBorders(stretches: readonly BorderStretch[]): BorderSegments {
  const pairs: CountryPair[] = [];
  const pairIndices = new Map<string, number>();
  const pairOf: number[] = [];
  const ends: number[] = [];
  for (const { countries, geometry } of stretches) {
    const key = countries.join();
    const pair = pairIndices.get(key) ?? pairs.push(countries) - 1;
    pairIndices.set(key, pair);
    for (const line of geometry.coordinates) {
      for (const [start, end] of segmentsOf(line)) {
        ends.push(...start, ...end);
        pairOf.push(pair);
      }
    }
  }
  const flatEnds = Float64Array.from(ends);
  return {
    count: pairOf.length,
    pairs,
    pairOf: Uint16Array.from(pairOf),
    ends: flatEnds,
    geocentric: geocentricSegments(flatEnds),
  };
}

function* segmentsOf(line: readonly number[][]): Generator<[Position, Position]> {
  for (let index = 1; index < line.length; index++) {
    const [west = NaN, south = NaN] = line[index - 1] ?? [];
    const [east = NaN, north = NaN] = line[index] ?? [];
    const length = geodesicDistance([west, south], [east, north]);
    if (!(length > shortestSegment)) continue;
    const pieces = Math.ceil(length / longestSegment);
    const at = (piece: number): Position =>
      piece === pieces
        ? [east, north]
        : [west + ((east - west) * piece) / pieces, south + ((north - south) * piece) / pieces];
    for (let piece = 0; piece < pieces; piece++) yield [at(piece), at(piece + 1)];
  }
}

function geocentricSegments(ends: Float64Array): Float64Array {
  const count = ends.length / valuesPerEnds;
  const flat = new Float64Array(count * valuesPerGeocentric);
  const end = new Float64Array(3);
  for (let segment = 0; segment < count; segment++) {
    const from = segment * valuesPerEnds;
    const to = segment * valuesPerGeocentric;
    writeGeocentric(ends[from] ?? NaN, ends[from + 1] ?? NaN, flat, to);
    writeGeocentric(ends[from + 2] ?? NaN, ends[from + 3] ?? NaN, end, 0);
    let lengthSquared = 0;
    for (let axis = 0; axis < 3; axis++) {
      const extent = (end[axis] ?? NaN) - (flat[to + axis] ?? NaN);
      flat[to + 3 + axis] = extent;
      lengthSquared += extent * extent;
    }
    flat[to + 6] = 1 / lengthSquared;
  }
  return flat;
}

/** Squared chord in square kilometres from a geocentric point to the nearest point of a segment. */
export function squaredChord(
  segments: BorderSegments,
  segment: number,
  x: number,
  y: number,
  z: number,
): number {
  const flat = segments.geocentric;
  const offset = segment * valuesPerGeocentric;
  const offsetX = x - (flat[offset] ?? NaN);
  const offsetY = y - (flat[offset + 1] ?? NaN);
  const offsetZ = z - (flat[offset + 2] ?? NaN);
  const alongX = flat[offset + 3] ?? NaN;
  const alongY = flat[offset + 4] ?? NaN;
  const alongZ = flat[offset + 5] ?? NaN;
  const reach = (offsetX * alongX + offsetY * alongY + offsetZ * alongZ) * (flat[offset + 6] ?? NaN);
  const share = reach < 0 ? 0 : reach > 1 ? 1 : reach;
  const acrossX = offsetX - share * alongX;
  const acrossY = offsetY - share * alongY;
  const acrossZ = offsetZ - share * alongZ;
  return acrossX * acrossX + acrossY * acrossY + acrossZ * acrossZ;
}
