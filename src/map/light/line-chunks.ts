import type { MultiLineString, Position } from "geojson";

/** Side of a chunk's cell, degrees: about as wide as a region. */
const CELL = 2;

const cache = new WeakMap<MultiLineString, readonly MultiLineString[]>();

/**
 * Cuts a mesh into pieces that lie close together, so that a browser redraws only those in view. The lines
 * themselves stay whole.
 */
export function chunkLines(mesh: MultiLineString): readonly MultiLineString[] {
  let chunks = cache.get(mesh);
  if (!chunks) {
    const cells = new Map<string, Position[][]>();
    for (const line of mesh.coordinates) {
      const [longitude = 0, latitude = 0] = line[Math.floor(line.length / 2)] ?? [];
      const key = `${Math.floor(longitude / CELL)} ${Math.floor(latitude / CELL)}`;
      const cell = cells.get(key);
      if (cell) cell.push(line);
      else cells.set(key, [line]);
    }
    chunks = [...cells.values()].map((coordinates) => ({ type: "MultiLineString", coordinates }));
    cache.set(mesh, chunks);
  }
  return chunks;
}
