export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  /** Above 0. */
  readonly weight: number;
}

/** Two points always lie on a line: it takes a third to say more than they do. */
const MINIMUM_POINTS = 3;
/** Below this share of its terms, the determinant is a difference of rounding: all points at one place. */
const ROUNDING = 1e-9;

/**
 * Local linear regression at `place`: the weighted least-squares line through the points nearer than `bandwidth`, each
 * weighing its own weight times the tricube of its distance, read at `place`. Null: fewer than three such points, or
 * all at one place. Formulas: J. Fan and I. Gijbels, "Local Polynomial Modelling and Its Applications", 1996.
 */
export function smoothAt(points: readonly WeightedPoint[], place: number, bandwidth: number): number | null {
  let near = 0;
  let [sum, sumX, sumXX, sumY, sumXY] = [0, 0, 0, 0, 0];
  for (const { x, y, weight } of points) {
    const offset = (x - place) / bandwidth;
    if (Math.abs(offset) >= 1) continue;
    const share = weight * (1 - Math.abs(offset) ** 3) ** 3;
    near += 1;
    sum += share;
    sumX += share * offset;
    sumXX += share * offset * offset;
    sumY += share * y;
    sumXY += share * offset * y;
  }
  const determinant = sum * sumXX - sumX * sumX;
  if (near < MINIMUM_POINTS || determinant <= ROUNDING * sum * sumXX) return null;
  return (sumXX * sumY - sumX * sumXY) / determinant;
}
