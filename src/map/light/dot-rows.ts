import type { MultiPolygon, Position } from "geojson";
import { toWorld } from "../scene/mercator";

/** On the grid of the drawing: `steps` across the world. */
export interface DotGrid {
  readonly steps: number;
  /** Between two dots of a row, grid steps; rows are half as far apart, every second one set off by half. */
  readonly spacing: number;
  /** What is drawn, grid steps. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** A dash of this part of the spacing is still a dot; of no length at all some programs draw nothing. */
const DASH = 0.001;

/**
 * Horizontal lines inside an area, as an SVG path: dashed as far apart as the spacing says, with round caps, they are
 * its dots. The dots hang on the world's grid, so that neighbouring areas share their rows. Lines, and not an SVG
 * pattern, because a pattern in map coordinates is painted from a scaled bitmap by some browsers; cut at the outline
 * here, because clipping thousands of dots is slow without a graphics card. An area too small to meet the grid has
 * one dot in its middle.
 */
export function dotRows({ coordinates }: MultiPolygon, grid: DotGrid): string {
  const rings = coordinates.flat().map((ring) => ring.map((point) => onGrid(point, grid.steps)));
  const heights = rings.flat().map(({ y }) => y);
  const top = heights.reduce((least, y) => Math.min(least, y), Infinity);
  const bottom = heights.reduce((most, y) => Math.max(most, y), -Infinity);
  const { box, spacing } = grid;
  const rowHeight = spacing / 2;
  const first = Math.ceil(Math.max(top, box.top) / rowHeight);
  const last = Math.floor(Math.min(bottom, box.bottom) / rowHeight);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const path = rows
    .map((row) => {
      const shift = row % 2 === 0 ? 0 : rowHeight;
      return spansAt(rings, row * rowHeight).map((span) => dotsOf(span, row * rowHeight, shift, grid));
    })
    .flat()
    .join("");
  const isWhole = top >= box.top && bottom <= box.bottom;
  return path === "" && isWhole ? middleDot(rings, (top + bottom) / 2, grid) : path;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

type Span = readonly [from: number, to: number];

function onGrid([longitude = 0, latitude = 0]: Position, steps: number): Point {
  const [x, y] = toWorld([longitude, latitude]);
  return { x: x * steps, y: y * steps };
}

/** Where a horizontal line is inside: between the first and second crossing, the third and fourth ... */
function spansAt(rings: readonly (readonly Point[])[], y: number): readonly Span[] {
  const crossings: number[] = [];
  for (const ring of rings)
    for (let index = 1; index < ring.length; index += 1) {
      const [from, to] = [ring[index - 1], ring[index]];
      // Half open, so that a corner on the line is crossed once or twice as the outline passes or turns.
      if (from && to && from.y <= y !== to.y <= y)
        crossings.push(from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x));
    }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((from, index) => {
    const to = crossings[index + 1];
    return index % 2 === 0 && to !== undefined ? [[from, to] as const] : [];
  });
}

function dotsOf([from, to]: Span, y: number, shift: number, { spacing, box }: DotGrid): string {
  const first = Math.ceil((Math.max(from, box.left) - shift) / spacing);
  const last = Math.floor((Math.min(to, box.right) - shift) / spacing);
  return first > last ? "" : dashes(first * spacing + shift, y, (last - first + DASH) * spacing);
}

/** In the middle of the widest part at half the height. */
function middleDot(rings: readonly (readonly Point[])[], y: number, { spacing }: DotGrid): string {
  const widest = spansAt(rings, y).reduce<Span | null>(
    (best, span) => (best && best[1] - best[0] >= span[1] - span[0] ? best : span),
    null,
  );
  return widest ? dashes((widest[0] + widest[1]) / 2, y, DASH * spacing) : "";
}

function dashes(x: number, y: number, length: number): string {
  return `M${x.toFixed(1)} ${y.toFixed(1)}h${length.toFixed(2)}`;
}
