import type { Position } from "../../model/identifiers";
import { recordStyle } from "../scene/line-style";
import { PLACE_RADIUS } from "../scene/record-scene";
import type { LabelMark, Scene, SelectionScene } from "../scene/scene";
import type { Box, Obstacles } from "./label-layout";
import { toScreen, type ScreenTransform } from "./mercator";

/** Cities up to this radius may be covered by a name: dots without a name of their own. */
const LARGEST_COVERED_RADIUS = 2.6;
/** The ring of the selected city reaches farther out than its circle. */
const SELECTION_ROOM = 4;

/**
 * Circles of important cities and of records, the places of the record that is read, and the nodes of the commuter
 * overlay, whose size is a figure to be read.
 */
export function markObstacles(
  { cities, commuters, records }: Pick<Scene, "cities" | "commuters" | "records">,
  transform: ScreenTransform,
): Obstacles {
  return {
    strict: [
      ...(commuters?.nodes ?? []).map(({ position, radius }) => boxAround(position, radius, transform)),
      ...(records?.places ?? []).map(({ position }) => boxAround(position, PLACE_RADIUS, transform)),
    ],
    soft: cities
      .filter(({ isMatch, radius }) => isMatch && radius > LARGEST_COVERED_RADIUS)
      .map(({ position, radius }) => boxAround(position, radius, transform)),
    // The places of the record that is read carry their own names, the others stand back.
    records: records?.isFaded
      ? []
      : [
          // First: the name of the place that distances are counted from stands beside its ring, not beside a mark.
          ...(records?.origin
            ? [boxAround(records.origin.position, recordStyle.originRadius, transform)]
            : []),
          ...(records?.marks ?? []).map(({ position, radius }) => boxAround(position, radius, transform)),
        ],
  };
}

/** The labels, the selected city's moved out of its ring. */
export function labelsAroundSelection(
  labels: readonly LabelMark[],
  { city }: Pick<SelectionScene, "city">,
): readonly LabelMark[] {
  if (city === null) return labels;
  const selected = `city:${city}`;
  return labels.map((label) =>
    label.key === selected ? { ...label, offset: label.offset + SELECTION_ROOM } : label,
  );
}

function boxAround(position: Position, radius: number, transform: ScreenTransform): Box {
  const [x, y] = toScreen(position, transform);
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
