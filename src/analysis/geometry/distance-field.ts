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

/**
 * Land beyond the countries whose borders are known is covered up to this distance, kilometres: the other side of
 * their borders as far as any distance can be chosen (100 km), and two steps of the grid for its line. Farther
 * inland another border, unknown here, would be the nearest.
 */
const reachBeyond = 102 as Kilometres;

/** Cells per side of a block; blocks without land and those without the wanted distance are skipped. */
export const cellsPerBlock = 16;
const blocksPerLook = 4;

type Area = Polygon | MultiPolygon;

/** What areas of distance may cover; with neither, they cover the sea as well. */
export interface FieldLand {
  /** The countries whose borders are all known. */
  readonly known: readonly Area[];
  /** Their neighbours, covered near the common border only. */
  readonly beyond: readonly Area[];
}

/** Square of cells whose distances are known; `column` and `row` of its south-western node. */
export interface FieldBlock {
  readonly column: number;
  readonly row: number;
  /** Least and greatest distance at its nodes, kilometres. */
  least: number;
  greatest: number;
  /** Some of its nodes are not on land, or on the frame of the grid. */
  isPartlyOutside: boolean;
}

/** Distances on one grid. */
export interface FieldLevel {
  readonly frame: GridFrame;
  /** Greatest distance it answers for, kilometres. */
  readonly reach: number;
  /** Kilometres to the nearest border per node; 0 outside the blocks. */
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
 * Rejects with the reason of the signal when aborted.
 */
export async function computeDistanceField(
  index: BorderIndex,
  extent: BoundingBox,
  land: FieldLand,
  options?: SliceOptions,
): Promise<DistanceField> {
  const levels: UnfilledLevel[] = [];
  const prepare = (start: number, end: number) => {
    for (const grid of grids.slice(start, end)) levels.push(emptyLevel(index, extent, land, grid));
  };
  await runInSlices(grids.length, prepare, { signal: options?.signal, itemsPerLook: 1 });
  const work = levels.flatMap((level) => level.blocks.map((block) => ({ level, block })));
  const fill = (start: number, end: number) => {
    for (const { level, block } of work.slice(start, end)) fillBlock(index, level, block);
  };
  await runInSlices(work.length, fill, { ...options, itemsPerLook: blocksPerLook });
  return { extent, levels: levels.map(finished) };
}

function finished({ frame, reach, distances, land, blocks }: UnfilledLevel): FieldLevel {
  return { frame, reach, distances, land, blocks };
}

/** The finest grid that answers for distances up to `kilometres`, which may be infinite. */
export function levelFor(field: DistanceField, kilometres: number): FieldLevel {
  const level = field.levels.find(({ reach }) => kilometres <= reach);
  if (!level) throw new RangeError(`The field does not reach ${kilometres} km`);
  return level;
}

/** A level while its distances are being filled in. */
interface UnfilledLevel extends FieldLevel {
  /** Land of the known countries alone; null where no distance is long enough to tell. */
  readonly known: Uint8Array | null;
}

/** A grid with its land and its blocks, whose distances are yet to be filled in. */
function emptyLevel(
  index: BorderIndex,
  extent: BoundingBox,
  { known, beyond }: FieldLand,
  { spacing, reach }: (typeof grids)[number],
): UnfilledLevel {
  const frame = gridOver(extent, spacing);
  const level = {
    frame,
    reach,
    distances: new Float32Array(frame.columns * frame.rows),
    land: landOn(frame, [...known, ...beyond]),
    known: beyond.length > 0 && reach > reachBeyond ? landOn(frame, known) : null,
  };
  return { ...level, blocks: blocksWithin(index, level) };
}

/** The frame counts as outside, so that every area is closed. */
function landOn(frame: GridFrame, areas: readonly Area[]): Uint8Array {
  const { columns, rows } = frame;
  const isMasked = areas.length > 0;
  const land = isMasked ? landCoverage(frame, areas) : new Uint8Array(columns * rows).fill(fullCoverage);
  land.fill(0, 0, columns);
  land.fill(0, (rows - 1) * columns);
  for (let row = 0; row < rows; row++) land[row * columns] = land[(row + 1) * columns - 1] = 0;
  return land;
}

/** Blocks that can hold land within reach: distances change by no more than the way between two points. */
function blocksWithin(
  index: BorderIndex,
  { frame, reach, land, known }: Omit<UnfilledLevel, "blocks">,
): FieldBlock[] {
  const blocks: FieldBlock[] = [];
  const found = { segment: -1, squaredChord: Infinity };
  const half = cellsPerBlock / 2;
  // Half the diagonal, with room for the wider cells at the extent's southern edge.
  const halfDiagonal = half * frame.spacing * 2;
  for (let row = 0; row < frame.rows - 1; row += cellsPerBlock) {
    for (let column = 0; column < frame.columns - 1; column += cellsPerBlock) {
      const [, greatestLand] = landOfBlock(land, frame, column, row);
      if (greatestLand === 0) continue;
      const longitude = frame.west + (column + half) * frame.longitudeStep;
      const latitude = frame.south + (row + half) * frame.latitudeStep;
      index.candidates.findNearest(longitude, latitude, found);
      const least = arcOfChord(Math.sqrt(found.squaredChord)) - halfDiagonal;
      if (least > reach || found.segment < 0) continue;
      if (known && least > reachBeyond && landOfBlock(known, frame, column, row)[1] === 0) continue;
      blocks.push({ column, row, least: Infinity, greatest: 0, isPartlyOutside: false });
    }
  }
  return blocks;
}

/** Least and greatest share of land at the nodes of a block. */
function landOfBlock(land: Uint8Array, frame: GridFrame, west: number, south: number): [number, number] {
  let least = fullCoverage;
  let greatest = 0;
  forEachNode(frame, west, south, (node) => {
    const share = land[node] ?? 0;
    if (share < least) least = share;
    if (share > greatest) greatest = share;
  });
  return [least, greatest];
}

function fillBlock(index: BorderIndex, level: UnfilledLevel, block: FieldBlock): void {
  const { frame, distances } = level;
  const found = { segment: -1, squaredChord: Infinity };
  forEachNode(frame, block.column, block.row, (node, column, row) => {
    let distance = distances[node] ?? 0;
    if (distance === 0) {
      const longitude = frame.west + column * frame.longitudeStep;
      const latitude = frame.south + row * frame.latitudeStep;
      index.candidates.findNearest(longitude, latitude, found);
      distance = distances[node] = arcOfChord(Math.sqrt(found.squaredChord));
      endBeyond(level, node, distance);
    }
    block.least = Math.min(block.least, distance);
    block.greatest = Math.max(block.greatest, distance);
  });
  block.isPartlyOutside = landOfBlock(level.land, frame, block.column, block.row)[0] < fullCoverage;
}

/** Land beyond the known countries ends in an even line at its greatest distance, half covered there. */
function endBeyond({ land, known, frame }: UnfilledLevel, node: number, distance: number): void {
  if (!known) return;
  const share = 0.5 + (reachBeyond - distance) / (4 * frame.spacing);
  if (share >= 1) return;
  const beyond = Math.min(land[node] ?? 0, Math.round(Math.max(0, share) * fullCoverage));
  land[node] = Math.max(known[node] ?? 0, beyond);
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
