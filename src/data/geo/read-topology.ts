import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type {
  GeometryObject,
  MultiPolygon as MultiPolygonArcs,
  Objects,
  Polygon as PolygonArcs,
  Topology as AnyTopology,
} from "topojson-specification";
import * as v from "valibot";
import { DataFileError } from "../data-file-error";

/** A topology whose geometries may have properties of any kind. */
export type Topology = AnyTopology<Objects>;
/** A geometry with an area, as arcs. */
export type AreaGeometry = PolygonArcs | MultiPolygonArcs;

const pair = v.tuple([v.number(), v.number()]);

const outlineSchema = v.object({
  type: v.literal("Topology"),
  transform: v.object({ scale: pair, translate: pair }),
  arcs: v.array(v.custom<[number, number][]>(isArc, "no arc")),
  objects: v.record(
    v.string(),
    v.object({
      type: v.literal("GeometryCollection"),
      geometries: v.array(v.looseObject({ type: v.string() })),
    }),
  ),
});

/** How deep the arc numbers of a geometry are nested. */
const depthOfType: Readonly<Record<string, number>> = {
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/**
 * Checks a topology down to every arc number, so that decoding it cannot fail later.
 *
 * @param objects collections that must be there
 * @throws DataFileError of kind `corrupt`
 */
export function readTopology(content: unknown, file: string, objects: readonly string[]): Topology {
  const isSound = (input: unknown) => isTopology(input, objects);
  const result = v.safeParse(v.custom<Topology>(isSound), content);
  if (!result.success) throw new DataFileError("corrupt", file, "no sound topology");
  return result.output;
}

/** The geometries of a collection. */
export function geometriesOf(topology: Topology, object: string): readonly GeometryObject[] {
  const found = topology.objects[object];
  return found?.type === "GeometryCollection" ? found.geometries : [];
}

export function isAreaGeometry(geometry: GeometryObject): geometry is AreaGeometry {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** The area in degrees. */
export function decodeArea(topology: Topology, geometry: AreaGeometry): Polygon | MultiPolygon {
  // For each type of geometry `feature` is declared on its own, but not for both together.
  return geometry.type === "Polygon"
    ? feature(topology, geometry).geometry
    : feature(topology, geometry).geometry;
}

function isTopology(input: unknown, objects: readonly string[]): boolean {
  const outline = v.safeParse(outlineSchema, input);
  if (!outline.success) return false;
  const { arcs, objects: collections } = outline.output;
  if (objects.some((name) => !(name in collections))) return false;
  return Object.values(collections).every(({ geometries }) =>
    geometries.every((geometry) => hasSoundArcs(geometry, arcs.length)),
  );
}

function isArc(input: unknown): boolean {
  return Array.isArray(input) && input.length > 0 && input.every(isStep);
}

function isStep(step: unknown): boolean {
  return Array.isArray(step) && step.length === 2 && step.every(Number.isFinite);
}

function hasSoundArcs(geometry: { type: string }, arcCount: number): boolean {
  const depth = depthOfType[geometry.type];
  return depth !== undefined && "arcs" in geometry && isArcList(geometry.arcs, depth, arcCount);
}

function isArcList(list: unknown, depth: number, arcCount: number): boolean {
  if (!Array.isArray(list) || list.length === 0) return false;
  return list.every((entry: unknown) =>
    depth > 1 ? isArcList(entry, depth - 1, arcCount) : isArcNumber(entry, arcCount),
  );
}

/** A negative number is the arc ~number taken backwards. */
function isArcNumber(entry: unknown, arcCount: number): boolean {
  return typeof entry === "number" && Number.isInteger(entry) && entry >= -arcCount && entry < arcCount;
}
