import type { NutsCode, Position } from "../../model/identifiers";
import type { NutsUnit } from "../../model/nuts-unit";
import { compassDirection, type CompassDirection } from "./compass-direction";

/** Directions of the arrow keys, as bearings in degrees from north. */
const bearings = { north: 0, east: 90, south: 180, west: 270 } as const;
export type WalkDirection = keyof typeof bearings;

/** A neighbour this close to the direction, degrees, is the step that the key means. */
const clearlyThatWay = 60;
/** Farther off than this, degrees, a neighbour does not lie that way at all. */
const stillThatWay = 90;

type Place = Pick<NutsUnit, "code" | "labelPoint" | "country">;

export interface WalkStep {
  readonly unit: NutsCode;
  /** Where the unit lies, seen from the one before. */
  readonly direction: CompassDirection;
  readonly isAcrossBorder: boolean;
}

/**
 * The neighbour one step away in a direction, seen from label point to label point: of those within 60 degrees of
 * it the one with the closest bearing, else the nearest of those on that side at all; null where there is none.
 */
export function neighbourInDirection(
  from: Place,
  neighbours: readonly Place[],
  direction: WalkDirection,
): WalkStep | null {
  const candidates = neighbours.map((neighbour) => {
    const { bearing, distance } = flatWay(from.labelPoint, neighbour.labelPoint);
    const turn = Math.abs(bearing - bearings[direction]) % 360;
    return { neighbour, distance, deviation: Math.min(turn, 360 - turn) };
  });
  const [step] = candidates.some(({ deviation }) => deviation <= clearlyThatWay)
    ? candidates.sort((a, b) => a.deviation - b.deviation)
    : candidates.filter(({ deviation }) => deviation < stillThatWay).sort((a, b) => a.distance - b.distance);
  if (!step) return null;
  const { code, labelPoint, country } = step.neighbour;
  return {
    unit: code,
    direction: compassDirection(from.labelPoint, labelPoint),
    isAcrossBorder: country !== from.country,
  };
}

/** Bearing in degrees from north and distance in degrees of latitude, locally flat: for neighbours only. */
function flatWay(from: Position, to: Position): { readonly bearing: number; readonly distance: number } {
  const east = (to[0] - from[0]) * Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const north = to[1] - from[1];
  return { bearing: (Math.atan2(east, north) * 180) / Math.PI, distance: Math.hypot(east, north) };
}
