/**
 * Quantile by linear interpolation between the ordered values: definition 7 of R. J. Hyndman and Y. Fan, "Sample
 * quantiles in statistical packages", The American Statistician 50, 1996. R, NumPy and d3 use it, so a box that
 * the chart library draws shows the same quartiles.
 *
 * `sorted`: ascending, not empty; `share` from 0 to 1.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) {
    throw new RangeError("A quantile needs a value and a share from 0 to 1");
  }
  const part = position - Math.floor(position);
  return below + (above - below) * part;
}
