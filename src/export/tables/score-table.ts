import type { Score, ScoreDimension, ScoreWeights } from "../../analysis/statistics/indicators/score";
import type { ScaledDimension, ScaledPart } from "../../analysis/statistics/indicators/score-scale";
import { joined, makeTable, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { sourceColumns, type Sources } from "./source-columns";

export interface ExportedScore {
  readonly key: string;
  readonly name: string;
  readonly dimensions: readonly ScaledDimension[];
  readonly score: Score;
}

interface ScoreRow {
  readonly region: ExportedScore;
  readonly dimension: ScaledDimension;
  readonly part: ScaledPart;
}

/** One row a region and measure, with its dimension, the weights and all inputs. */
export function scoreTable(
  regions: readonly ExportedScore[],
  weights: ScoreWeights,
  dimensionName: (dimension: ScoreDimension) => string,
  sources: Sources,
  { dataText }: Pick<ExportWords, "dataText">,
): ExportTable {
  const rows = regions.flatMap((region) =>
    region.dimensions.flatMap((dimension) =>
      dimension.parts.map((part): ScoreRow => ({ region, dimension, part })),
    ),
  );
  return makeTable<ScoreRow>(
    {
      area: ({ region }) => region.key,
      area_name: ({ region }) => region.name,
      score: ({ region }) => region.score.value,
      dimension: ({ dimension }) => dimension.dimension,
      dimension_name: ({ dimension }) => dimensionName(dimension.dimension),
      dimension_value: ({ dimension }) => dimension.value,
      no_value_reason: ({ dimension }) => dimension.reason,
      weight: ({ dimension }) => weights[dimension.dimension],
      weight_share: ({ region, dimension }) =>
        region.score.shares.find((each) => each.dimension === dimension.dimension)?.share ?? null,
      measure: ({ part }) => part.key,
      measure_value: ({ part }) => part.measure,
      measure_full: ({ part }) => part.end,
      measure_scaled: ({ part }) => part.value,
      inputs: ({ dimension }) => joined(dimension.inputs.map(inputText)),
      years: ({ dimension }) => joined(dimension.inputs.flatMap(({ years }) => years)),
      ...sourceColumns<ScoreRow>(
        ({ dimension }) => [...new Set(dimension.inputs.flatMap((input) => input.sources))],
        sources,
        dataText,
      ),
    },
    rows,
  );
}

/** "population-of-country DE = 1234 (2023)". */
function inputText({ key, subject, value, years }: ScaledDimension["inputs"][number]): string {
  const name = subject === null ? key : `${key} ${subject}`;
  const year = years.length > 0 ? ` (${years.join(", ")})` : "";
  return `${name} = ${value === null ? "?" : String(value)}${year}`;
}
