import type { Position } from "../model/identifiers";
import { MINIMUM_ZOOM } from "../model/map-limits";
import { lookAt, lookFrom, overviewBounds, steerTo, useCamera, type Camera } from "../state/camera";
import { useCompare } from "../state/compare";
import { effectiveRenderer, useDisplay } from "../state/display";
import { drawnOverlay } from "../state/drawn-overlay";
import { useOverlay } from "../state/overlay";
import type { Size } from "./light/mercator";
import { WORLD_PIXELS } from "./scene/mercator";

/** Part of the shorter side of the map that the globe fills. */
const FILLED = 0.88;
/** Distance of MapLibre's eye from the middle of the map, in heights of the map: its field of view is 36.87°. */
const EYE_DISTANCE = 1.5;

/** The map is drawn on a globe: chosen, with the overlay it belongs to, on the map that can. */
function isGlobe(): boolean {
  const display = useDisplay.getState();
  return (
    drawnOverlay() === "partners" && display.projection === "globe" && effectiveRenderer(display) === "webgl"
  );
}

/**
 * Goes back far enough for the globe to be seen as one when it is chosen, and to the place it has left when the
 * flat map is chosen again, unless something else was asked for meanwhile. A place that the address names stays.
 * @returns the function that stops it
 */
export function followGlobe(size: () => Size): () => void {
  let isShown = false;
  let way: WayBack | null = null;
  const follow = () => {
    if (isGlobe() === isShown) return;
    isShown = !isShown;
    if (isShown) way = leaveForGlobe(size());
    else if (way) comeBack(way);
  };
  if (useCamera.getState().camera === null) follow();
  else isShown = isGlobe();
  const stops = [useDisplay, useOverlay, useCompare].map((store) => store.subscribe(follow));
  return () => stops.forEach((stop) => stop());
}

/** Where the map was, and the request that has led it to the globe. */
interface WayBack {
  readonly before: Pick<ReturnType<typeof useCamera.getState>, "camera" | "request">;
  readonly serial: number;
}

function leaveForGlobe(size: Size): WayBack {
  const { camera, request, current } = useCamera.getState();
  const [west, south, east, north] = request?.bounds ?? overviewBounds;
  const center = current?.center ?? [(west + east) / 2, (south + north) / 2];
  lookFrom(globeCamera(center, size));
  return { before: { camera, request }, serial: (request?.serial ?? 0) + 1 };
}

function comeBack({ before, serial }: WayBack): void {
  if (useCamera.getState().request?.serial !== serial) return;
  if (before.camera) steerTo(before.camera);
  else if (before.request?.camera) lookFrom(before.request.camera);
  else lookAt(before.request?.bounds ?? overviewBounds);
}

/**
 * The camera from which the globe fills the surface with some room around it. MapLibre's globe has the radius
 * of the Mercator world at the latitude in its middle, and is seen in perspective: a sphere of radius R whose
 * surface is d away shows its edge at r = d R / sqrt(d² + 2 d R).
 */
export function globeCamera(center: Position, { width, height }: Size): Camera {
  const seen = (FILLED * Math.min(width, height)) / 2;
  const distance = EYE_DISTANCE * height;
  const radius = seen ** 2 / distance + Math.hypot(seen ** 2 / distance, seen);
  const world = radius * 2 * Math.PI * Math.cos((center[1] * Math.PI) / 180);
  return { center, zoom: Math.max(MINIMUM_ZOOM, Math.log2(world / WORLD_PIXELS)) };
}
