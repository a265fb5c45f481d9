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
  const step = walkPlaces(nodes, from, middle, direction);
  return step && { node: step.place, direction: step.direction };
}

/** A place on the map that the arrow keys reach. */
interface Placed {
  readonly position: Position;
}

/** The same walk through any places, from the one that is hovered. */
export function walkPlaces<Place extends Placed>(
  places: readonly Place[],
  from: Place | undefined,
  middle: Position,
  direction: WalkDirection,
): { readonly place: Place; readonly direction: CompassDirection | null } | null {
  if (!from) {
    const [first] = byDistance(places, middle);
    return first ? { place: first, direction: null } : null;
  }
  const others = byDistance(
    places.filter((place) => place !== from),
    from.position,
  );
  const turnOf = ({ position }: Placed) => turn(mapBearing(from.position, position), bearings[direction]);
  const place =
    others.find((other) => turnOf(other) <= CLEARLY_THAT_WAY) ??
    others.find((other) => turnOf(other) < STILL_THAT_WAY);
  return place ? { place, direction: compassDirection(from.position, place.position) } : null;
}

/** On the map, nearest first. */
function byDistance<Place extends Placed>(places: readonly Place[], from: Position): Place[] {
  const [x, y] = toWorld(from);
  const distance = ({ position }: Placed) => {
    const [placeX, placeY] = toWorld(position);
    return Math.hypot(placeX - x, placeY - y);
  };
  return [...places].sort((a, b) => distance(a) - distance(b));
}

function turn(a: number, b: number): number {
  const difference = Math.abs(a - b) % 360;
  return Math.min(difference, 360 - difference);
}
