import {
  score,
  scoreDimensions,
  withShare,
  type ScoreDimension,
  type ScoreWeights,
} from "../../analysis/statistics/indicators/score";
import { sensitivity } from "../../analysis/statistics/indicators/score-sensitivity";
import { joined, makeTable, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import type { ExportedScore } from "./score-table";
import { sourceColumns, type Sources } from "./source-columns";

interface OrderRow {
  readonly dimension: ScoreDimension;
  /** Share of the dimension in the weights as they are; null: all weights are 0. */
  readonly shareNow: number | null;
  readonly from: number;
  readonly to: number;
  readonly rank: number;
  readonly region: ExportedScore;
}

/**
 * How the order depends on each weight: while the share of one dimension goes from 0 to 1, one row a region and range
 * in which the order does not change.
 */
export function scoreOrderTable(
  regions: readonly ExportedScore[],
  weights: ScoreWeights,
  dimensionName: (dimension: ScoreDimension) => string,
  sources: Sources,
  { dataText }: Pick<ExportWords, "dataText">,
): ExportTable {
  const scoreAt = ({ region, dimension }: OrderRow, share: number) =>
    score(region.dimensions, withShare(weights, dimension, share)).value;
  return makeTable<OrderRow>(
    {
      dimension: ({ dimension }) => dimension,
      dimension_name: ({ dimension }) => dimensionName(dimension),
      weight: ({ dimension }) => weights[dimension],
      weight_share: ({ shareNow }) => shareNow,
      share_from: ({ from }) => from,
      share_to: ({ to }) => to,
      rank: ({ rank }) => rank,
      area: ({ region }) => region.key,
      area_name: ({ region }) => region.name,
      score_from: (row) => scoreAt(row, row.from),
      score_to: (row) => scoreAt(row, row.to),
      years: ({ region }) =>
        joined(region.dimensions.flatMap(({ inputs }) => inputs.flatMap(({ years }) => years))),
      ...sourceColumns<OrderRow>(
        ({ region }) => [
          ...new Set(region.dimensions.flatMap(({ inputs }) => inputs.flatMap((input) => input.sources))),
        ],
        sources,
        dataText,
      ),
    },
    orderRows(regions, weights),
  );
}

function orderRows(regions: readonly ExportedScore[], weights: ScoreWeights): readonly OrderRow[] {
  const dimensions = new Map(regions.map((region) => [region, region.dimensions] as const));
  return scoreDimensions.flatMap((dimension) => {
    const { share: shareNow, ranges } = sensitivity(dimensions, weights, dimension);
    return ranges.flatMap(({ from, to, order }) =>
      order.map((region, place) => ({ dimension, shareNow, from, to, rank: place + 1, region })),
    );
  });
}
