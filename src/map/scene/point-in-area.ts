import type { MultiPolygon, Position as GeoPosition } from "geojson";
import type { Position } from "../../model/identifiers";

/** Even-odd rule over all rings (Shimrat 1962), on the plane of longitude and latitude. */
export function isInArea([x, y]: Position, area: MultiPolygon): boolean {
  let isInside = false;
  for (const polygon of area.coordinates)
    for (const ring of polygon)
      for (let index = 0, previous = ring.length - 1; index < ring.length; previous = index++)
        if (crossesRay(ring[previous] ?? [], ring[index] ?? [], x, y)) isInside = !isInside;
  return isInside;
}

/** Does the edge cross the ray from the point to the east? */
function crossesRay(
  [x1 = 0, y1 = 0]: GeoPosition,
  [x2 = 0, y2 = 0]: GeoPosition,
  x: number,
  y: number,
): boolean {
  return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
}
