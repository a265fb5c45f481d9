import type { BoundingBox } from "../model/identifiers";
import { MAXIMUM_LATITUDE, MAXIMUM_ZOOM, MINIMUM_ZOOM } from "../model/map-limits";
import type { Camera } from "../state/camera";
import { fromWorld, toWorld, WORLD_PIXELS } from "./scene/mercator";

/** One press of a zoom button or key: the view is half as wide, or twice. */
export const ZOOM_STEP = 1;
/** One press of a pan button or key, CSS pixels. */
export const PAN_STEP = 120;

/** The camera nearer (positive) or farther by zoom levels. */
export function zoomed({ center, zoom }: Camera, levels: number): Camera {
  return { center, zoom: Math.min(MAXIMUM_ZOOM, Math.max(MINIMUM_ZOOM, zoom + levels)) };
}

/** The camera moved over the map by so many screens pixels to the right and down. */
export function panned({ center, zoom }: Camera, [right, down]: readonly [number, number]): Camera {
  const [x, y] = toWorld(center);
  const width = WORLD_PIXELS * 2 ** zoom;
  const northSouth = Math.min(1, Math.max(0, y + down / width));
  const eastWest = x + right / width;
  return { center: fromWorld([eastWest - Math.floor(eastWest), northSouth]), zoom };
}

/** Bounds that may run over the date line or the poles, brought into the square of the map. */
export function clippedBounds([west, south, east, north]: BoundingBox): BoundingBox {
  return [
    Math.max(-180, west),
    Math.max(-MAXIMUM_LATITUDE, south),
    Math.min(180, east),
    Math.min(MAXIMUM_LATITUDE, north),
  ];
}
