import { score, type Score, type ScoreWeights } from "../../../analysis/statistics/indicators/score";
import {
  scaleDimension,
  scaleEnds,
  type ScaledDimension,
} from "../../../analysis/statistics/indicators/score-scale";
import type { BorderRegion } from "../../../model/border-region";
import type { RegionId } from "../../../model/identifiers";
import { measureRegion, type ScoreMaterial } from "./region-measures";

/** The dimensions of every region; the best of the tables' regions is 100, so own regions move no scale. */
export function scaledRegions(
  regions: readonly BorderRegion[],
  material: ScoreMaterial,
): ReadonlyMap<RegionId, readonly ScaledDimension[]> {
  const measured = regions.map((region) => ({ region, measures: measureRegion(region, material) }));
  const ends = scaleEnds(measured.flatMap(({ region, measures }) => (region.isOwn ? [] : measures)));
  return new Map(
    measured.map(({ region, measures }) => [
      region.id,
      measures.map((measure) => scaleDimension(measure, ends)),
    ]),
  );
}

export interface RankedRegion<Key> {
  readonly key: Key;
  readonly dimensions: readonly ScaledDimension[];
  readonly score: Score;
}

/** Highest score first, regions without a score last; of equal scores the one named first. */
export function rankedRegions<Key>(
  regions: ReadonlyMap<Key, readonly ScaledDimension[]>,
  weights: ScoreWeights,
): readonly RankedRegion<Key>[] {
  return [...regions]
    .map(([key, dimensions]) => ({ key, dimensions, score: score(dimensions, weights) }))
    .sort((a, b) => (b.score.value ?? -1) - (a.score.value ?? -1));
}
