import type { Geometry, Position as GeoJsonPosition } from "geojson";
import { toWorld, WORLD_PIXELS } from "../scene/mercator";

/**
 * Zooms for which paths are built. Points fall on a grid of a quarter pixel at the class's own zoom; points
 * that coincide there are dropped. The grid is the same for all shapes, so common borders stay common.
 */
export const zoomClasses = [4, 6, 8, 10, 12] as const;
export type ZoomClass = (typeof zoomClasses)[number];

/** Grid steps per CSS pixel at the zoom of the class. */
const STEPS_PER_PIXEL = 4;

/** The coarsest class that is still exact to a quarter pixel at the zoom. */
export function zoomClassOf(zoom: number): ZoomClass {
  return zoomClasses.find((zoomClass) => zoom <= zoomClass) ?? 12;
}

/**
 * Grid steps across the world. 2^23 at the finest class: whole numbers up to 2^24 are exact in the single
 * precision that browsers draw with.
 */
export function gridSize(zoomClass: ZoomClass): number {
  return WORLD_PIXELS * 2 ** zoomClass * STEPS_PER_PIXEL;
}

const caches = new Map<number, WeakMap<Geometry, string>>();

/** SVG path of a geometry in grid steps of the class; built once per geometry and class. */
export function pathData(geometry: Geometry, zoomClass: ZoomClass): string {
  return pathDataOnGrid(geometry, gridSize(zoomClass));
}

/** The same on a grid of the caller's choice, in steps across the world. */
export function pathDataOnGrid(geometry: Geometry, steps: number): string {
  let cache = caches.get(steps);
  if (!cache) {
    cache = new WeakMap();
    caches.set(steps, cache);
  }
  let path = cache.get(geometry);
  if (path === undefined) {
    path = buildPath(geometry, steps);
    cache.set(geometry, path);
  }
  return path;
}

function buildPath(geometry: Geometry, steps: number): string {
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.map((ring) => buildLine(ring, steps, true)).join("");
    case "MultiPolygon":
      return geometry.coordinates
        .flatMap((rings) => rings.map((ring) => buildLine(ring, steps, true)))
        .join("");
    case "LineString":
      return buildLine(geometry.coordinates, steps, false);
    case "MultiLineString":
      return geometry.coordinates.map((line) => buildLine(line, steps, false)).join("");
    case "GeometryCollection":
      return geometry.geometries.map((part) => buildPath(part, steps)).join("");
    case "Point":
    case "MultiPoint":
      return "";
  }
}

/** Relative steps between grid points; a ring that shrinks to less than a triangle leaves nothing. */
function buildLine(line: readonly GeoJsonPosition[], steps: number, isRing: boolean): string {
  let path = "";
  let previousX = 0;
  let previousY = 0;
  let count = 0;
  // GeoJSON repeats the first point of a ring at its end; `z` closes it.
  const length = isRing ? line.length - 1 : line.length;
  for (let index = 0; index < length; index += 1) {
    const [longitude = 0, latitude = 0] = line[index] ?? [];
    const [worldX, worldY] = toWorld([longitude, latitude]);
    const x = Math.round(worldX * steps);
    const y = Math.round(worldY * steps);
    if (count === 0) {
      path = `M${x} ${y}l`;
    } else if (x !== previousX || y !== previousY) {
      const stepX = x - previousX;
      const stepY = y - previousY;
      // A minus sign separates two numbers as well as a space does.
      path += `${count > 1 && stepX >= 0 ? " " : ""}${stepX}${stepY < 0 ? "" : " "}${stepY}`;
    } else {
      continue;
    }
    previousX = x;
    previousY = y;
    count += 1;
  }
  if (count < (isRing ? 3 : 2)) return "";
  return isRing ? `${path}z` : path;
}
