import type { Position } from "geojson";

/** Even-odd rule over all rings of an area, in degrees. */
export function contains(polygons: readonly (readonly Position[][])[], x: number, y: number): boolean {
  let isInside = false;
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? [];
      const [bx = 0, by = 0] = ring[index] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
  }
  return isInside;
}
