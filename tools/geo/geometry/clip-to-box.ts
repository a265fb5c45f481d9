import type { MultiPolygon, Polygon, Position } from "geojson";

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Side {
  readonly isInside: (point: Position) => boolean;
  readonly crossing: (a: Position, b: Position) => Position;
}

/**
 * The part of an area inside a box, or null. Sutherland and Hodgman, "Reentrant polygon clipping", 1974;
 * parts that only touch along the frame may stay joined, which is invisible at the edge of the map.
 */
export function clipToBox(area: Polygon | MultiPolygon, box: Box): MultiPolygon | null {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const coordinates = polygons.flatMap((polygon) =>
    TURNS.flatMap((turn) => {
      const [outer, ...holes] = polygon.map((ring) => clipRing(unroll(ring, turn), box));
      if (!outer || outer.length < 4) return [];
      return [[outer, ...holes.filter((hole) => hole.length > 3)]];
    }),
  );
  return coordinates.length > 0 ? { type: "MultiPolygon", coordinates } : null;
}

/** Degrees; a longer step between two corners goes the other way round the world. */
const HALF_TURN = 180;
/** A ring that crosses the 180th meridian lies beyond it on one side or the other: both are tried. */
const TURNS = [-360, 0, 360];

/** Longitudes without a jump at the 180th meridian. */
function unroll(ring: readonly Position[], turn: number): Position[] {
  let shift = turn;
  return ring.map(([x = 0, y = 0], index) => {
    const step = x - (ring[index - 1]?.[0] ?? x);
    if (Math.abs(step) > HALF_TURN) shift -= Math.sign(step) * 2 * HALF_TURN;
    return [x + shift, y];
  });
}

function clipRing(ring: Position[], box: Box): Position[] {
  let points = ring.slice(0, -1);
  for (const side of sidesOf(box)) points = clipAtSide(points, side);
  const [first] = points;
  return first ? [...points, first] : [];
}

function clipAtSide(points: readonly Position[], { isInside, crossing }: Side): Position[] {
  return points.flatMap((point, index) => {
    const previous = points.at(index - 1) ?? point;
    if (isInside(point)) return isInside(previous) ? [point] : [crossing(previous, point), point];
    return isInside(previous) ? [crossing(previous, point)] : [];
  });
}

function sidesOf(box: Box): Side[] {
  return [
    { isInside: ([x = 0]) => x >= box.west, crossing: atLongitude(box.west) },
    { isInside: ([x = 0]) => x <= box.east, crossing: atLongitude(box.east) },
    { isInside: ([, y = 0]) => y >= box.south, crossing: atLatitude(box.south) },
    { isInside: ([, y = 0]) => y <= box.north, crossing: atLatitude(box.north) },
  ];
}

function atLongitude(longitude: number) {
  return ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position => [
    longitude,
    ay + ((by - ay) * (longitude - ax)) / (bx - ax),
  ];
}

function atLatitude(latitude: number) {
  return ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position => [
    ax + ((bx - ax) * (latitude - ay)) / (by - ay),
    latitude,
  ];
}
