import type { BoundingBox } from "../../model/identifiers";
import { evenPadding, fitBounds, type Size, type Viewport } from "../light/mercator";
import { toWorld } from "../scene/mercator";

/** CSS pixels of a picture: wide enough for print on half a page of A4. */
const WIDTH = 1200;
/** A map on a phone is tall, one in a narrow window flat. */
const LEAST_HEIGHT = 600;
const GREATEST_HEIGHT = 1200;

/** A picture of what the map shows, in the shape of the map. */
export function pictureViewport(bounds: BoundingBox): Viewport {
  const [west, north] = toWorld([bounds[0], bounds[3]]);
  const [east, south] = toWorld([bounds[2], bounds[1]]);
  const height = Math.round((WIDTH * (south - north)) / (east - west));
  const size = { width: WIDTH, height: Math.min(GREATEST_HEIGHT, Math.max(LEAST_HEIGHT, height)) };
  return viewportOf(bounds, size, 0);
}

/** The bounds as large as the size allows, `padding` pixels off its edges. */
export function viewportOf(bounds: BoundingBox, size: Size, padding: number): Viewport {
  return { camera: fitBounds(bounds, size, evenPadding(padding)), size };
}
