import type { Position as Coordinates } from "geojson";

type Edge = readonly [from: Coordinates, to: Coordinates];

/** A ring whose edges lie ready by latitude: a question about a point looks at few of them, however long it is. */
export interface BandedRing {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** From south to north, of equal height; an edge stands in every band it runs through. */
  readonly bands: readonly (readonly Edge[])[];
}

const EDGES_PER_BAND = 8;

/** `line`: closed, the first point again at the end. */
export function bandRing(line: readonly Coordinates[]): BandedRing {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of line) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  const bands = Array.from({ length: Math.ceil(line.length / EDGES_PER_BAND) }, (): Edge[] => []);
  const ring = { west, south, east, north, bands };
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const [first, last] = [bandAt(from[1] ?? 0, ring), bandAt(to[1] ?? 0, ring)];
    for (let band = Math.min(first, last); band <= Math.max(first, last); band += 1)
      bands[band]?.push([from, to]);
  }
  return ring;
}

/** Even-odd rule (Shimrat 1962), on the plane of longitude and latitude. */
export function isInRing([x, y]: readonly [number, number], ring: BandedRing): boolean {
  const { west, south, east, north, bands } = ring;
  if (x < west || x > east || y < south || y > north) return false;
  let isInside = false;
  for (const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] of bands[bandAt(y, ring)] ?? [])
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
  return isInside;
}

function bandAt(latitude: number, { south, north, bands }: BandedRing): number {
  const share = north > south ? (latitude - south) / (north - south) : 0;
  return Math.min(bands.length - 1, Math.floor(share * bands.length));
}
