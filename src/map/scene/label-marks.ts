import { labelSides } from "./label-sides";
import type { LabelKind, LabelMark } from "./scene";

/** Which kinds win when labels collide: lower first. Inside a kind its own rank decides. */
const KIND_RANKS: Readonly<Record<LabelKind, number>> = {
  region: 0,
  node: 500,
  city: 1_000,
  distance: 2_000,
  country: 2_500,
  "partner-area": 3_000,
  lake: 4_000,
  river: 5_000,
  neighbour: 6_000,
};

type LabelDraft = Pick<LabelMark, "key" | "kind" | "text" | "position"> & Partial<LabelMark>;

/** Largest web-map zoom: the label never disappears by itself. */
export const ANY_ZOOM = 24;

/** On a map of the world the names of four regions would lie on one spot. */
export const FIRST_ZOOM = 4;

/** A label with the usual values; `rank` counts inside its kind. */
export function labelMark({ rank = 0, ...draft }: LabelDraft): LabelMark {
  return {
    minimumZoom: FIRST_ZOOM,
    maximumZoom: ANY_ZOOM,
    colour: null,
    offset: 0,
    sides: labelSides,
    rotation: 0,
    isStrong: false,
    ...draft,
    rank: KIND_RANKS[draft.kind] + rank,
  };
}
