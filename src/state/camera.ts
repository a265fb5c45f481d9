import { create } from "zustand";
import type { BoundingBox, Position } from "../model/identifiers";
import { MAXIMUM_LATITUDE, MAXIMUM_ZOOM, MINIMUM_ZOOM } from "../model/map-limits";

/** Where the map looks; zoom as in web maps. */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

/** The overview: from the North Sea to the Alps, all four regions inside. */
export const overviewBounds: BoundingBox = [2.6, 46.35, 10.9, 51.65];

/** A wish to look somewhere; `serial` tells two equal wishes apart. */
export interface CameraRequest {
  readonly bounds: BoundingBox;
  /** Exactly there instead of at the bounds: the place an address names. */
  readonly camera: Camera | null;
  readonly serial: number;
  readonly animate: boolean;
}

interface CameraState {
  /** Null until the visitor moves the map: the view then follows the selection. */
  readonly camera: Camera | null;
  /** What the maps show now; written by whichever map is drawn. */
  readonly bounds: BoundingBox;
  readonly request: CameraRequest | null;
  /** An exact place asked for with a button or a key; the map reports it as chosen by the visitor. */
  readonly steering: { readonly camera: Camera; readonly serial: number } | null;
  /** The current position whether chosen by the visitor or by a request. */
  readonly current: Camera | null;
}

export const useCamera = create<CameraState>()(() => ({
  camera: null,
  bounds: overviewBounds,
  request: null,
  steering: null,
  current: null,
}));

/** Asks the map to show the bounds, with room around them. */
export function lookAt(bounds: BoundingBox, animate = true): void {
  useCamera.setState(({ request }) => ({
    camera: null,
    request: { bounds, camera: null, serial: (request?.serial ?? 0) + 1, animate },
  }));
}

/** Asks the map to go exactly there; the place belongs to the view, not to the visitor. */
export function lookFrom(camera: Camera): void {
  useCamera.setState(({ request, bounds }) => ({
    camera: null,
    request: { bounds, camera, serial: (request?.serial ?? 0) + 1, animate: true },
  }));
}

/** Moves the map exactly there, as if by a gesture: zoom and pan buttons, arrow keys. */
export function steerTo(camera: Camera): void {
  useCamera.setState(({ steering }) => ({ steering: { camera, serial: (steering?.serial ?? 0) + 1 } }));
}

/** Puts the map exactly where an address or the host of a frame says; the place belongs into the address. */
export function goTo(asked: Camera, animate = false): void {
  const camera = withinMap(asked);
  useCamera.setState(({ request, bounds }) => ({
    camera,
    request: { bounds, camera, serial: (request?.serial ?? 0) + 1, animate },
  }));
}

/** The place nearest to the wanted one that every map can show. */
export function withinMap({ center: [longitude, latitude], zoom }: Camera): Camera {
  const north = Math.max(-MAXIMUM_LATITUDE, Math.min(MAXIMUM_LATITUDE, latitude));
  return { center: [longitude, north], zoom: Math.max(MINIMUM_ZOOM, Math.min(MAXIMUM_ZOOM, zoom)) };
}

/** The map came to rest. `byVisitor`: a gesture, so the place belongs into the URL. */
export function cameraRested(current: Camera, bounds: BoundingBox, byVisitor: boolean): void {
  useCamera.setState((state) => ({ current, bounds, camera: byVisitor ? current : state.camera }));
}
