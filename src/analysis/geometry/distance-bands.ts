import type { DistanceBands, DistanceLine, DistanceReach } from "../../model/border-distance";
import type { Kilometres } from "../../model/identifiers";
import { areaOfRings, linesOfRings } from "./contour-geometry";
import { contourRings, type ContourRing, type DistanceSpan } from "./contour-rings";
import { levelFor, type DistanceField, type FieldLevel } from "./distance-field";
import { simplifyRing } from "./simplify-ring";

const fewestRingPoints = 3;

/**
 * Land by its distance to the nearest state border, on both sides: from 0 to the first threshold, between two
 * thresholds, and beyond the last one. Neighbouring bands share their line point for point, and none covers the
 * sea. Drawn on the grid of 1 km: thresholds of 5 km and more. Ascending thresholds.
 */
export function distanceBands(field: DistanceField, thresholds: readonly Kilometres[]): DistanceBands {
  const starts = [0 as Kilometres, ...thresholds];
  return {
    type: "FeatureCollection",
    features: starts.map((from, order) => {
      const to = thresholds[order] ?? null;
      const { level, rings } = outline(field, Infinity, {
        from: order === 0 ? -Infinity : from,
        to: to ?? Infinity,
      });
      return { type: "Feature", properties: { from, to }, geometry: areaOfRings(level.frame, rings) };
    }),
    lines: thresholds.map((kilometres) => lineAt(field, kilometres)),
  };
}

/** The same points as in the bands: a line keeps them whatever area it bounds. */
function lineAt(field: DistanceField, kilometres: Kilometres): DistanceLine {
  const { level, rings } = outline(field, Infinity, { from: -Infinity, to: kilometres });
  return { type: "Feature", properties: { kilometres }, geometry: linesOfRings(level.frame, rings) };
}

/** All land within `kilometres` of a state border, and the line where it ends at that distance. */
export function distanceReach(field: DistanceField, kilometres: Kilometres): DistanceReach {
  const { level, rings } = outline(field, kilometres, { from: -Infinity, to: kilometres });
  return { kilometres, area: areaOfRings(level.frame, rings), line: linesOfRings(level.frame, rings) };
}

function outline(
  field: DistanceField,
  reach: number,
  span: DistanceSpan,
): { readonly level: FieldLevel; readonly rings: readonly ContourRing[] } {
  const level = levelFor(field, reach);
  const rings = contourRings(level, span).map((ring) => simplifyRing(level, ring));
  return { level, rings: rings.filter(({ xs }) => xs.length >= fewestRingPoints) };
}
