import type { Geometry, MultiLineString, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import { simplifyLine } from "../../../src/analysis/geometry/simplify-line";
import { toWorld } from "../../../src/map/scene/mercator";
import { scaleOfZoom, type Viewport } from "../../../src/map/light/mercator";
import type { Scene } from "../../../src/map/scene/scene";
import { mapScene } from "./map-scene";

/** Steps across the scene onto which points fall, so that common borders are found: far finer than a pixel. */
const QUANTISATION = 2e5;
const DEGREES_AROUND = 360;
/** Pixels that a great circle may stray from its line. */
const ARC_TOLERANCE = 0.4;

/**
 * The scene with fewer points: those that span less than so many square pixels with their neighbours are left out.
 * Borders that shapes have in common stay common.
 */
export function simplifyScene(
  scene: Scene,
  { camera }: Pick<Viewport, "camera">,
  squarePixels: number,
): Scene {
  const names = namesOfShapes(scene);
  const shapes = Object.fromEntries([...names].map(([geometry, name]) => [name, geometry]));
  const perPixel = DEGREES_AROUND / scaleOfZoom(camera.zoom);
  const squareDegrees = squarePixels * perPixel ** 2 * Math.cos((camera.center[1] * Math.PI) / 180);
  const joined = topology(shapes, QUANTISATION) as Topology<Objects>;
  const fewer = simplify(presimplify(joined), squareDegrees);
  const find = (geometry: Geometry): Geometry | null => {
    const object = fewer.objects[names.get(geometry) ?? ""];
    const found = object ? feature(fewer, object) : null;
    return found?.type === "Feature" ? found.geometry : null;
  };
  const tolerance = ARC_TOLERANCE / scaleOfZoom(camera.zoom);
  return mapScene(scene, {
    area: (area) => asAreas(find(area)),
    lines: (lines) => asLines(find(lines)),
    arcs: (arc) => straightened(arc, tolerance),
  });
}

/** Every shape but the arcs, each with a name. */
function namesOfShapes(scene: Scene): ReadonlyMap<Geometry, string> {
  const names = new Map<Geometry, string>();
  const note = (geometry: Geometry) => {
    if (!names.has(geometry)) names.set(geometry, `shape-${names.size}`);
  };
  mapScene(scene, {
    area: (area) => {
      note(area);
      return { type: "MultiPolygon", coordinates: [] };
    },
    lines: (lines) => {
      note(lines);
      return { type: "MultiLineString", coordinates: [] };
    },
    arcs: (arc) => arc,
  });
  return names;
}

/** Great circles are nearly straight here: the points within the tolerance (world = 1) of a straight line go. */
function straightened({ coordinates }: MultiLineString, tolerance: number): MultiLineString {
  return {
    type: "MultiLineString",
    coordinates: coordinates.map((line) => {
      const world = line.map(([longitude = 0, latitude = 0]) => toWorld([longitude, latitude]));
      const xs = world.map(([x]) => x);
      const ys = world.map(([, y]) => y);
      return simplifyLine(xs, ys, tolerance).flatMap((index) => {
        const point = line[index];
        return point ? [point] : [];
      });
    }),
  };
}

function asAreas(geometry: Geometry | null): MultiPolygon | null {
  if (geometry?.type === "Polygon") return { type: "MultiPolygon", coordinates: [geometry.coordinates] };
  return geometry?.type === "MultiPolygon" ? geometry : null;
}

function asLines(geometry: Geometry | null): MultiLineString | null {
  if (geometry?.type === "LineString")
    return { type: "MultiLineString", coordinates: [geometry.coordinates] };
  return geometry?.type === "MultiLineString" ? geometry : null;
}
