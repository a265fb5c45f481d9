import type { Position } from "geojson";

/** Coordinates of polygons or lines, four levels deep as in a list of MultiPolygons. */
export type NestedCoordinates = readonly (readonly (readonly Position[])[])[];

/**
 * Geometries as three flat arrays that are transferred, not copied: cloning the nested arrays of 650 units would
 * hold up the page for some 40 ms. Each array of ends counts the entries of the level below, from the beginning.
 */
export interface PackedGeometries {
  readonly coordinates: Float64Array<ArrayBuffer>;
  /** Per line the number of positions up to its end. */
  readonly lineEnds: Uint32Array<ArrayBuffer>;
  /** Per part (a polygon with its rings) the number of lines up to its end. */
  readonly partEnds: Uint32Array<ArrayBuffer>;
  /** Per geometry the number of parts up to its end. */
  readonly geometryEnds: Uint32Array<ArrayBuffer>;
}

export function packGeometries(geometries: readonly NestedCoordinates[]): PackedGeometries {
  const coordinates: number[] = [];
  const lineEnds: number[] = [];
  const partEnds: number[] = [];
  const geometryEnds: number[] = [];
  for (const parts of geometries) {
    for (const lines of parts) {
      for (const line of lines) {
        for (const [longitude = NaN, latitude = NaN] of line) coordinates.push(longitude, latitude);
        lineEnds.push(coordinates.length / 2);
      }
      partEnds.push(lineEnds.length);
    }
    geometryEnds.push(partEnds.length);
  }
  return {
    coordinates: Float64Array.from(coordinates),
    lineEnds: Uint32Array.from(lineEnds),
    partEnds: Uint32Array.from(partEnds),
    geometryEnds: Uint32Array.from(geometryEnds),
  };
}

export function unpackGeometries(packed: PackedGeometries): Position[][][][] {
  const { coordinates } = packed;
  const positions = Array.from({ length: coordinates.length / 2 }, (_, position) => [
    coordinates[2 * position] ?? NaN,
    coordinates[2 * position + 1] ?? NaN,
  ]);
  return cut(cut(cut(positions, packed.lineEnds), packed.partEnds), packed.geometryEnds);
}

/** The buffers to hand over. */
export function buffersOf({
  coordinates,
  lineEnds,
  partEnds,
  geometryEnds,
}: PackedGeometries): ArrayBuffer[] {
  return [coordinates.buffer, lineEnds.buffer, partEnds.buffer, geometryEnds.buffer];
}

function cut<Item>(items: readonly Item[], ends: Uint32Array): Item[][] {
  return Array.from(ends, (end, index) => items.slice(ends[index - 1] ?? 0, end));
}
