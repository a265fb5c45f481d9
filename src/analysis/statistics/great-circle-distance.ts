import type { Kilometres, Position } from "../../model/identifiers";

/** Mean Earth radius R1 of the IUGG, kilometres. */
const EARTH_RADIUS = 6371.0088;

/**
 * Great-circle distance on a sphere (haversine formula: R. W. Sinnott, "Virtues of the Haversine", Sky and
 * Telescope 68, 1984). Against the ellipsoid it errs by at most 0.6 %: good for "which city is nearer",
 * not for border distances, which the worker computes on WGS 84.
 */
export function greatCircleDistance(from: Position, to: Position): Kilometres {
  const latitude = radians(to[1] - from[1]);
  const longitude = radians(to[0] - from[0]);
  const haversine =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * Math.sin(longitude / 2) ** 2;
  return (2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)))) as Kilometres;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
