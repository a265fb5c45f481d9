import type { Position } from "geojson";

type Ring = readonly Position[];

/** Half a turn: an edge longer than this goes the other way round the world. */
const HALF_TURN = 180;
const TURN = 360;

/**
 * Polygons of a sphere as polygons of the flat map: what crosses the 180th meridian is cut there, and what
 * holds a pole is led along the lower or upper edge of the map. Holes stay with the polygon only where nothing
 * is cut; coarse land has none there.
 */
export function cutAtAntimeridian(polygons: readonly (readonly Ring[])[]): Position[][][] {
  return polygons.flatMap((polygon) => {
    const [outer = []] = polygon;
    if (!outer.some((position, index) => isCrossing(outer[index - 1], position))) return [copyOf(polygon)];
    const unrolled = closedOverPole(unroll(outer));
    const turns = [-TURN, 0, TURN];
    return turns.flatMap((shift) => {
      const piece = clipToWorld(unrolled.map(([x = 0, y = 0]) => [x + shift, y]));
      return piece.length > 3 ? [[piece]] : [];
    });
  });
}

function isCrossing(before: Position | undefined, [x = 0]: Position): boolean {
  return before !== undefined && Math.abs(x - (before[0] ?? 0)) > HALF_TURN;
}

/** Longitudes without jumps, beyond 180 degrees where the ring goes there. */
function unroll(ring: Ring): Position[] {
  let shift = 0;
  return ring.map((position, index) => {
    const [x = 0, y = 0] = position;
    const step = x - (ring[index - 1]?.[0] ?? x);
    if (step > HALF_TURN) shift -= TURN;
    if (step < -HALF_TURN) shift += TURN;
    return [x + shift, y];
  });
}

/** A ring that ends a whole turn from where it began goes round a pole: it is closed along the map's edge. */
function closedOverPole(ring: Position[]): Position[] {
  const [startX = 0, startY = 0] = ring[0] ?? [];
  const [endX = 0] = ring.at(-1) ?? [];
  if (Math.abs(endX - startX) < HALF_TURN) return ring;
  const pole = Math.sign(startY) * 90;
  return [...ring, [endX, pole], [startX, pole], [startX, startY]];
}

/** The part between 180 degrees west and east (Sutherland and Hodgman 1974, for the two meridians). */
function clipToWorld(ring: Position[]): Position[] {
  const west = clip(ring, (x) => x >= -HALF_TURN, -HALF_TURN);
  return clip(west, (x) => x <= HALF_TURN, HALF_TURN);
}

function clip(ring: Position[], isKept: (x: number) => boolean, meridian: number): Position[] {
  const kept = ring.flatMap((position, index) => {
    const [x = 0, y = 0] = position;
    const [beforeX = x, beforeY = y] = ring[index - 1] ?? [];
    const share = (meridian - beforeX) / (x - beforeX);
    const crossing = isKept(x) === isKept(beforeX) ? [] : [[meridian, beforeY + share * (y - beforeY)]];
    return isKept(x) ? [...crossing, [x, y]] : crossing;
  });
  const [first] = kept;
  const last = kept.at(-1);
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...kept, [...first]] : kept;
}

function copyOf(polygon: readonly Ring[]): Position[][] {
  return polygon.map((ring) => ring.map((position) => [...position]));
}
