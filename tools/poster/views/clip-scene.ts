import type { LineString, MultiLineString, Position } from "geojson";
import type { Scene } from "../../../src/map/scene/scene";
import { clipToBox, type Box } from "../../geo/geometry/clip-to-box";
import { mapScene } from "./map-scene";

/** The scene without all that lies outside the box: areas are cut along it, lines a segment beyond it. */
export function clipScene(scene: Scene, box: Box): Scene {
  const cutLines = (lines: LineString | MultiLineString) => clipLines(lines, box);
  return mapScene(scene, { area: (area) => clipToBox(area, box), lines: cutLines, arcs: cutLines });
}

/** The scene with these lines between units, as far as they lie in the box. */
export function withUnitLines(scene: Scene, unitMesh: MultiLineString, box: Box): Scene {
  const lines = clipLines(unitMesh, box) ?? { ...unitMesh, coordinates: [] };
  return { ...scene, base: { ...scene.base, unitMesh: lines } };
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
