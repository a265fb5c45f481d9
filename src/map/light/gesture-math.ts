import { MAXIMUM_ZOOM, MINIMUM_ZOOM } from "../../model/map-limits";
import type { WorldPoint } from "../scene/mercator";
import { scaleOfZoom, type ScreenTransform, type Size } from "./mercator";

/** The picture moved by so many pixels. */
export function movedBy(transform: ScreenTransform, dx: number, dy: number): ScreenTransform {
  return { scale: transform.scale, x: transform.x + dx, y: transform.y + dy };
}

/** The picture made `factor` times as large about a point of the screen that stays where it is. */
export function scaledAbout(transform: ScreenTransform, [x, y]: WorldPoint, factor: number): ScreenTransform {
  const scale = Math.max(
    scaleOfZoom(MINIMUM_ZOOM),
    Math.min(scaleOfZoom(MAXIMUM_ZOOM), transform.scale * factor),
  );
  const ratio = scale / transform.scale;
  return { scale, x: x - (x - transform.x) * ratio, y: y - (y - transform.y) * ratio };
}

/** What two fingers do: the ground under both stays under them. */
export function pinched(
  transform: ScreenTransform,
  from: readonly [WorldPoint, WorldPoint],
  to: readonly [WorldPoint, WorldPoint],
): ScreenTransform {
  const middleFrom = middle(from);
  const middleTo = middle(to);
  const moved = movedBy(transform, middleTo[0] - middleFrom[0], middleTo[1] - middleFrom[1]);
  const spread = distance(from);
  return spread === 0 ? moved : scaledAbout(moved, middleTo, distance(to) / spread);
}

/** Keeps the middle of the screen on the map. */
export function keptOnMap(transform: ScreenTransform, { width, height }: Size): ScreenTransform {
  const { scale } = transform;
  const clamp = (offset: number, half: number) => Math.max(half - scale, Math.min(half, offset));
  return { scale, x: clamp(transform.x, width / 2), y: clamp(transform.y, height / 2) };
}

/**
 * A step of a flight, `progress` from 0 to 1: the scale grows evenly for the eye, and the picture grows about
 * one fixed point, so that the way is straight.
 */
export function between(from: ScreenTransform, to: ScreenTransform, progress: number): ScreenTransform {
  const ratio = to.scale / from.scale;
  const scale = from.scale * ratio ** progress;
  const share = Math.abs(ratio - 1) < 1e-6 ? progress : (scale - from.scale) / (to.scale - from.scale);
  return { scale, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function middle([a, b]: readonly [WorldPoint, WorldPoint]): WorldPoint {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function distance([a, b]: readonly [WorldPoint, WorldPoint]): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}
