import type { MultiLineString, MultiPolygon, Position } from "geojson";

/**
 * The stretch of outline that two areas share. Their vertices come from one topology, so shared segments are equal
 * to the last digit. Empty where they touch in corners only.
 */
export function sharedBoundary(a: MultiPolygon, b: MultiPolygon): MultiLineString {
  const known = new Set<string>();
  for (const [from, to] of segmentsOf(a)) known.add(segmentKey(from, to));
  const lines: Position[][] = [];
  let current: Position[] | null = null;
  for (const [from, to] of segmentsOf(b)) {
    if (!known.has(segmentKey(from, to))) {
      current = null;
      continue;
    }
    if (current && current.at(-1) === from) current.push(to);
    else {
      current = [from, to];
      lines.push(current);
    }
  }
  return { type: "MultiLineString", coordinates: lines };
}

function* segmentsOf({ coordinates }: MultiPolygon): Generator<readonly [Position, Position]> {
  for (const rings of coordinates)
    for (const ring of rings)
      for (let index = 1; index < ring.length; index += 1) {
        const [from, to] = [ring[index - 1], ring[index]];
        if (from && to) yield [from, to];
      }
}

/** The same for both directions. */
function segmentKey([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): string {
  return x1 < x2 || (x1 === x2 && y1 < y2) ? `${x1} ${y1} ${x2} ${y2}` : `${x2} ${y2} ${x1} ${y1}`;
}
