import type { MultiPolygon } from "geojson";
import { bandRing, isInRing, type BandedRing } from "../../analysis/statistics/banded-ring";
import { boundingBox } from "../../analysis/statistics/bounding-box";
import type { BoundingBox, Position } from "../../model/identifiers";
import { fromWorld, toWorld, type WorldPoint } from "./mercator";

/** How much a step away from the middle of the region must gain in room. */
const CENTRE_PULL = 0.12;
/** Half a name at the overview, widths of the world; more room to an obstacle than twice this is not needed. */
const HALF_NAME = 38 / (512 * 2 ** 6);
const ENOUGH_ROOM = 2 * HALF_NAME;
/** Places tried along each side of a region's box. */
const GRID_STEPS = 24;
/** A step to the north counts as so many to the east: a name is wide and low. */
const NORTH_WEIGHT = 3;

/** From one place to the next; the same place twice is a point. */
interface Stretch {
  readonly from: WorldPoint;
  readonly to: WorldPoint;
}

/**
 * The place nearest to the middle of the body where the name lies inside it from end to end, with room to the
 * obstacles, which are lines or single places; the middle itself where there is none.
 */
export function freePosition(
  body: MultiPolygon,
  middle: Position,
  obstacles: readonly (readonly Position[])[],
): Position {
  const box = boundingBox(body);
  if (!box) return middle;
  const stretches = obstacles.flatMap(stretchesOf).filter((stretch) => isNear(stretch, box));
  const centre = weighted(middle);
  const scored = gridOver(box).map((candidate) => {
    const point = weighted(candidate);
    const room = stretches.reduce((least, stretch) => Math.min(least, roomTo(stretch, point)), ENOUGH_ROOM);
    return { candidate, score: room - CENTRE_PULL * distanceBetween(point, centre) };
  });
  const rings = body.coordinates.flat().map(bandRing);
  // Whether a name lies inside takes far longer to know than its score, so the best are asked first.
  const best = scored
    .sort((one, other) => other.score - one.score)
    .find(({ candidate }) => isNameInside(candidate, rings));
  return best?.candidate ?? middle;
}

/** Whether a name at the position would keep off the obstacles at the overview already. */
export function isFreePosition(position: Position, obstacles: readonly (readonly Position[])[]): boolean {
  const point = weighted(position);
  return obstacles.flatMap(stretchesOf).every((stretch) => roomTo(stretch, point) >= HALF_NAME);
}

/** Distance in which a step to the north counts three times. */
export function labelRoom(a: Position, b: Position): number {
  return distanceBetween(weighted(a), weighted(b));
}

function gridOver([west, south, east, north]: BoundingBox): Position[] {
  const steps = Array.from({ length: GRID_STEPS }, (_, index) => (index + 0.5) / GRID_STEPS);
  return steps.flatMap((x) =>
    steps.map((y): Position => [west + x * (east - west), south + y * (north - south)]),
  );
}

/** From end to end; a point lies inside where it is inside an odd number of the rings. */
function isNameInside(candidate: Position, rings: readonly BandedRing[]): boolean {
  const [x, y] = toWorld(candidate);
  return [-1, 0, 1].every((end) => {
    const point = fromWorld([x + end * HALF_NAME, y]);
    return rings.filter((ring) => isInRing(point, ring)).length % 2 === 1;
  });
}

function stretchesOf(line: readonly Position[]): Stretch[] {
  const points = line.map(weighted);
  const [first] = points;
  if (first && points.length === 1) return [{ from: first, to: first }];
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [{ from, to }] : [];
  });
}

/** Farther from the box than the room that is wished for, a stretch changes nothing. */
function isNear({ from, to }: Stretch, [west, south, east, north]: BoundingBox): boolean {
  const [left, bottom] = weighted([west, south]);
  const [right, top] = weighted([east, north]);
  return (
    Math.max(from[0], to[0]) >= left - ENOUGH_ROOM &&
    Math.min(from[0], to[0]) <= right + ENOUGH_ROOM &&
    Math.max(from[1], to[1]) >= top - ENOUGH_ROOM &&
    Math.min(from[1], to[1]) <= bottom + ENOUGH_ROOM
  );
}

function roomTo({ from, to }: Stretch, point: WorldPoint): number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((point[0] - from[0]) * x + (point[1] - from[1]) * y) / length;
  const share = Math.max(0, Math.min(1, along));
  return distanceBetween(point, [from[0] + share * x, from[1] + share * y]);
}

/** In the Mercator square, stretched to the south by the weight of a step there. */
function weighted(position: Position): WorldPoint {
  const [x, y] = toWorld(position);
  return [x, NORTH_WEIGHT * y];
}

function distanceBetween([x1, y1]: WorldPoint, [x2, y2]: WorldPoint): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
