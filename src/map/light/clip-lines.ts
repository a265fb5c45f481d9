import type { MultiLineString, Position as GeoJsonPosition } from "geojson";
import { fromWorld, toWorld } from "../scene/mercator";
import { scaleOfZoom, screenTransform, type Viewport } from "./mercator";

/** Lines are cut this far outside the drawn surface, so that no stroke ends within it, CSS pixels. */
const MARGIN = 16;
/**
 * Lines are cut only at multiples of this length from their start, CSS pixels. It is a whole number of every
 * dash pattern on lines that are cut (7 + 4, 1.5 + 3.5), so that dashes stay where they are when the cut moves.
 */
const DASH_CYCLE = 55;

/** A line on the Mercator square, world = 1, with the box around it. */
interface WorldLine {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** From the start of the line to the point. */
  readonly lengths: Float64Array;
  readonly box: Box;
}

interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** A stretch of a line in lengths from its start. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of the lines that a viewport draws; the same object when it draws all of them, null when none. A
 * browser pays for the whole length of a stroke, also for what lies far outside the picture.
 */
export function clipLines(lines: MultiLineString, viewport: Viewport): MultiLineString | null {
  const view = drawnBox(viewport);
  const worldLines = worldLinesOf(lines);
  if (worldLines.every(({ box }) => isWithin(box, view))) return lines;
  const cycle = DASH_CYCLE / scaleOfZoom(viewport.camera.zoom);
  const coordinates = worldLines.flatMap((line, index) =>
    stretchesIn(line, view, cycle).map((stretch) => cut(lines.coordinates[index] ?? [], line, stretch)),
  );
  return coordinates.length > 0 ? { type: "MultiLineString", coordinates } : null;
}

function drawnBox(viewport: Viewport): Box {
  const { scale, x, y } = screenTransform(viewport);
  const { width, height } = viewport.size;
  return {
    west: (-x - MARGIN) / scale,
    north: (-y - MARGIN) / scale,
    east: (width - x + MARGIN) / scale,
    south: (height - y + MARGIN) / scale,
  };
}

const cache = new WeakMap<MultiLineString, readonly WorldLine[]>();

function worldLinesOf(lines: MultiLineString): readonly WorldLine[] {
  let known = cache.get(lines);
  if (!known) {
    known = lines.coordinates.map(worldLine);
    cache.set(lines, known);
  }
  return known;
}

function worldLine(line: readonly GeoJsonPosition[]): WorldLine {
  const xs = new Float64Array(line.length);
  const ys = new Float64Array(line.length);
  const lengths = new Float64Array(line.length);
  const box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  let length = 0;
  let beforeX = NaN;
  let beforeY = NaN;
  for (let index = 0; index < line.length; index += 1) {
    const position = line[index];
    const [x, y] = toWorld([position?.[0] ?? NaN, position?.[1] ?? NaN]);
    if (index > 0) length += Math.hypot(x - beforeX, y - beforeY);
    xs[index] = beforeX = x;
    ys[index] = beforeY = y;
    lengths[index] = length;
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.north = Math.min(box.north, y);
    box.south = Math.max(box.south, y);
  }
  return { xs, ys, lengths, box };
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.north >= outer.north &&
    inner.south <= outer.south
  );
}

/** Stretches of the line inside the box, widened to whole cycles and joined where they then meet. */
function stretchesIn({ xs, ys, lengths, box }: WorldLine, view: Box, cycle: number): Stretch[] {
  if (box.west > view.east || box.east < view.west || box.north > view.south || box.south < view.north)
    return [];
  const total = lengths.at(-1) ?? 0;
  const stretches: Stretch[] = [];
  let before = sidesOf(xs[0] ?? 0, ys[0] ?? 0, view);
  for (let index = 1; index < xs.length; index += 1) {
    const sides = sidesOf(xs[index] ?? 0, ys[index] ?? 0, view);
    const isOutside = (sides & before) !== 0;
    const isInside = (sides | before) === 0;
    before = sides;
    if (isOutside) continue;
    const inside = isInside
      ? WHOLE
      : shareInside(xs[index - 1] ?? 0, ys[index - 1] ?? 0, xs[index] ?? 0, ys[index] ?? 0, view);
    if (!inside) continue;
    const start = lengths[index - 1] ?? 0;
    const length = (lengths[index] ?? start) - start;
    const from = Math.floor((start + inside.from * length) / cycle) * cycle;
    const to = Math.min(total, Math.ceil((start + inside.to * length) / cycle) * cycle);
    const last = stretches.at(-1);
    if (last && last.to >= from) stretches.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else stretches.push({ from, to });
  }
  return stretches;
}

const WHOLE: Stretch = { from: 0, to: 1 };

/** Sides of the box beyond which a point lies, one bit each: most segments lie beyond one (Cohen and Sutherland). */
function sidesOf(x: number, y: number, { west, north, east, south }: Box): number {
  return (x < west ? 1 : 0) | (x > east ? 2 : 0) | (y < north ? 4 : 0) | (y > south ? 8 : 0);
}

/** Part of a segment inside a box, 0 to 1 (Liang and Barsky 1984); null: none. */
function shareInside(x0: number, y0: number, x1: number, y1: number, view: Box): Stretch | null {
  let from = 0;
  let to = 1;
  const edges: readonly (readonly [step: number, room: number])[] = [
    [x0 - x1, x0 - view.west],
    [x1 - x0, view.east - x0],
    [y0 - y1, y0 - view.north],
    [y1 - y0, view.south - y0],
  ];
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return null;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to ? { from, to } : null;
}

/** The points of the line within the stretch, and those where it is cut. */
function cut(line: readonly GeoJsonPosition[], world: WorldLine, { from, to }: Stretch): GeoJsonPosition[] {
  const inner = line.filter((_, index) => {
    const length = world.lengths[index] ?? 0;
    return length > from && length < to;
  });
  return [positionAt(world, from), ...inner, positionAt(world, to)];
}

/** The point so far along the line, straight on the map between the points given. */
function positionAt({ xs, ys, lengths }: WorldLine, at: number): GeoJsonPosition {
  const found = lengths.findIndex((length) => length >= at);
  const next = found < 0 ? lengths.length - 1 : found;
  const before = Math.max(0, next - 1);
  const [start = 0, end = 0] = [lengths[before], lengths[next]];
  const share = end > start ? (at - start) / (end - start) : 0;
  const [x0 = 0, y0 = 0] = [xs[before], ys[before]];
  const [x1 = x0, y1 = y0] = [xs[next], ys[next]];
  return [...fromWorld([x0 + share * (x1 - x0), y0 + share * (y1 - y0)])];
}
