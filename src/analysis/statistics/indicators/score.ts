/** Dimensions of the score of metropolitan border regions: this project's own proposal, no institution uses it. */
export const scoreDimensions = [
  "functions",
  "interdependence",
  "cross-borderness",
  "polycentricity",
  "cooperation",
] as const;
export type ScoreDimension = (typeof scoreDimensions)[number];

/** From 0; only their proportions count. */
export type ScoreWeights = Readonly<Record<ScoreDimension, number>>;

/** A dimension from 0 to 100; null: no data, never 0. */
export interface ScoreValue {
  readonly dimension: ScoreDimension;
  readonly value: number | null;
}

export interface Score {
  /** From 0 to 100; null: no dimension with a weight has data. */
  readonly value: number | null;
  /** Weight each dimension with data has in the result; together 1. */
  readonly shares: readonly { readonly dimension: ScoreDimension; readonly share: number }[];
  /** Dimensions without data; the weights of the others are scaled up. */
  readonly dropped: readonly ScoreDimension[];
}

/**
 * Weighted mean of the dimensions that have data: sum(value * weight) / sum(weight).
 *
 * @throws RangeError where a weight is below 0 or not finite.
 */
export function score(dimensions: readonly ScoreValue[], weights: ScoreWeights): Score {
  const known = dimensions.flatMap(({ dimension, value }) => {
    const weight = weights[dimension];
    if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`The weight ${weight} is no weight`);
    return value === null ? [] : [{ dimension, value, weight }];
  });
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const dropped = dimensions.filter(({ value }) => value === null).map(({ dimension }) => dimension);
  if (total === 0) return { value: null, shares: [], dropped };
  const shares = known.map(({ dimension, weight }) => ({ dimension, share: weight / total }));
  const value = known.reduce((sum, each, index) => sum + each.value * (shares[index]?.share ?? 0), 0);
  return { value, shares, dropped };
}

/**
 * The weights with one dimension's share of the whole set, from 0 to 1. The others keep their proportions; where they
 * all are 0, they share alike.
 */
export function withShare(weights: ScoreWeights, dimension: ScoreDimension, share: number): ScoreWeights {
  const others = scoreDimensions.filter((each) => each !== dimension);
  const total = others.reduce((sum, each) => sum + weights[each], 0);
  const part = (each: ScoreDimension) => {
    if (each === dimension) return share;
    return (1 - share) * (total > 0 ? weights[each] / total : 1 / others.length);
  };
  return {
    functions: part("functions"),
    interdependence: part("interdependence"),
    "cross-borderness": part("cross-borderness"),
    polycentricity: part("polycentricity"),
    cooperation: part("cooperation"),
  };
}
