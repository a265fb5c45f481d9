import type { Position } from "../../model/identifiers";
import type { WorldPoint } from "../scene/mercator";
import { toScreen, type ScreenTransform } from "./mercator";

/** Shortest head that can still be told from the ribbon, pixels. */
const SHORTEST_HEAD = 7;
/** Length and width of the head, as multiples of the ribbon's width; flat for wide ribbons. */
const HEAD_LENGTH = 1.15;
const HEAD_WIDTH = 1.9;
const NARROWEST_HEAD = 6;
/** A head never takes more than this part of the way. */
const LARGEST_HEAD_SHARE = 0.45;

interface RibbonEnds {
  /** Radii of the circles at both ends, pixels; the ribbon starts and ends at their edge. */
  readonly originRadius: number;
  readonly destinationRadius: number;
}

/**
 * Outline of a flow on the screen: a band of constant width, because width is what is read, with a head at
 * the destination. Empty when the circles of both ends touch.
 */
export function flowRibbon(
  path: readonly Position[],
  width: number,
  transform: ScreenTransform,
  { originRadius, destinationRadius }: RibbonEnds,
): string {
  const line = path.map((position) => toScreen(position, transform));
  const length = lengthOf(line);
  const visible = length - originRadius - destinationRadius;
  if (visible <= 1) return "";
  const head = Math.min(Math.max(SHORTEST_HEAD, width * HEAD_LENGTH), visible * LARGEST_HEAD_SHARE);
  const body = cutLine(line, originRadius, length - destinationRadius - head);
  const tip = pointAt(line, length - destinationRadius);
  const neck = body.at(-1);
  if (!neck) return "";
  const half = width / 2;
  const barb = Math.max(NARROWEST_HEAD, width * HEAD_WIDTH) / 2;
  const [normalX, normalY] = normalBetween(neck, tip);
  const right = body.map((point, index) => offsetPoint(body, index, point, half));
  const left = body.map((point, index) => offsetPoint(body, index, point, -half));
  const outline = [
    ...right,
    [neck[0] + normalX * barb, neck[1] + normalY * barb] as const,
    tip,
    [neck[0] - normalX * barb, neck[1] - normalY * barb] as const,
    ...left.reverse(),
  ];
  return `M${outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}

function distance([x1, y1]: WorldPoint, [x2, y2]: WorldPoint): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function lengthOf(line: readonly WorldPoint[]): number {
  return line.reduce((sum, point, index) => {
    const before = line[index - 1];
    return before ? sum + distance(before, point) : 0;
  }, 0);
}

/** The point that lies `along` pixels after the start. */
function pointAt(line: readonly WorldPoint[], along: number): WorldPoint {
  let left = along;
  for (let index = 1; index < line.length; index += 1) {
    const start = line[index - 1];
    const end = line[index];
    if (!start || !end) break;
    const step = distance(start, end);
    if (left <= step && step > 0) {
      const share = Math.max(0, left / step);
      return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    }
    left -= step;
  }
  return line.at(-1) ?? [0, 0];
}

/** The part of the line between two distances from its start. */
function cutLine(line: readonly WorldPoint[], from: number, to: number): WorldPoint[] {
  let passed = 0;
  const inner = line.filter((point, index) => {
    const before = line[index - 1];
    if (before) passed += distance(before, point);
    return passed > from && passed < to;
  });
  return [pointAt(line, from), ...inner, pointAt(line, to)];
}

/** Unit vector to the right of the way from a to b (y grows downwards). */
function normalBetween(a: WorldPoint, b: WorldPoint): WorldPoint {
  const length = distance(a, b) || 1;
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
}

function offsetPoint(line: readonly WorldPoint[], index: number, [x, y]: WorldPoint, by: number): WorldPoint {
  const before = line[index - 1] ?? ([x, y] as const);
  const after = line[index + 1] ?? ([x, y] as const);
  const [normalX, normalY] = normalBetween(before, after);
  return [x + normalX * by, y + normalY * by];
}
