import type { Position, RecordId } from "./identifiers";

/** More partnerships than these would cover the map with lines: then none is drawn. */
export const MOST_RECORD_LINES = 120;

/** One mark on the map for all records that have a place there. */
export interface RecordMark {
  /** Tells the marks of one map from one another. */
  readonly key: string;
  readonly position: Position;
  /** Each once, in the order of the results. A record with several places stands in the marks of all of them. */
  readonly records: readonly RecordId[];
  /** Web-map zoom from which its places are marked apart; null: all of them lie at one position. */
  readonly splitZoom: number | null;
}
