import { isOnBlockSide, type ContourRing } from "./contour-rings";
import type { FieldLevel } from "./distance-field";
import { simplifyLine } from "./simplify-line";

/** Greatest shift of the outline by leaving out points, in steps of the grid. */
const tolerance = 0.1;

/**
 * Leaves out points within the tolerance. A line shared by two rings keeps the same points in both, whatever
 * their direction and their first point: fixed points are where the line meets the coast or the side of a block,
 * and between them it is simplified in the order of its edges.
 */
export function simplifyRing(level: FieldLevel, ring: ContourRing): ContourRing {
  const fixed = fixedPoints(level, ring);
  const simple: ContourRing = { edges: [], xs: [], ys: [], isAtDistance: [] };
  fixed.forEach((start, order) => {
    const end = fixed[order + 1] ?? (fixed[0] ?? 0) + ring.edges.length;
    for (const point of simplifyPart(ring, start, end).slice(0, -1)) {
      simple.edges.push(ring.edges[point] ?? NaN);
      simple.xs.push(ring.xs[point] ?? NaN);
      simple.ys.push(ring.ys[point] ?? NaN);
      simple.isAtDistance.push(ring.isAtDistance[point] ?? false);
    }
  });
  return simple;
}

/** Points kept between two fixed ones, both included; `end` may run on past the ring's last point. */
function simplifyPart({ edges, xs, ys }: ContourRing, start: number, end: number): number[] {
  const points = Array.from({ length: end - start + 1 }, (_, step) => (start + step) % edges.length);
  const isReversed = (edges[points[0] ?? 0] ?? 0) > (edges[points.at(-1) ?? 0] ?? 0);
  if (isReversed) points.reverse();
  const kept = simplifyLine(
    points.map((point) => xs[point] ?? NaN),
    points.map((point) => ys[point] ?? NaN),
    tolerance,
  ).map((index) => points[index] ?? 0);
  return isReversed ? kept.reverse() : kept;
}

/** At least two points of a ring, ascending. */
function fixedPoints(level: FieldLevel, ring: ContourRing): number[] {
  const { edges, isAtDistance } = ring;
  const count = edges.length;
  const fixed = edges.flatMap((edge, point) => {
    const isLine = isAtDistance[point];
    const isEnd =
      isLine !== isAtDistance[(point + count - 1) % count] || isLine !== isAtDistance[(point + 1) % count];
    return isEnd || isOnBlockSide(level, edge) ? [point] : [];
  });
  if (fixed.length > 1) return fixed;
  const first = fixed[0] ?? edges.indexOf(edges.reduce((least, edge) => Math.min(least, edge), Infinity));
  return [first, farthestFrom(ring, first)].sort((a, b) => a - b);
}

/** Of two points equally far the one with the lesser edge. */
function farthestFrom({ edges, xs, ys }: ContourRing, from: number): number {
  const square = (point: number) =>
    ((xs[point] ?? NaN) - (xs[from] ?? NaN)) ** 2 + ((ys[point] ?? NaN) - (ys[from] ?? NaN)) ** 2;
  const order = (a: number, b: number) => square(b) - square(a) || (edges[a] ?? 0) - (edges[b] ?? 0);
  return edges.reduce((farthest, _, point) => (order(point, farthest) < 0 ? point : farthest), from);
}
