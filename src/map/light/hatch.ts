import type { MultiPolygon } from "geojson";
import { toWorld } from "../scene/mercator";

/**
 * Parallel lines from the lower left to the upper right that cover the box of an area, as an SVG path on a
 * grid of `steps` across the world. The lines hang on the grid, not on the box, so that neighbouring areas
 * share them. `spacing`: distance between two lines, in grid steps. Lines and not an SVG pattern, because a
 * pattern in map coordinates is painted from a scaled bitmap by some browsers and then looks soft.
 */
export function hatchLines(area: MultiPolygon, steps: number, spacing: number): string {
  const { left, top, right, bottom } = gridBox(area, steps);
  if (left > right) return "";
  // A line is x + y = c; two of them are `spacing` apart when c differs by spacing × √2.
  const step = spacing * Math.SQRT2;
  const first = Math.ceil((left + top) / step);
  const last = Math.floor((right + bottom) / step);
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const sum = (first + index) * step;
    const startX = Math.max(left, sum - bottom);
    const endX = Math.min(right, sum - top);
    return `M${startX.toFixed(1)} ${(sum - startX).toFixed(1)}L${endX.toFixed(1)} ${(sum - endX).toFixed(1)}`;
  });
  return lines.join("");
}

function gridBox({ coordinates }: MultiPolygon, steps: number) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [outer = []] of coordinates)
    for (const [longitude = 0, latitude = 0] of outer) {
      const [x, y] = toWorld([longitude, latitude]);
      box.left = Math.min(box.left, x * steps);
      box.right = Math.max(box.right, x * steps);
      box.top = Math.min(box.top, y * steps);
      box.bottom = Math.max(box.bottom, y * steps);
    }
  return box;
}
