import type { BorderIndex } from "./border-index";
import type { CountryPair } from "./border-segments";
import { arcOfChord } from "./ellipsoid";
import { runInSlices, type SliceOptions } from "./time-slices";

/** Distances of many points, by column in the order of the points. */
export interface BorderDistanceColumns {
  /** Kilometres to the nearest state border of any two countries; infinite where no border is known. */
  readonly distances: Float32Array;
  /** Index into `pairs` of the two countries that meet at the nearest border point. */
  readonly pairOf: Uint16Array;
  readonly pairs: readonly CountryPair[];
}

/**
 * Distance of every point to the nearest state border, within 0.1 % of the WGS 84 geodesic. Degrees in,
 * longitudes and latitudes of equal length. Rejects with the reason of the signal when aborted.
 */
export async function borderDistanceColumns(
  index: BorderIndex,
  longitudes: ArrayLike<number>,
  latitudes: ArrayLike<number>,
  options?: SliceOptions,
): Promise<BorderDistanceColumns> {
  if (longitudes.length !== latitudes.length) {
    throw new RangeError(`${longitudes.length} longitudes, but ${latitudes.length} latitudes`);
  }
  const distances = new Float32Array(longitudes.length);
  const pairOf = new Uint16Array(longitudes.length);
  const { pairOf: pairOfSegment, pairs } = index.segments;
  const found = { segment: -1, squaredChord: Infinity };
  await runInSlices(
    longitudes.length,
    (start, end) => {
      for (let point = start; point < end; point++) {
        index.candidates.findNearest(longitudes[point] ?? NaN, latitudes[point] ?? NaN, found);
        distances[point] = found.segment < 0 ? Infinity : arcOfChord(Math.sqrt(found.squaredChord));
        pairOf[point] = pairOfSegment[found.segment] ?? 0;
      }
    },
    options,
  );
  return { distances, pairOf, pairs };
}
