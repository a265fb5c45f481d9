import type { Position } from "../../model/identifiers";
import { FIRST_ZOOM, labelMark } from "./label-marks";
import { labelSides, sideSteps, type LabelSide } from "./label-sides";
import { labelStyle, LINE_HEIGHT } from "./label-style";
import { toWorld, WORLD_PIXELS, type WorldPoint } from "./mercator";
import type { CommuterScene, LabelMark, NodeMark } from "./scene";

/** Between the edge of the node and the text, pixels. */
const GAP = 6;
/** Nodes are sorted by total: the small ones are named closer in. */
const NAMED_AT_ONCE = 14;
const LATER_ZOOM = 8;
/** The zoom at which a region fills the map: for it the free side of a node is chosen. */
const USUAL_ZOOM = 8;
/** Mean width of a letter as part of the font size. */
const LETTER_WIDTH = 0.53;

/** Names of the areas beside their nodes, the largest first; on the side where the fewest commuters pass. */
export function nodeLabels(commuters: CommuterScene | null): LabelMark[] {
  const flows = (commuters?.flows ?? []).map((flow) => ({
    width: flow.width,
    points: flow.path.map(toPixels),
  }));
  return (commuters?.nodes ?? []).map((node, rank) =>
    labelMark({
      key: `node:${node.area}`,
      kind: "node",
      text: node.name,
      position: node.position,
      rank,
      offset: node.radius + GAP,
      sides: freeSides(node, flows),
      minimumZoom: node.isFocus || rank < NAMED_AT_ONCE ? FIRST_ZOOM : LATER_ZOOM,
    }),
  );
}

interface PlacedFlow {
  readonly width: number;
  readonly points: readonly WorldPoint[];
}

/** All sides, those first under whose text the least of the flows would lie; equals stay in their order. */
function freeSides(node: NodeMark, flows: readonly PlacedFlow[]): readonly LabelSide[] {
  const covered = new Map(labelSides.map((side) => [side, coveredBy(textBox(node, side), flows)]));
  return [...labelSides].sort((one, other) => (covered.get(one) ?? 0) - (covered.get(other) ?? 0));
}

interface WorldBox {
  readonly middle: WorldPoint;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Where the text would lie, pixels of the world at the usual zoom. */
function textBox({ name, position, radius }: NodeMark, side: LabelSide): WorldBox {
  const { size, measure } = labelStyle({ kind: "node", isStrong: false });
  const whole = name.length * size * LETTER_WIDTH;
  const lines = measure === null ? 1 : Math.ceil(whole / measure);
  const halfWidth = whole / lines / 2;
  const halfHeight = (lines * size * LINE_HEIGHT) / 2;
  const [x, y] = toPixels(position);
  const step = sideSteps[side];
  const room = radius + GAP;
  return {
    middle: [
      x + step.x * room + Math.sign(step.x) * halfWidth,
      y + step.y * room + Math.sign(step.y) * halfHeight,
    ],
    halfWidth,
    halfHeight,
  };
}

/** Ink under the box: the area of the flows in it, about. */
function coveredBy({ middle, halfWidth, halfHeight }: WorldBox, flows: readonly PlacedFlow[]): number {
  return flows.reduce((ink, { width, points }) => {
    const half = [halfWidth + width / 2, halfHeight + width / 2] as const;
    const length = points.slice(1).reduce((sum, to, index) => {
      const from = points[index];
      return from ? sum + lengthInside(from, to, middle, half) : sum;
    }, 0);
    return ink + length * width;
  }, 0);
}

/** Length of the stretch inside the box, by the shares of the way at which it crosses the edges. */
function lengthInside(from: WorldPoint, to: WorldPoint, middle: WorldPoint, half: WorldPoint): number {
  let [entry, exit] = [0, 1];
  for (const axis of [0, 1] as const) {
    const way = to[axis] - from[axis];
    const start = from[axis] - middle[axis];
    if (way === 0) {
      if (Math.abs(start) > half[axis]) return 0;
      continue;
    }
    const crossings = [(-half[axis] - start) / way, (half[axis] - start) / way];
    entry = Math.max(entry, Math.min(...crossings));
    exit = Math.min(exit, Math.max(...crossings));
  }
  return exit > entry ? (exit - entry) * Math.hypot(to[0] - from[0], to[1] - from[1]) : 0;
}

function toPixels(position: Position): WorldPoint {
  const [x, y] = toWorld(position);
  const scale = WORLD_PIXELS * 2 ** USUAL_ZOOM;
  return [x * scale, y * scale];
}
