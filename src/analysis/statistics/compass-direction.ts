import type { Position } from "../../model/identifiers";

export const compassDirections = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
export type CompassDirection = (typeof compassDirections)[number];

/** Degrees of one of the eight directions. */
const SECTOR = 45;

/** The direction in which one place lies from another; locally flat, so for places not far apart. */
export function compassDirection(from: Position, to: Position): CompassDirection {
  const east = (to[0] - from[0]) * Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const north = to[1] - from[1];
  const degrees = (Math.atan2(east, north) * 180) / Math.PI;
  const sector = (Math.round(degrees / SECTOR) + compassDirections.length) % compassDirections.length;
  return compassDirections[sector] ?? "n";
}
