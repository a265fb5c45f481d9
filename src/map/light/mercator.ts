import type { BoundingBox, Position } from "../../model/identifiers";
import { MAXIMUM_ZOOM, MINIMUM_ZOOM } from "../../model/map-limits";
import type { Camera } from "../../state/camera";
import { fromWorld, toWorld, WORLD_PIXELS, type WorldPoint } from "../scene/mercator";

/** Room kept around bounds that are fitted into the map, CSS pixels; both maps and the poster use it. */
const FIT_PADDING = 24;
/** A map at least this wide also keeps the legend's column free, so that nothing that was asked for lies under it. */
export const LEGEND_COLUMN = { fromWidth: 960, width: 290 } as const;

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Screen pixel = `scale` × point of the Mercator square + (`x`, `y`). */
export interface ScreenTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** CSS pixels kept free at the edges. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A camera that fills a surface of the given size. */
export interface Viewport {
  readonly camera: Camera;
  readonly size: Size;
}

/** Width of the world in CSS pixels. */
export function scaleOfZoom(zoom: number): number {
  return WORLD_PIXELS * 2 ** zoom;
}

/** The transform with which the camera's centre comes to lie in the middle of the surface. */
export function screenTransform({ camera, size }: Viewport): ScreenTransform {
  const scale = scaleOfZoom(camera.zoom);
  const [x, y] = toWorld(camera.center);
  return { scale, x: size.width / 2 - x * scale, y: size.height / 2 - y * scale };
}

/** Inverse of {@link screenTransform}. */
export function cameraOfTransform({ scale, x, y }: ScreenTransform, size: Size): Camera {
  const center = fromWorld([(size.width / 2 - x) / scale, (size.height / 2 - y) / scale]);
  return { center, zoom: Math.log2(scale / WORLD_PIXELS) };
}

/** Position to screen pixels, from the upper left corner. */
export function toScreen(position: Position, transform: ScreenTransform): WorldPoint {
  const [x, y] = toWorld(position);
  return [x * transform.scale + transform.x, y * transform.scale + transform.y];
}

/** Screen pixels to a position; longitudes outside 180° are brought back. */
export function fromScreen([x, y]: WorldPoint, transform: ScreenTransform): Position {
  const worldX = (x - transform.x) / transform.scale;
  return fromWorld([worldX - Math.floor(worldX), (y - transform.y) / transform.scale]);
}

export function evenPadding(padding: number): Padding {
  return { top: padding, right: padding, bottom: padding, left: padding };
}

/** Room to keep on a map of this size; the poster's style sheet states the same. */
export function fitPadding({ width }: Pick<Size, "width">): Padding {
  const padding = evenPadding(FIT_PADDING);
  return width >= LEGEND_COLUMN.fromWidth ? { ...padding, right: LEGEND_COLUMN.width } : padding;
}

/**
 * The camera that shows the bounds as large as the surface allows, with room around them: the rule of
 * MapLibre's `cameraForBounds` without bearing and pitch.
 */
export function fitBounds(bounds: BoundingBox, size: Size, padding: Padding = fitPadding(size)): Camera {
  const [west, north] = toWorld([bounds[0], bounds[3]]);
  const [east, south] = toWorld([bounds[2], bounds[1]]);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const fitted = Math.log2(Math.min(width / (east - west), height / (south - north)) / WORLD_PIXELS);
  const zoom = Math.max(MINIMUM_ZOOM, Math.min(MAXIMUM_ZOOM, fitted));
  const scale = scaleOfZoom(zoom);
  const x = (west + east - (padding.left - padding.right) / scale) / 2;
  const y = (north + south - (padding.top - padding.bottom) / scale) / 2;
  return { center: fromWorld([x, y]), zoom };
}

/** What a viewport shows, cut at the edges of the world. */
export function visibleBounds(viewport: Viewport): BoundingBox {
  const { scale, x, y } = screenTransform(viewport);
  const { width, height } = viewport.size;
  const edge = (value: number) => Math.max(0, Math.min(1, value));
  const [west, north] = fromWorld([edge(-x / scale), edge(-y / scale)]);
  const [east, south] = fromWorld([edge((width - x) / scale), edge((height - y) / scale)]);
  return [west, south, east, north];
}
