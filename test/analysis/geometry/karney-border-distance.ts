import { Geodesic } from "geographiclib-geodesic";
import type { BorderStretch } from "../../../src/model/geography";
import type { Position } from "../../../src/model/identifiers";

const metresPerKilometre = 1000;
/** Haversine and geodesic differ by at most 0.6 %; the way along a segment adds to that. */
const generous = 1.02;
const earthRadius = 6371;
const goldenRatio = (Math.sqrt(5) - 1) / 2;
/** 0.62^34 of a segment of 40 km is 3 mm. */
const searchSteps = 34;

/** Geodesic on WGS 84 in kilometres: C. F. F. Karney, "Algorithms for geodesics", 2013. */
export function karneyDistance(from: Position, to: Position): number {
  const { s12 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0], Geodesic.DISTANCE);
  return (s12 ?? NaN) / metresPerKilometre;
}

/**
 * Distance in kilometres to the nearest border, by searching along every segment that can be the nearest for the
 * point with the shortest geodesic. Segments are straight in longitude and latitude (RFC 7946). Shares no code
 * with what it tests.
 */
export function karneyBorderDistance(stretches: readonly BorderStretch[], position: Position): number {
  const segments = stretches.flatMap(({ geometry }) => geometry.coordinates.flatMap(segmentsOf));
  const rough = segments.map(([start, end]) => {
    const [atStart, atEnd] = [haversine(position, start), haversine(position, end)];
    return { most: Math.min(atStart, atEnd), least: Math.min(atStart, atEnd) - haversine(start, end) };
  });
  const limit = rough.reduce((least, { most }) => Math.min(least, most), Infinity) * generous + 1;
  return segments
    .filter((_, index) => (rough[index]?.least ?? Infinity) < limit)
    .reduce((least, segment) => Math.min(least, segmentDistance(segment, position)), Infinity);
}

type Segment = readonly [Position, Position];

function segmentsOf(line: readonly number[][]): Segment[] {
  const positions = line.map(([longitude = NaN, latitude = NaN]): Position => [longitude, latitude]);
  return positions.slice(1).map((end, index): Segment => [positions[index] ?? end, end]);
}

/** Golden-section search: the distance falls, then rises along a segment. */
function segmentDistance([start, end]: Segment, position: Position): number {
  const at = (share: number) =>
    karneyDistance(position, [
      start[0] + share * (end[0] - start[0]),
      start[1] + share * (end[1] - start[1]),
    ]);
  let [low, high] = [0, 1];
  for (let step = 0; step < searchSteps; step++) {
    const width = goldenRatio * (high - low);
    if (at(high - width) < at(low + width)) high = low + width;
    else low = high - width;
  }
  return Math.min(at(0), at((low + high) / 2), at(1));
}

function haversine(from: Position, to: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const square =
    Math.sin(radians(to[1] - from[1]) / 2) ** 2 +
    Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * Math.sin(radians(to[0] - from[0]) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(square));
}
