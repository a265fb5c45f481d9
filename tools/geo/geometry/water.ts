import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, quantize } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { Box } from "./clip-to-box";
import { grid } from "./nuts-topology";
import { contains } from "./point-in-area";
import type { GeometryPackages } from "./read-geometry-packages";
import {
  buildTopology,
  decodeArea,
  geometriesOf,
  isAreaArcs,
  withAbsoluteArcs,
  type Topology,
} from "./topology-tools";

type Area = Polygon | MultiPolygon;
type Line = LineString | MultiLineString;

/** A lake of data/lakes.csv: its id and a point on the water. */
export interface LakeName {
  readonly id: string;
  readonly position: readonly [longitude: number, latitude: number];
}

/** A river of data/river-lines.geojson. */
export interface RiverLine {
  readonly id: string;
  readonly geometry: Line;
}

/** Rivers and lakes outside this frame are left out. */
const frame: Box = { west: -2, south: 43.5, east: 16, north: 55 };
/** Corners of Swiss lakes whose triangle is smaller than this are left out: square degrees, about 0.8 km². */
const lakeWeight = 1e-4;
/** Lakes that span less than this many degrees would be a dot on the map. */
const shortestLake = 0.08;
/** Degrees within which a coarse river is the same as a detailed one. */
const sameRiver = 0.08;

/** Lakes and rivers on the common grid; `id` is the id of the name tables, left out where there is none. */
export function buildWater(
  packages: GeometryPackages,
  riverLines: readonly RiverLine[],
  lakeNames: readonly LakeName[],
): Topology {
  const lakes = buildLakes(packages, lakeNames);
  const detailed = riverLines.map(({ id, geometry }): Feature<Line, null> => ({
    type: "Feature",
    id,
    properties: null,
    geometry,
  }));
  const detailedPoints = riverLines.flatMap(({ geometry }) => pointsOf(geometry.coordinates));
  const coarse = naturalRivers(packages.naturalEarth).filter(
    ({ geometry }) => !isDrawnAlready(geometry, detailedPoints, lakes),
  );
  const exact = buildTopology({
    lakes,
    rivers: [...detailed, ...coarse],
  });
  return quantize(exact, grid);
}

/** Swiss lakes from swiss-maps, whole where they cross the border; the others from Natural Earth. */
function buildLakes(packages: GeometryPackages, names: readonly LakeName[]): Feature<Area, null>[] {
  const swiss = areasOf(packages.swissLakes, "lakes", lakeWeight);
  const natural = areasOf(packages.naturalEarth, "lakes", 0).filter((lake) => {
    const isSameLake = ([x = 0, y = 0]: Position) => swiss.some((other) => contains(polygonsOf(other), x, y));
    return !pointsOf(lake.coordinates).some(isSameLake);
  });
  return [...swiss, ...natural].filter(isWanted).map((geometry) => {
    const name = names.find(({ position }) => contains(polygonsOf(geometry), position[0], position[1]));
    return { type: "Feature", ...(name && { id: name.id }), properties: null, geometry };
  });
}

function isWanted(lake: Area): boolean {
  const box = boxOf(pointsOf(lake.coordinates));
  const span = Math.max(box.east - box.west, box.north - box.south);
  return span >= shortestLake && overlaps(box, frame);
}

function areasOf(topology: Topology, object: string, weight: number): Area[] {
  const geometries = geometriesOf(topology, object);
  const absolute = withAbsoluteArcs({
    ...topology,
    objects: { kept: { type: "GeometryCollection", geometries } },
  });
  const simplified = simplify(presimplify(absolute), weight);
  return geometriesOf(simplified, "kept").flatMap((geometry) =>
    isAreaArcs(geometry) ? [decodeArea(simplified, geometry)] : [],
  );
}

function naturalRivers(topology: Topology): Feature<Line, null>[] {
  const { features } = feature(topology, {
    type: "GeometryCollection",
    geometries: geometriesOf(topology, "rivers"),
  });
  return features.flatMap(({ geometry }): Feature<Line, null>[] => {
    if (geometry.type !== "LineString" && geometry.type !== "MultiLineString") return [];
    const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    const inside = lines.filter((line) => overlaps(boxOf(line), frame));
    if (inside.length === 0) return [];
    return [
      { type: "Feature", properties: null, geometry: { type: "MultiLineString", coordinates: inside } },
    ];
  });
}

/** True when most points of a coarse line follow a detailed river or lie in a lake. */
function isDrawnAlready(line: Line, detailed: readonly Position[], lakes: readonly Feature<Area>[]): boolean {
  const points = pointsOf(line.coordinates);
  const known = points.filter(
    ([x = 0, y = 0]) =>
      detailed.some(([dx = 0, dy = 0]) => Math.hypot(dx - x, dy - y) < sameRiver) ||
      lakes.some((lake) => contains(polygonsOf(lake.geometry), x, y)),
  );
  return known.length * 2 > points.length;
}

type Coordinates = Position | readonly Coordinates[];

function pointsOf(coordinates: Coordinates): Position[] {
  if (isPosition(coordinates)) return [coordinates];
  return coordinates.flatMap(pointsOf);
}

function isPosition(coordinates: Coordinates): coordinates is Position {
  return typeof coordinates[0] === "number";
}

function polygonsOf(area: Area): Position[][][] {
  return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
}

function boxOf(points: readonly Position[]): Box {
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  return { west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) };
}

function overlaps(a: Box, b: Box): boolean {
  return a.west < b.east && a.east > b.west && a.south < b.north && a.north > b.south;
}
