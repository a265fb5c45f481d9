import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "../model/identifiers";
import { cameraRested, overviewBounds, useCamera, type Camera, type CameraRequest } from "../state/camera";
import { clippedBounds } from "./camera-steps";
import { fitBounds, fitPadding, type Size } from "./light/mercator";
import { MOVE_DURATION, wantsLessMotion } from "./motion";

/** Travels with a movement, so that its end is known as one the visitor asked for. */
interface MoveOrigin {
  readonly byVisitor?: boolean;
  readonly originalEvent?: unknown;
}

type Corners = [west: number, south: number, east: number, north: number];

/** Where a new map opens: where the light map stands, so that nothing jumps. */
export function openingView(size: Pick<Size, "width">) {
  const { camera, current, request } = useCamera.getState();
  const place = current ?? camera ?? request?.camera;
  if (place) return { center: asLngLat(place.center), zoom: place.zoom };
  const bounds: Corners = [...(request?.bounds ?? overviewBounds)];
  return { bounds, fitBoundsOptions: { padding: fitPadding(size) } };
}

/** Follows the camera store and reports where the map rests. @returns the function that stops it. */
export function followCamera(map: MapLibreMap): () => void {
  map.on("moveend", (event: MoveOrigin) => {
    const { lng, lat } = map.getCenter().wrap();
    const bounds = map.getBounds();
    cameraRested(
      { center: [lng, lat], zoom: map.getZoom() },
      clippedBounds([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]),
      event.byVisitor === true || event.originalEvent !== undefined,
    );
  });
  map.on("resize", () => {
    // A view that follows the selection keeps it in sight.
    const { camera, request } = useCamera.getState();
    if (camera === null) move(map, wantedCamera(request, map.getContainer()), false, {});
  });
  return useCamera.subscribe((state, before) => {
    if (state.request && state.request !== before.request) {
      const isMoving = state.request.animate && !wantsLessMotion();
      move(map, wantedCamera(state.request, map.getContainer()), isMoving, {});
    }
    if (state.steering && state.steering !== before.steering)
      move(map, state.steering.camera, !wantsLessMotion(), { byVisitor: true });
  });
}

/** Puts a map that was hidden exactly where the shown one is. */
export function catchUp(map: MapLibreMap): void {
  const { current } = useCamera.getState();
  if (current) map.jumpTo({ center: asLngLat(current.center), zoom: current.zoom });
}

/** Fitted by the rule of the light map, so that both show the same. */
function wantedCamera(request: CameraRequest | null, { clientWidth, clientHeight }: HTMLElement): Camera {
  const size = { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
  return request?.camera ?? fitBounds(request?.bounds ?? overviewBounds, size);
}

function move(map: MapLibreMap, { center, zoom }: Camera, animate: boolean, origin: MoveOrigin): void {
  const target = { center: asLngLat(center), zoom };
  if (animate) map.easeTo({ ...target, duration: MOVE_DURATION }, origin);
  else map.jumpTo(target, origin);
}

export function asLngLat([longitude = 0, latitude = 0]: Position | readonly number[]): [number, number] {
  return [longitude, latitude];
}
