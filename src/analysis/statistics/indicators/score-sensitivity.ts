import { score, withShare, type ScoreDimension, type ScoreValue, type ScoreWeights } from "./score";

/** Closer together than this, two crossings are one; closer to 0 or 1, none. */
const ROUNDING = 1e-9;

/** At this share of the weights two regions have the same score and change places. */
export interface Crossing<Key> {
  readonly share: number;
  readonly regions: readonly [Key, Key];
}

/** From one share to the next the order of the regions does not change. */
export interface OrderRange<Key> {
  readonly from: number;
  readonly to: number;
  /** Highest score first; of equal scores the region named first. */
  readonly order: readonly Key[];
}

export interface Sensitivity<Key> {
  readonly dimension: ScoreDimension;
  /** Share of the dimension in the weights as they are; null: all weights are 0. */
  readonly share: number | null;
  /** Ascending by share. */
  readonly crossings: readonly Crossing<Key>[];
  /** Together from 0 to 1. */
  readonly ranges: readonly OrderRange<Key>[];
  /** Regions without any score. */
  readonly unranked: readonly Key[];
}

/** Score at a share w: (level + w * rise) / (weight + w * weightRise), the weights being those with data. */
interface ScoreLine {
  readonly level: number;
  readonly rise: number;
  readonly weight: number;
  readonly weightRise: number;
}

/**
 * How the order of the regions changes while the share of one dimension in the weights goes from 0 to 1 and the others
 * keep their proportions. A region without that dimension keeps its score. At 0 and 1 themselves a region may have no
 * score (all its data has the weight 0); the ranges hold for the shares between.
 */
export function sensitivity<Key>(
  regions: ReadonlyMap<Key, readonly ScoreValue[]>,
  weights: ScoreWeights,
  dimension: ScoreDimension,
): Sensitivity<Key> {
  const valueAt = (key: Key, share: number) =>
    score(regions.get(key) ?? [], withShare(weights, dimension, share)).value;
  const ranked = [...regions.keys()].filter((key) => valueAt(key, 1 / 2) !== null);
  const crossings = pairsOf(ranked)
    .flatMap((pair) => {
      const [a, b] = pair.map((key) => lineOf(regions.get(key) ?? [], weights, dimension));
      return a && b ? crossingShares(a, b).map((share) => ({ share, regions: pair })) : [];
    })
    .sort((a, b) => a.share - b.share);
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return {
    dimension,
    share: total > 0 ? weights[dimension] / total : null,
    crossings,
    ranges: rangesBetween(crossings).map(({ from, to }) => ({
      from,
      to,
      order: inOrder(ranked, (key) => valueAt(key, (from + to) / 2) ?? -Infinity),
    })),
    unranked: [...regions.keys()].filter((key) => !ranked.includes(key)),
  };
}

function pairsOf<Key>(keys: readonly Key[]): (readonly [Key, Key])[] {
  return keys.flatMap((a, index) => keys.slice(index + 1).map((b) => [a, b] as const));
}

function lineOf(values: readonly ScoreValue[], weights: ScoreWeights, dimension: ScoreDimension): ScoreLine {
  const ends = [withShare(weights, dimension, 0), withShare(weights, dimension, 1)].map((end) => {
    const known = values.flatMap((each) => (each.value === null ? [] : { ...each, value: each.value }));
    return {
      level: known.reduce((sum, each) => sum + each.value * end[each.dimension], 0),
      weight: known.reduce((sum, each) => sum + end[each.dimension], 0),
    };
  });
  const [start, end] = ends;
  const level = start?.level ?? 0;
  const weight = start?.weight ?? 0;
  return { level, rise: (end?.level ?? 0) - level, weight, weightRise: (end?.weight ?? 0) - weight };
}

/**
 * Where two scores are equal and change places: cross-multiplied, the difference of the two fractions is a polynomial of
 * the second degree in the share. A double root touches without crossing.
 */
function crossingShares(a: ScoreLine, b: ScoreLine): number[] {
  const constant = a.level * b.weight - b.level * a.weight;
  const linear = a.level * b.weightRise + a.rise * b.weight - b.level * a.weightRise - b.rise * a.weight;
  const square = a.rise * b.weightRise - b.rise * a.weightRise;
  return rootsOf(square, linear, constant).filter((root) => root > ROUNDING && root < 1 - ROUNDING);
}

/** Single real roots of square * x² + linear * x + constant. */
function rootsOf(square: number, linear: number, constant: number): number[] {
  const size = Math.abs(square) + Math.abs(linear) + Math.abs(constant);
  if (Math.abs(square) <= ROUNDING * size) {
    return Math.abs(linear) <= ROUNDING * size ? [] : [-constant / linear];
  }
  const discriminant = linear * linear - 4 * square * constant;
  if (discriminant <= ROUNDING * size * size) return [];
  // The form that does not subtract nearly equal numbers: W. H. Press et al., "Numerical Recipes", section 5.6.
  const half = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [half / square, constant / half];
}

function rangesBetween(
  crossings: readonly Crossing<unknown>[],
): { readonly from: number; readonly to: number }[] {
  const shares = [0];
  for (const { share } of crossings) if (share - (shares.at(-1) ?? 0) > ROUNDING) shares.push(share);
  return shares.map((from, index) => ({ from, to: shares[index + 1] ?? 1 }));
}

function inOrder<Key>(keys: readonly Key[], valueOf: (key: Key) => number): Key[] {
  return keys
    .map((key) => ({ key, value: valueOf(key) }))
    .sort((a, b) => (Math.abs(a.value - b.value) <= ROUNDING ? 0 : b.value - a.value))
    .map(({ key }) => key);
}
