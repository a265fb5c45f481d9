import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { boundingBox, contains } from "../../src/analysis/statistics/bounding-box";
import { isInArea } from "../../src/map/scene/point-in-area";

/** The stretches of the lines that run through one of the areas. */
export function linesInside(mesh: MultiLineString, areas: readonly MultiPolygon[]): MultiLineString {
  const boxed = areas.map((area) => ({ area, box: boundingBox(area) }));
  const isInside = (point: readonly [number, number]) =>
    boxed.some(({ area, box }) => box !== null && contains(box, point) && isInArea(point, area));
  const coordinates = mesh.coordinates.flatMap((line) => {
    const stretches: Position[][] = [];
    let isOpen = false;
    line.slice(1).forEach((end, index) => {
      const start = line[index] ?? end;
      const isNextInside = isInside(middleOf(start, end));
      if (isNextInside && !isOpen) stretches.push([start]);
      if (isNextInside) stretches.at(-1)?.push(end);
      isOpen = isNextInside;
    });
    return stretches;
  });
  return { type: "MultiLineString", coordinates };
}

function middleOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): readonly [number, number] {
  return [(ax + bx) / 2, (ay + by) / 2];
}
