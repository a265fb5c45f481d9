import type { Position } from "../../model/identifiers";
import { fromWorld, mapBearing, toWorld } from "./mercator";

/** Sagitta of the curve is half of this share of the chord: flat enough to be read as a straight way. */
const BULGE = 0.24;
const STEPS = 20;

/**
 * Curve from origin to destination that bends to the right of the travel direction, so that the two
 * directions of a pair lie side by side. A quadratic Bézier in the Mercator plane; the first and last
 * positions are the ends as given.
 */
export function flowCurve(origin: Position, destination: Position): readonly Position[] {
  const [x1, y1] = toWorld(origin);
  const [x2, y2] = toWorld(destination);
  // y grows to the south, so (-dy, dx) points to the right of the direction (dx, dy).
  const controlX = (x1 + x2) / 2 - BULGE * (y2 - y1);
  const controlY = (y1 + y2) / 2 + BULGE * (x2 - x1);
  const inner = Array.from({ length: STEPS - 1 }, (_, index): Position => {
    const t = (index + 1) / STEPS;
    const a = (1 - t) ** 2;
    const b = 2 * t * (1 - t);
    const c = t ** 2;
    return fromWorld([a * x1 + b * controlX + c * x2, a * y1 + b * controlY + c * y2]);
  });
  return [origin, ...inner, destination];
}

/** A head lies on the last part of the curve, so it is turned along that part, not along the very end. */
const HEAD_STEPS = 2;

/** Direction in which a path arrives, degrees clockwise from north on the map. */
export function arrivalBearing(path: readonly Position[]): number {
  const last = path.at(-1);
  const before = path.at(-1 - HEAD_STEPS) ?? path[0];
  return last && before ? mapBearing(before, last) : 0;
}
