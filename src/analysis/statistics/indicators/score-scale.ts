import type { ScoreValue } from "./score";
import type { DimensionMeasure, ScorePartKey } from "./score-measures";

const FULL_SCALE = 100;
/**
 * End of the scale of cross-borderness: half of the population outside the largest national part. A proposal of this
 * project; no source states it.
 */
const HALF_OUTSIDE = 0.5;

/** The measure that counts as 100, for each part; 0 is none. */
export type ScaleEnds = ReadonlyMap<ScorePartKey, number>;

export interface ScaledPart {
  readonly key: ScorePartKey;
  readonly measure: number | null;
  /** The measure that counts as 100; null: no region compared has any. */
  readonly end: number | null;
  /** From 0 to 100; null: no data, or no end to scale against. */
  readonly value: number | null;
  /** The measure lies beyond the end and counts as 100. */
  readonly isCapped: boolean;
}

/** A dimension of the score with its reason and all it is computed from. */
export interface ScaledDimension extends ScoreValue, Omit<DimensionMeasure, "parts"> {
  /** Why there is no value: no part has data, or no region compared has any. */
  readonly reason: "no-data" | "no-scale" | null;
  readonly parts: readonly ScaledPart[];
}

/** The best of the regions in each part; for cross-borderness one half. */
export function scaleEnds(measures: readonly DimensionMeasure[]): ScaleEnds {
  const ends = new Map<ScorePartKey, number>();
  for (const { key, measure } of measures.flatMap(({ parts }) => parts)) {
    if (measure !== null) ends.set(key, Math.max(ends.get(key) ?? 0, measure));
  }
  return ends.set("share-outside-largest-part", HALF_OUTSIDE);
}

/** Mean of the parts that have data, each 100 * measure / end, at most 100. */
export function scaleDimension(measure: DimensionMeasure, ends: ScaleEnds): ScaledDimension {
  const parts = measure.parts.map((part) => scalePart(part, ends.get(part.key) ?? 0));
  const values = parts.flatMap(({ value }) => value ?? []);
  const hasData = parts.some((part) => part.measure !== null);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ...measure,
    parts,
    value: values.length > 0 ? mean : null,
    reason: values.length > 0 ? null : hasData ? "no-scale" : "no-data",
  };
}

function scalePart({ key, measure }: DimensionMeasure["parts"][number], end: number): ScaledPart {
  if (!(end > 0)) return { key, measure, end: null, value: null, isCapped: false };
  return {
    key,
    measure,
    end,
    value: measure === null ? null : Math.min(FULL_SCALE, (FULL_SCALE * measure) / end),
    isCapped: measure !== null && measure > end,
  };
}
