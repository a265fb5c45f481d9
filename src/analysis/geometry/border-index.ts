import Flatbush from "flatbush";
import type { BorderStretch } from "../../model/geography";
import { flattenBorders, valuesPerEnds, type BorderSegments, type CountryPair } from "./border-segments";
import { CandidateTree } from "./candidate-tree";

/** Static index over all border segments. */
export interface BorderIndex {
  readonly segments: BorderSegments;
  /** Bounding boxes of the segments in degrees, for single questions; null without segments. */
  readonly boxes: Flatbush | null;
  /** Nearest candidates by place, for many points; refines itself while it is used. */
  readonly candidates: CandidateTree;
}

/** Builds the index of the state borders; every segment knows its two countries. */
export function buildBorderIndex(stretches: readonly BorderStretch[]): BorderIndex {
  const segments = flattenBorders(stretches);
  return { segments, boxes: indexBoxes(segments), candidates: new CandidateTree(segments) };
}

/** The two countries of a segment. */
export function pairOfSegment(segments: BorderSegments, segment: number): CountryPair {
  const pair = segments.pairs[segments.pairOf[segment] ?? -1];
  if (!pair) throw new RangeError(`No border segment ${segment}`);
  return pair;
}

function indexBoxes(segments: BorderSegments): Flatbush | null {
  // Flatbush refuses to index nothing.
  if (segments.count === 0) return null;
  const boxes = new Flatbush(segments.count);
  for (let offset = 0; offset < segments.ends.length; offset += valuesPerEnds) {
    const [west = NaN, south = NaN, east = NaN, north = NaN] = segments.ends.subarray(
      offset,
      offset + valuesPerEnds,
    );
    boxes.add(Math.min(west, east), Math.min(south, north), Math.max(west, east), Math.max(south, north));
  }
  boxes.finish();
  return boxes;
}
