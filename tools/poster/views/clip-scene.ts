import type { LineString, MultiLineString, Position } from "geojson";
import type { Scene } from "../../../src/map/scene/scene";
import { clipToBox, type Box } from "../../geo/geometry/clip-to-box";
import { linesInside } from "../lines-inside";
import { mapScene } from "./map-scene";

/** The scene without all that lies outside the box: areas are cut along it, lines a segment beyond it. */
export function clipScene(scene: Scene, box: Box): Scene {
  const cutLines = (lines: LineString | MultiLineString) => clipLines(lines, box);
  return mapScene(scene, { area: (area) => clipToBox(area, box), lines: cutLines, arcs: cutLines });
}

/** Leaves out the lines between units beyond the box. */
export function clipUnitLines(scene: Scene, box: Box): Scene {
  const { unitMesh } = scene.base;
  const lines = clipLines(unitMesh, box);
  return { ...scene, base: { ...scene.base, unitMesh: lines ?? { ...unitMesh, coordinates: [] } } };
}

/** Leaves out the lines between units beyond the regions, as the poster of the start page does. */
export function unitLinesInRegions(scene: Scene): Scene {
  const { unitMesh, regions } = scene.base;
  const bodies = regions.map(({ body }) => body);
  return { ...scene, base: { ...scene.base, unitMesh: linesInside(unitMesh, bodies) } };
}

/** The stretches whose segments come near the box; null: none does. */
function clipLines(lines: LineString | MultiLineString, box: Box): MultiLineString | null {
  const parts = lines.type === "LineString" ? [lines.coordinates] : lines.coordinates;
  const coordinates = parts.flatMap((line) => stretchesNear(line, box));
  return coordinates.length > 0 ? { type: "MultiLineString", coordinates } : null;
}

function stretchesNear(line: readonly Position[], box: Box): Position[][] {
  const stretches: Position[][] = [];
  let isOpen = false;
  line.slice(1).forEach((end, index) => {
    const start = line[index] ?? end;
    const isNear = touches(start, end, box);
    if (isNear && !isOpen) stretches.push([start]);
    if (isNear) stretches.at(-1)?.push(end);
    isOpen = isNear;
  });
  return stretches;
}

/** By the box of the segment: one too many outside the picture does no harm. */
function touches([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, box: Box): boolean {
  return (
    Math.max(ax, bx) >= box.west &&
    Math.min(ax, bx) <= box.east &&
    Math.max(ay, by) >= box.south &&
    Math.min(ay, by) <= box.north
  );
}
