import {
  evenPadding,
  fitBounds,
  screenTransform,
  toScreen,
  type Viewport,
} from "../../src/map/light/mercator";
import { overviewBounds } from "../../src/state/camera";

/** A zoom of the coarsest grid that is still finer than a pixel of a large screen. */
const POSTER_ZOOM = 6;

/** The overview without room around it; the style sheet gives the poster the room of the live map. */
export const overviewViewport: Viewport = viewportOfBounds();

function viewportOfBounds(): Viewport {
  const [west, south, east, north] = overviewBounds;
  const anySize = { width: 1000, height: 1000 };
  const { center } = fitBounds(overviewBounds, anySize, evenPadding(0));
  const transform = screenTransform({ camera: { center, zoom: POSTER_ZOOM }, size: anySize });
  const [left, top] = toScreen([west, north], transform);
  const [right, bottom] = toScreen([east, south], transform);
  return { camera: { center, zoom: POSTER_ZOOM }, size: { width: right - left, height: bottom - top } };
}
