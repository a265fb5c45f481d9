import type { MultiPolygon, Polygon } from "geojson";
import type { BoundingBox, Kilometres } from "../../model/identifiers";
import type { BorderIndex } from "./border-index";
import { arcOfChord } from "./ellipsoid";
import { gridOver, type GridFrame } from "./grid-frame";
import { fullCoverage, landCoverage } from "./land-coverage";
import { runInSlices, type SliceOptions } from "./time-slices";

/**
 * Two grids: a fine one near the border, where a band of a few kilometres needs it, and one for all other
 * distances. `reach`: the greatest distance a grid can answer for, kilometres.
 */
const grids = [
  { spacing: 0.5 as Kilometres, reach: 5 },
  { spacing: 1 as Kilometres, reach: Infinity },
];

/** Cells per side of a block; blocks without the wanted distance are skipped. */
export const cellsPerBlock = 16;
const blocksPerLook = 4;

/** Square of cells whose distances are known; `column` and `row` of its south-western node. */
export interface FieldBlock {
  readonly column: number;
  readonly row: number;
  /** Least and greatest distance at its nodes, kilometres. */
  least: number;
  greatest: number;
  /** Some of its nodes are at sea or on the frame of the grid. */
  readonly isPartlyOutside: boolean;
}

/** Distances on one grid. */
export interface FieldLevel {
  readonly frame: GridFrame;
  /** Greatest distance it answers for, kilometres. */
  readonly reach: number;
  /** Kilometres to the nearest border per node; infinite outside the blocks. */
  readonly distances: Float32Array;
  /** Share of land per node, 0 to `fullCoverage`, 0 on the frame. */
  readonly land: Uint8Array;
  readonly blocks: readonly FieldBlock[];
}

export interface DistanceField {
  readonly extent: BoundingBox;
  /** Finest first. */
  readonly levels: readonly FieldLevel[];
}

/**
 * Distances to the nearest state border over the extent, on grids fine enough for areas within 1 km and more.
 * `land`: polygons that bands may cover; with none, bands cover the sea as well. Rejects with the reason of the
 * signal when aborted.
 */
export async function computeDistanceField(
  index: BorderIndex,
  extent: BoundingBox,
  land: readonly (Polygon | MultiPolygon)[],
  options?: SliceOptions,
): Promise<DistanceField> {
  const levels: FieldLevel[] = [];
  const prepare = (start: number, end: number) => {
    for (const grid of grids.slice(start, end)) levels.push(emptyLevel(index, extent, land, grid));
  };
  await runInSlices(grids.length, prepare, { signal: options?.signal, itemsPerLook: 1 });
  const work = levels.flatMap((level) => level.blocks.map((block) => ({ level, block })));
  const fill = (start: number, end: number) => {
    for (const { level, block } of work.slice(start, end)) fillBlock(index, level, block);
  };
  await runInSlices(work.length, fill, { ...options, itemsPerLook: blocksPerLook });
  return { extent, levels };
}

/** The finest grid that answers for distances up to `kilometres`, which may be infinite. */
export function levelFor(field: DistanceField, kilometres: number): FieldLevel {
  const level = field.levels.find(({ reach }) => kilometres <= reach);
  if (!level) throw new RangeError(`The field does not reach ${kilometres} km`);
  return level;
}

/** A grid with its land and its blocks, whose distances are yet to be filled in. */
function emptyLevel(
  index: BorderIndex,
  extent: BoundingBox,
  land: readonly (Polygon | MultiPolygon)[],
  { spacing, reach }: (typeof grids)[number],
): FieldLevel {
  const frame = gridOver(extent, spacing);
  const distances = new Float32Array(frame.columns * frame.rows).fill(Infinity);
  const level = { frame, reach, distances, land: landOn(frame, land) };
  return { ...level, blocks: blocksWithin(index, level) };
}

/** The frame counts as outside, so that every area is closed. */
function landOn(frame: GridFrame, polygons: readonly (Polygon | MultiPolygon)[]): Uint8Array {
  const { columns, rows } = frame;
  const isMasked = polygons.length > 0;
  const land = isMasked ? landCoverage(frame, polygons) : new Uint8Array(columns * rows).fill(fullCoverage);
  land.fill(0, 0, columns);
  land.fill(0, (rows - 1) * columns);
  for (let row = 0; row < rows; row++) land[row * columns] = land[(row + 1) * columns - 1] = 0;
  return land;
}

type UnfilledLevel = Omit<FieldLevel, "blocks">;

/** Blocks that can hold a point within reach: distances change by no more than the way between two points. */
function blocksWithin(index: BorderIndex, { frame, reach, land }: UnfilledLevel): FieldBlock[] {
  const blocks: FieldBlock[] = [];
  const found = { segment: -1, squaredChord: Infinity };
  const half = cellsPerBlock / 2;
  // Half the diagonal, with room for the wider cells at the extent's southern edge.
  const halfDiagonal = half * frame.spacing * 2;
  for (let row = 0; row < frame.rows - 1; row += cellsPerBlock) {
    for (let column = 0; column < frame.columns - 1; column += cellsPerBlock) {
      const longitude = frame.west + (column + half) * frame.longitudeStep;
      const latitude = frame.south + (row + half) * frame.latitudeStep;
      index.candidates.findNearest(longitude, latitude, found);
      if (arcOfChord(Math.sqrt(found.squaredChord)) - halfDiagonal > reach || found.segment < 0) continue;
      let leastLand = fullCoverage;
      forEachNode(frame, column, row, (node) => {
        leastLand = Math.min(leastLand, land[node] ?? 0);
      });
      blocks.push({ column, row, least: Infinity, greatest: 0, isPartlyOutside: leastLand < fullCoverage });
    }
  }
  return blocks;
}

function fillBlock(index: BorderIndex, { frame, distances }: UnfilledLevel, block: FieldBlock): void {
  const found = { segment: -1, squaredChord: Infinity };
  forEachNode(frame, block.column, block.row, (node, column, row) => {
    let distance = distances[node] ?? Infinity;
    if (distance === Infinity) {
      const longitude = frame.west + column * frame.longitudeStep;
      const latitude = frame.south + row * frame.latitudeStep;
      index.candidates.findNearest(longitude, latitude, found);
      distance = distances[node] = arcOfChord(Math.sqrt(found.squaredChord));
    }
    block.least = Math.min(block.least, distance);
    block.greatest = Math.max(block.greatest, distance);
  });
}

/** Visits the nodes of a block, those on its edges included. */
function forEachNode(
  { columns, rows }: GridFrame,
  west: number,
  south: number,
  visit: (node: number, column: number, row: number) => void,
): void {
  const east = Math.min(columns - 1, west + cellsPerBlock);
  const north = Math.min(rows - 1, south + cellsPerBlock);
  for (let row = south; row <= north; row++) {
    for (let column = west; column <= east; column++) visit(row * columns + column, column, row);
  }
}
