import type { BoundingBox } from "../../model/identifiers";
import { evenPadding, fitBounds, type Size, type Viewport } from "../light/mercator";
import { toWorld, WORLD_PIXELS } from "../scene/mercator";

/** CSS pixels of a picture: wide enough for print on half a page of A4. */
const WIDTH = 1200;
/** A map on a phone is tall, one in a narrow window flat. */
const LEAST_HEIGHT = 600;
const GREATEST_HEIGHT = 1200;

/** A picture of what the map shows, in the shape of the map. */
export function pictureViewport(bounds: BoundingBox): Viewport {
  const { width, height } = extentOf(bounds);
  const wished = Math.round((WIDTH * height) / width);
  const size = { width: WIDTH, height: Math.min(GREATEST_HEIGHT, Math.max(LEAST_HEIGHT, wished)) };
  return viewportOf(bounds, size, 0);
}

/** Pixels around what the map shows: marks at its edge are drawn whole. */
const MARK_ROOM = 24;

/**
 * A picture of just what the map shows: what lies in it has been counted.
 *
 * @param leastZoom at which marks that were grouped for this zoom keep their distances
 */
export function countedViewport(bounds: BoundingBox, leastZoom: number): Viewport {
  const { width, height } = extentOf(bounds);
  const usual = Math.min(WIDTH / width, GREATEST_HEIGHT / height);
  const scale = Math.max(usual, WORLD_PIXELS * 2 ** leastZoom);
  const side = (length: number) => Math.round(length * scale) + 2 * MARK_ROOM;
  return viewportOf(bounds, { width: side(width), height: side(height) }, MARK_ROOM);
}

/** As parts of the world's side. */
function extentOf(bounds: BoundingBox): Size {
  const [west, north] = toWorld([bounds[0], bounds[3]]);
  const [east, south] = toWorld([bounds[2], bounds[1]]);
  return { width: east - west, height: south - north };
}

/** The bounds as large as the size allows, `padding` pixels off its edges. */
export function viewportOf(bounds: BoundingBox, size: Size, padding: number): Viewport {
  return { camera: fitBounds(bounds, size, evenPadding(padding)), size };
}
