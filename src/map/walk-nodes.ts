import { compassDirection, type CompassDirection } from "../analysis/statistics/compass-direction";
import type { WalkDirection } from "../analysis/statistics/neighbour-walk";
import type { FlowAreaId, Position } from "../model/identifiers";
import { mapBearing, toWorld } from "./scene/mercator";
import type { NodeMark } from "./scene/scene";

/** Directions of the arrow keys, degrees clockwise from the top of the map. */
const bearings: Readonly<Record<WalkDirection, number>> = { north: 0, east: 90, south: 180, west: 270 };
/** A node this close to the direction, degrees, lies that way: every node lies one of the four ways. */
const CLEARLY_THAT_WAY = 45;
/** Farther off than this, degrees, a node does not lie that way at all. */
const STILL_THAT_WAY = 90;

/** One step from node to node; `direction` is where the node lies, null: the walk begins here. */
export interface NodeStep {
  readonly node: NodeMark;
  readonly direction: CompassDirection | null;
}

/**
 * The walk through the nodes of the commuter overlay: from the one that is hovered to the nearest in the
 * direction; without one, the walk begins at the node nearest to the middle of the view. Null: no node there.
 */
export function walkNodes(
  nodes: readonly NodeMark[],
  hovered: FlowAreaId | null,
  middle: Position,
  direction: WalkDirection,
): NodeStep | null {
  const from = nodes.find(({ area }) => area === hovered);
  if (!from) {
    const [first] = byDistance(nodes, middle);
    return first ? { node: first, direction: null } : null;
  }
  const others = byDistance(
    nodes.filter((node) => node !== from),
    from.position,
  );
  const turnOf = ({ position }: NodeMark) => turn(mapBearing(from.position, position), bearings[direction]);
  const node =
    others.find((other) => turnOf(other) <= CLEARLY_THAT_WAY) ??
    others.find((other) => turnOf(other) < STILL_THAT_WAY);
  return node ? { node, direction: compassDirection(from.position, node.position) } : null;
}

/** On the map, nearest first. */
function byDistance(nodes: readonly NodeMark[], from: Position): NodeMark[] {
  const [x, y] = toWorld(from);
  const distance = ({ position }: NodeMark) => {
    const [nodeX, nodeY] = toWorld(position);
    return Math.hypot(nodeX - x, nodeY - y);
  };
  return [...nodes].sort((a, b) => distance(a) - distance(b));
}

function turn(a: number, b: number): number {
  const difference = Math.abs(a - b) % 360;
  return Math.min(difference, 360 - difference);
}
