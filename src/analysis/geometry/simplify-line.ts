/**
 * Indices of the points to keep, in order, the first and last among them: Douglas and Peucker, "Algorithms for
 * the reduction of the number of points required to represent a digitized line or its caricature", 1973.
 * `xs`, `ys` and `tolerance` in one unit.
 */
export function simplifyLine(xs: ArrayLike<number>, ys: ArrayLike<number>, tolerance: number): number[] {
  const count = xs.length;
  if (count <= 2) return Array.from({ length: count }, (_, index) => index);
  const isKept = new Uint8Array(count);
  isKept[0] = isKept[count - 1] = 1;
  const open: [number, number][] = [[0, count - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    const farthest = farthestPoint(xs, ys, first, last, tolerance);
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
  const kept: number[] = [];
  for (let index = 0; index < count; index++) if (isKept[index]) kept.push(index);
  return kept;
}

/** Index of the point farthest from the segment first-last; -1 where none is farther than `tolerance`. */
function farthestPoint(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  first: number,
  last: number,
  tolerance: number,
): number {
  const x0 = xs[first] ?? NaN;
  const y0 = ys[first] ?? NaN;
  const dx = (xs[last] ?? NaN) - x0;
  const dy = (ys[last] ?? NaN) - y0;
  const lengthSquared = dx * dx + dy * dy;
  let greatest = tolerance * tolerance;
  let farthest = -1;
  for (let index = first + 1; index < last; index++) {
    const x = (xs[index] ?? NaN) - x0;
    const y = (ys[index] ?? NaN) - y0;
    const along = lengthSquared > 0 ? Math.min(1, Math.max(0, (x * dx + y * dy) / lengthSquared)) : 0;
    const square = (x - along * dx) ** 2 + (y - along * dy) ** 2;
    if (square > greatest) {
      greatest = square;
      farthest = index;
    }
  }
  return farthest;
}
