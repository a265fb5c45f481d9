import type { MultiPolygon, Polygon } from "geojson";
import type { GridFrame } from "./grid-frame";

/** A cell that lies inside whole. */
export const fullCoverage = 255;

/** Rows worked on at a time: so few that they stay close to the processor. */
const rowsPerStrip = 128;

/**
 * Share of the cell around every node that lies inside the polygons, 0 to `fullCoverage`; a node's cell reaches
 * half-way to its neighbours. Exact areas by signed accumulation along the edges: R. Levien, "Inside the fastest font
 * renderer in the world", 2016 (font-rs). Neighbouring polygons add up; where polygons overlap the share stays full.
 */
export function landCoverage(frame: GridFrame, polygons: readonly (Polygon | MultiPolygon)[]): Uint8Array {
  const { columns, rows, latitudeStep } = frame;
  const rings = polygons.flatMap(ringsOf);
  const coverage = new Uint8Array(columns * rows);
  // Each entry holds how much the share changes from the cell before; one spare cell for edges at the end.
  const changes = new Float32Array(columns * Math.min(rows, rowsPerStrip) + 2);
  for (let first = 0; first < rows; first += rowsPerStrip) {
    const strip = {
      ...frame,
      south: frame.south + first * latitudeStep,
      rows: Math.min(rowsPerStrip, rows - first),
    };
    // A cell begins half a step before its node.
    const [south, north] = [strip.south - latitudeStep / 2, strip.south + strip.rows * latitudeStep];
    changes.fill(0);
    for (const ring of rings)
      if (ring.north > south && ring.south < north) accumulateRing(strip, ring.positions, ring.sign, changes);
    sumUp(strip, changes, coverage.subarray(first * columns));
  }
  return coverage;
}

interface SignedRing {
  readonly positions: readonly number[][];
  /** 1 where a ring in mathematical direction counts positive. */
  readonly sign: number;
  readonly south: number;
  readonly north: number;
}

function ringsOf(polygon: Polygon | MultiPolygon): SignedRing[] {
  const parts = polygon.type === "Polygon" ? [polygon.coordinates] : polygon.coordinates;
  return parts.flatMap((rings) => {
    const sign = Math.sign(signedArea(rings[0] ?? []));
    return rings.map((positions) => {
      let south = Infinity;
      let north = -Infinity;
      for (const position of positions) {
        const latitude = position[1] ?? NaN;
        if (latitude < south) south = latitude;
        if (latitude > north) north = latitude;
      }
      return { positions, sign, south, north };
    });
  });
}

/** Adds up the changes of every row from west to east. Most cells are like the one before. */
function sumUp({ columns, rows }: GridFrame, changes: Float32Array, coverage: Uint8Array): void {
  for (let row = 0; row < rows; row++) {
    let share = 0;
    let covered = 0;
    for (let node = row * columns; node < (row + 1) * columns; node++) {
      const change = changes[node] ?? 0;
      if (change !== 0) {
        share += change;
        covered = Math.round(clamp(share, 0, 1) * fullCoverage);
      }
      if (covered !== 0) coverage[node] = covered;
    }
  }
}

function signedArea(ring: readonly number[][]): number {
  let area = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    area += x0 * y1 - x1 * y0;
  }
  return area / 2;
}

function accumulateRing(
  frame: GridFrame,
  ring: readonly number[][],
  sign: number,
  changes: Float32Array,
): void {
  let x1 = NaN;
  let y1 = NaN;
  for (const [longitude = NaN, latitude = NaN] of ring) {
    const x0 = x1;
    const y0 = y1;
    // In cell units; a cell begins half a step before its node.
    x1 = (longitude - frame.west) / frame.longitudeStep + 0.5;
    y1 = (latitude - frame.south) / frame.latitudeStep + 0.5;
    // A downward edge has the inside of a mathematically positive ring to its east.
    if (y0 > y1) accumulateEdge(frame, x1, y1, x0, y0, sign, changes);
    else if (y0 < y1) accumulateEdge(frame, x0, y0, x1, y1, -sign, changes);
  }
}

/** Adds an edge from the lower end x0, y0 to the upper end x1, y1, row by row. */
function accumulateEdge(
  { columns, rows }: GridFrame,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  sign: number,
  changes: Float32Array,
): void {
  const slope = (x1 - x0) / (y1 - y0);
  const lastRow = Math.min(rows, Math.ceil(y1));
  for (let row = Math.max(0, Math.floor(y0)); row < lastRow; row++) {
    const bottom = Math.max(row, y0);
    const top = Math.min(row + 1, y1);
    const atBottom = clamp(x0 + slope * (bottom - y0), 0, columns);
    const atTop = clamp(x0 + slope * (top - y0), 0, columns);
    accumulateCrossing(
      row * columns,
      columns,
      Math.min(atBottom, atTop),
      Math.max(atBottom, atTop),
      sign * (top - bottom),
      changes,
    );
  }
}

/** Adds an edge that crosses one row between columns x0 and x1 over `height` of the row's height. */
function accumulateCrossing(
  rowStart: number,
  columns: number,
  x0: number,
  x1: number,
  height: number,
  changes: Float32Array,
): void {
  let covered = 0;
  const first = Math.floor(x0);
  const last = Math.max(first + 1, Math.ceil(x1));
  for (let cell = first; cell <= last && cell < columns; cell++) {
    // Share of this cell east of the edge; the change against the cell before is what is stored.
    const share = cell === last ? 1 : shareEastOf(x0 - cell, x1 - cell);
    changes[rowStart + cell] = (changes[rowStart + cell] ?? 0) + height * (share - covered);
    covered = share;
  }
}

/** Area of the unit cell east of an edge that runs evenly from x0 to x1 (x0 <= x1), in cell units. */
function shareEastOf(x0: number, x1: number): number {
  const isUpright = x1 - x0 < 1e-12;
  return isUpright ? clamp(1 - x0, 0, 1) : (areaBelow(x1) - areaBelow(x0)) / (x1 - x0);
}

/** Antiderivative of clamp(1 - x, 0, 1). */
function areaBelow(x: number): number {
  if (x <= 0) return x;
  return x >= 1 ? 0.5 : x - (x * x) / 2;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
