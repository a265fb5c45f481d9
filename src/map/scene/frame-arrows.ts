import { contains } from "../../analysis/statistics/bounding-box";
import type { BoundingBox, Position } from "../../model/identifiers";
import { toWorld, WORLD_PIXELS } from "./mercator";
import type { CommuterScene, NodeMark, PartnerScene } from "./scene";

/** Something outside the view that is connected with something inside. */
export interface FrameTarget {
  readonly key: string;
  readonly name: string;
  readonly position: Position;
  /** Sum of the connections between the place and the view; null: none in this direction. */
  readonly inward: number | null;
  readonly outward: number | null;
}

/** A marked arrow at the frame of the map. */
export interface FrameArrow {
  readonly targets: readonly FrameTarget[];
  readonly inward: number | null;
  readonly outward: number | null;
  readonly side: "top" | "right" | "bottom" | "left";
  /** Place on the frame: 0 to 1 from the left and from the top. */
  readonly x: number;
  readonly y: number;
  /** Direction to the place, degrees clockwise from north on the map. */
  readonly bearing: number;
}

/** Arrows of the upper or lower side, and of the left or right, closer together than this become one, pixels. */
const SMALLEST_GAP = { across: 184, upright: 56 } as const;
/** The same as least shares of a side; of many targets two or three to a side, else they would wall the map in. */
const SMALLEST_SHARE = 0.09;
const MANY_TARGETS = 40;
const SHARE_OF_MANY = 0.4;

/**
 * Areas outside the view whose flows begin or end inside it, with the sums of those flows. Where rows must not
 * be summed, the largest stands alone.
 */
export function commuterTargets(
  { flows, nodes, isSummable }: CommuterScene,
  bounds: BoundingBox,
): FrameTarget[] {
  const byArea = new Map(nodes.map((node) => [node.area, node]));
  const targets = new Map<string, { node: NodeMark; inward: number | null; outward: number | null }>();
  for (const { origin, destination, magnitude } of flows) {
    const start = byArea.get(origin);
    const end = byArea.get(destination);
    if (!start || !end) continue;
    const startsInside = contains(bounds, start.position);
    if (startsInside === contains(bounds, end.position)) continue;
    const node = startsInside ? end : start;
    const target = targets.get(node.area) ?? { node, inward: null, outward: null };
    // Seen from the view: what leaves it is outward.
    const direction = startsInside ? "outward" : "inward";
    const known = target[direction] ?? 0;
    target[direction] = isSummable ? known + magnitude : Math.max(known, magnitude);
    targets.set(node.area, target);
  }
  return [...targets.values()].map(({ node, inward, outward }) => ({
    key: node.area,
    name: node.name,
    position: node.position,
    inward,
    outward,
  }));
}

/** Lit partner ends outside the view. */
export function partnerTargets({ ends }: Pick<PartnerScene, "ends">, bounds: BoundingBox): FrameTarget[] {
  return ends
    .filter(({ position, isLit }) => isLit && !contains(bounds, position))
    .map(({ id, text, position }) => ({ key: id, name: text, position, inward: null, outward: null }));
}

/**
 * Arrows where the straight way from the middle of the view to the place crosses the frame, neighbours on
 * the frame joined. The sums of a joined arrow are the sums of its targets. `zoom` tells how large the view is.
 */
export function placeFrameArrows(
  targets: readonly FrameTarget[],
  bounds: BoundingBox,
  zoom: number,
): FrameArrow[] {
  const share = targets.length > MANY_TARGETS ? SHARE_OF_MANY : SMALLEST_SHARE;
  const gaps = smallestGaps(bounds, zoom, share);
  const single = targets
    .filter(({ position }) => !contains(bounds, position))
    .map((target) => crossFrame(target, bounds))
    .sort((a, b) => a.side.localeCompare(b.side) || along(a) - along(b));
  const joined: FrameArrow[] = [];
  for (const arrow of single) {
    const last = joined.at(-1);
    if (last && last.side === arrow.side && along(arrow) - along(last) < gaps[arrow.side])
      joined.splice(-1, 1, join(last, arrow));
    else joined.push(arrow);
  }
  return joined;
}

/** Shares of every side. */
function smallestGaps(
  [west, south, east, north]: BoundingBox,
  zoom: number,
  share: number,
): Readonly<Record<FrameArrow["side"], number>> {
  const pixels = WORLD_PIXELS * 2 ** zoom;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const across = Math.max(share, SMALLEST_GAP.across / ((right - left) * pixels));
  const upright = Math.max(share, SMALLEST_GAP.upright / ((bottom - top) * pixels));
  return { top: across, bottom: across, left: upright, right: upright };
}

function crossFrame(target: FrameTarget, [west, south, east, north]: BoundingBox): FrameArrow {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const [x, y] = toWorld(target.position);
  const halfWidth = (right - left) / 2;
  const halfHeight = (bottom - top) / 2;
  const dx = x - (left + halfWidth);
  const dy = y - (top + halfHeight);
  const reachX = Math.abs(dx) / halfWidth;
  const reachY = Math.abs(dy) / halfHeight;
  const reach = Math.max(reachX, reachY);
  return {
    targets: [target],
    inward: target.inward,
    outward: target.outward,
    side: reachX >= reachY ? (dx > 0 ? "right" : "left") : dy > 0 ? "bottom" : "top",
    x: 0.5 + dx / reach / halfWidth / 2,
    y: 0.5 + dy / reach / halfHeight / 2,
    bearing: ((Math.atan2(dx, -dy) * 180) / Math.PI + 360) % 360,
  };
}

function along({ side, x, y }: FrameArrow): number {
  return side === "top" || side === "bottom" ? x : y;
}

/** Keeps the place of the first: arrows are sorted, so a row of near ones does not run away. */
function join(first: FrameArrow, second: FrameArrow): FrameArrow {
  return {
    ...first,
    targets: [...first.targets, ...second.targets],
    inward: addRecorded(first.inward, second.inward),
    outward: addRecorded(first.outward, second.outward),
  };
}

function addRecorded(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b;
}
