import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { ContourRing } from "./contour-rings";
import type { GridFrame } from "./grid-frame";

interface MeasuredRing {
  readonly ring: ContourRing;
  /** In cells, positive for an outline, negative for a hole. */
  readonly area: number;
}

/** GeoJSON of an area: every outline with the holes inside it. */
export function areaOfRings(frame: GridFrame, rings: readonly ContourRing[]): MultiPolygon {
  const measured = rings.map((ring): MeasuredRing => ({ ring, area: areaOf(ring) }));
  const outlines = measured.filter(({ area }) => area > 0).sort((a, b) => a.area - b.area);
  const polygons = new Map(outlines.map((outline) => [outline, [positionsOf(frame, outline.ring)]]));
  for (const hole of measured) {
    if (hole.area >= 0) continue;
    const around = outlines.find(({ ring, area }) => area > -hole.area && contains(ring, hole.ring));
    if (around) polygons.get(around)?.push(positionsOf(frame, hole.ring));
  }
  return { type: "MultiPolygon", coordinates: [...polygons.values()] };
}

/** The parts of the rings that lie at the wanted distance. */
export function linesOfRings(frame: GridFrame, rings: readonly ContourRing[]): MultiLineString {
  return { type: "MultiLineString", coordinates: rings.flatMap((ring) => linesOf(frame, ring)) };
}

function linesOf(frame: GridFrame, ring: ContourRing): Position[][] {
  const positions = positionsOf(frame, ring);
  const { isAtDistance } = ring;
  // Begin at a point off the line, so that no part is cut by the ring's first point.
  const start = isAtDistance.indexOf(false);
  if (start < 0) return [positions];
  const lines: Position[][] = [[]];
  for (let step = 0; step < isAtDistance.length; step++) {
    const point = (start + step) % isAtDistance.length;
    const position = positions[point];
    if (isAtDistance[point] && position) lines.at(-1)?.push(position);
    else lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

/** Closed: the first position is the last one as well. */
function positionsOf(
  { west, south, longitudeStep, latitudeStep }: GridFrame,
  { xs, ys }: ContourRing,
): Position[] {
  const positions = xs.map((x, point) => [
    west + x * longitudeStep,
    south + (ys[point] ?? NaN) * latitudeStep,
  ]);
  return [...positions, ...positions.slice(0, 1)];
}

function areaOf({ xs, ys }: ContourRing): number {
  let area = 0;
  for (let point = 0, before = xs.length - 1; point < xs.length; before = point++) {
    area += (xs[before] ?? NaN) * (ys[point] ?? NaN) - (xs[point] ?? NaN) * (ys[before] ?? NaN);
  }
  return area / 2;
}

/**
 * Whether a hole lies inside an outline: by two of three of its points, since simplification may have moved the
 * outline across one of them.
 */
function contains(outline: ContourRing, { xs, ys }: ContourRing): boolean {
  const third = Math.floor(xs.length / 3);
  const inside = [0, third, 2 * third].filter((point) =>
    isInside(outline, xs[point] ?? NaN, ys[point] ?? NaN),
  );
  return inside.length > 1;
}

/** Even-odd rule. */
function isInside({ xs, ys }: ContourRing, x: number, y: number): boolean {
  let isOdd = false;
  for (let point = 0, before = xs.length - 1; point < xs.length; before = point++) {
    const y0 = ys[before] ?? NaN;
    const y1 = ys[point] ?? NaN;
    if (y0 > y === y1 > y) continue;
    const x0 = xs[before] ?? NaN;
    if (x < x0 + ((y - y0) / (y1 - y0)) * ((xs[point] ?? NaN) - x0)) isOdd = !isOdd;
  }
  return isOdd;
}
