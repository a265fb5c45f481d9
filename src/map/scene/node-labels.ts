import { FIRST_ZOOM, labelMark } from "./label-marks";
import type { CommuterScene, LabelMark } from "./scene";

/** Between the edge of the node and the text, pixels. */
const GAP = 6;
/** Nodes are sorted by total: the small ones are named closer in. */
const NAMED_AT_ONCE = 14;
const LATER_ZOOM = 8;

/** Names of the areas beside their nodes, the largest first. */
export function nodeLabels(commuters: CommuterScene | null): LabelMark[] {
  return (commuters?.nodes ?? []).map(({ area, name, position, radius, isFocus }, rank) =>
    labelMark({
      key: `node:${area}`,
      kind: "node",
      text: name,
      position,
      rank,
      offset: radius + GAP,
      minimumZoom: isFocus || rank < NAMED_AT_ONCE ? FIRST_ZOOM : LATER_ZOOM,
    }),
  );
}
