import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { isInArea } from "../../src/map/scene/point-in-area";

/** The stretches of the lines that run through one of the areas. */
export function linesInside(mesh: MultiLineString, areas: readonly MultiPolygon[]): MultiLineString {
  const coordinates = mesh.coordinates.flatMap((line) => {
    const stretches: Position[][] = [];
    let isOpen = false;
    line.slice(1).forEach((end, index) => {
      const start = line[index] ?? end;
      const isInside = areas.some((area) => isInArea(middleOf(start, end), area));
      if (isInside && !isOpen) stretches.push([start]);
      if (isInside) stretches.at(-1)?.push(end);
      isOpen = isInside;
    });
    return stretches;
  });
  return { type: "MultiLineString", coordinates };
}

function middleOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): readonly [number, number] {
  return [(ax + bx) / 2, (ay + by) / 2];
}
