export interface ClassChoice {
  /**
   * `quantile`: as many values in each class. `equal`: intervals of equal width. `natural`: least squared
   * deviation within the classes (H. Wang and M. Song, "Ckmeans.1d.dp", The R Journal 3/2, 2011). `own`: `breaks`.
   */
  readonly method: "quantile" | "equal" | "natural" | "own";
  /** From 2 to 9; not used by `own`. */
  readonly count: number;
  /** Inner limits of own classes: at most 8; n of them make n + 1 classes. */
  readonly breaks: readonly number[];
  /** Middle of a diverging scale; null: sequential. */
  readonly midpoint: number | null;
}

export interface Classification {
  readonly method: ClassChoice["method"];
  /** Ascending, one more than classes; the first is the least value or own limit, the last the greatest. */
  readonly limits: readonly number[];
  /** How many values lie in each class. */
  readonly counts: readonly number[];
  /** Classes below the midpoint, the others lie above it; null: sequential. */
  readonly below: number | null;
}

/**
 * Index of the class a value lies in. Classes are closed below, the last one also above; a value outside all
 * limits lies in the first or the last class.
 */
export function classOf({ limits }: Pick<Classification, "limits">, value: number): number {
  const last = limits.length - 2;
  let index = 0;
  while (index < last && value >= (limits[index + 1] ?? Infinity)) index++;
  return index;
}
