import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh, meshArcs } from "topojson-client";
import { topology } from "topojson-server";
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString as MultiLineStringArcs,
  MultiPolygon as MultiPolygonArcs,
  Objects,
  Polygon as PolygonArcs,
  Topology as AnyTopology,
  Transform,
} from "topojson-specification";
import * as v from "valibot";

/** A topology whose geometries may have properties of any kind. */
export type Topology = AnyTopology<Objects>;
/** A geometry with an area, as arcs. */
export type AreaArcs = PolygonArcs | MultiPolygonArcs;

/** Geometries of a named object, checked to be a collection. */
export function geometriesOf(topology: Topology, object: string): GeometryObject[] {
  return collectionOf(topology, object).geometries;
}

function collectionOf(topology: Topology, object: string): GeometryCollection {
  const found = topology.objects[object];
  if (found?.type !== "GeometryCollection") throw new Error(`topology has no collection "${object}"`);
  return found;
}

/** The same topology with absolute coordinates, so that it can be quantised anew. */
export function withAbsoluteArcs(topology: Topology): Topology {
  const transform = topology.transform;
  if (!transform) return topology;
  const [scaleX, scaleY] = transform.scale;
  const [originX, originY] = transform.translate;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((step) => {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      return [x * scaleX + originX, y * scaleY + originY];
    });
  });
  return { type: "Topology", objects: topology.objects, arcs };
}

/** Calls `visit` with every arc number of a geometry, and whether the arc is walked backwards. */
export function visitArcs(geometry: GeometryObject, visit: (arc: number, isReversed: boolean) => void): void {
  mapArcs(geometry, (arc) => {
    visit(arc < 0 ? ~arc : arc, arc < 0);
    return [arc];
  });
}

/** A topology of the given objects with only the arcs they use, numbered in order of first use. */
export function pruned(
  arcs: Topology["arcs"],
  transform: Transform | undefined,
  objects: Readonly<Record<string, GeometryCollection>>,
): Topology {
  const renumbered = new Map<number, number>();
  const keptArcs: Topology["arcs"] = [];
  for (const object of Object.values(objects)) {
    visitArcs(object, (arc) => {
      if (renumbered.has(arc)) return;
      renumbered.set(arc, keptArcs.length);
      keptArcs.push(arcs[arc] ?? []);
    });
  }
  const renumber = (arc: number): number[] => [
    arc < 0 ? ~(renumbered.get(~arc) ?? 0) : (renumbered.get(arc) ?? 0),
  ];
  const prunedObjects: Objects = {};
  for (const [name, object] of Object.entries(objects)) prunedObjects[name] = mapArcs(object, renumber);
  return { type: "Topology", ...(transform && { transform }), objects: prunedObjects, arcs: keptArcs };
}

/** The geometry with every signed arc number replaced by the given ones. */
export function mapArcs(
  geometry: GeometryObject,
  replace: (signedArc: number) => readonly number[],
): GeometryObject {
  switch (geometry.type) {
    case "GeometryCollection":
      return { ...geometry, geometries: geometry.geometries.map((part) => mapArcs(part, replace)) };
    case "LineString":
      return { ...geometry, arcs: geometry.arcs.flatMap(replace) };
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, arcs: geometry.arcs.map((line) => line.flatMap(replace)) };
    case "MultiPolygon":
      return {
        ...geometry,
        arcs: geometry.arcs.map((polygon) => polygon.map((ring) => ring.flatMap(replace))),
      };
    default:
      return geometry;
  }
}

export function isAreaArcs(geometry: GeometryObject): geometry is AreaArcs {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** The area in degrees. */
export function decodeArea(from: Topology, geometry: AreaArcs): Polygon | MultiPolygon {
  return geometry.type === "Polygon" ? feature(from, geometry).geometry : feature(from, geometry).geometry;
}

/** The lines along which two members of a collection meet, as arcs. */
export function bordersOf(topology: Topology, object: string): MultiLineStringArcs {
  return meshArcs(topology, collectionOf(topology, object), (a, b) => a !== b);
}

/** The same in degrees. */
export function borderLines(topology: Topology, object: string): MultiLineString {
  return mesh(topology, collectionOf(topology, object), (a, b) => a !== b);
}

/** A topology of feature collections with exact coordinates; equal points become shared arcs. */
export function buildTopology(features: Readonly<Record<string, Feature[]>>): Topology {
  const collections: Record<string, FeatureCollection> = {};
  for (const [name, members] of Object.entries(features)) {
    collections[name] = { type: "FeatureCollection", features: members };
  }
  return v.parse(topologySchema, topology(collections));
}

/** Something that calls itself a topology and has objects. */
export const topologySchema = v.custom<Topology>(
  (input) =>
    v.is(v.object({ type: v.literal("Topology"), objects: v.record(v.string(), v.object({})) }), input),
  "not a topology",
);
