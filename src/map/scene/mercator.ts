import type { Position } from "../../model/identifiers";
import { MAXIMUM_LATITUDE } from "../../model/map-limits";

/** Spherical Mercator (EPSG:3857) scaled to a square of side 1: x to the east, y to the south. */
export type WorldPoint = readonly [x: number, y: number];

/** Web-map tiles of 512 px: the world is this wide at zoom 0. */
export const WORLD_PIXELS = 512;

export function toWorld([longitude, latitude]: Position): WorldPoint {
  const clamped = Math.max(-MAXIMUM_LATITUDE, Math.min(MAXIMUM_LATITUDE, latitude));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function fromWorld([x, y]: WorldPoint): Position {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}

/** Degrees clockwise from north, on the Mercator map, 0 to 360. */
export function mapBearing(from: Position, to: Position): number {
  const [x1, y1] = toWorld(from);
  const [x2, y2] = toWorld(to);
  return ((Math.atan2(x2 - x1, y1 - y2) * 180) / Math.PI + 360) % 360;
}
