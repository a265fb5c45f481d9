import { cellsPerBlock, type FieldBlock, type FieldLevel } from "./distance-field";
import { fullCoverage } from "./land-coverage";

/** Distances that belong to an area, in kilometres; `to` may be infinite, `from` negatively so. */
export interface DistanceSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * A closed curve, counter-clockwise round an area or clockwise round a hole in it; the first point is not
 * repeated at the end.
 */
export interface ContourRing {
  /** Per point the side of a cell that it lies on: names the point, whichever area it bounds. */
  readonly edges: number[];
  /** In columns and rows of the grid. */
  readonly xs: number[];
  readonly ys: number[];
  /** Per point: true at one end of the span, false where the area ends at the coast or at the frame. */
  readonly isAtDistance: boolean[];
}

type Side = "south" | "east" | "north" | "west";

/**
 * Marching squares (Lorensen and Cline 1987, in two dimensions): by the corners inside (1 south-west, 2 south-east,
 * 4 north-east, 8 north-west) the sides that the contour connects, the inside on its left.
 */
const crossings: readonly (readonly (readonly [from: Side, to: Side])[])[] = [
  [],
  [["south", "west"]],
  [["east", "south"]],
  [["east", "west"]],
  [["north", "east"]],
  [
    ["south", "west"],
    ["north", "east"],
  ],
  [["north", "south"]],
  [["north", "west"]],
  [["west", "north"]],
  [["south", "north"]],
  [
    ["east", "south"],
    ["west", "north"],
  ],
  [["east", "north"]],
  [["west", "east"]],
  [["south", "east"]],
  [["west", "south"]],
  [],
  // Two opposite corners inside and the middle of the cell as well: the corners are joined.
  [
    ["south", "east"],
    ["north", "west"],
  ],
  [
    ["west", "south"],
    ["east", "north"],
  ],
];
const [southWestAndNorthEast, southEastAndNorthWest] = [5, 10];
const [southWestToNorthEast, southEastToNorthWest] = [16, 17];

/** The outlines of all land whose distance to the border lies in the span. */
export function contourRings(level: FieldLevel, span: DistanceSpan): ContourRing[] {
  const next = new Map<number, number>();
  for (const block of level.blocks) {
    const isTouched = block.least <= span.to && block.greatest >= span.from;
    const isLeft = block.least < span.from || block.greatest > span.to || block.isPartlyOutside;
    if (isTouched && isLeft) linkCrossings(level, span, block, next);
  }
  const rings: ContourRing[] = [];
  for (const start of next.keys()) {
    const ring: ContourRing = { edges: [], xs: [], ys: [], isAtDistance: [] };
    for (let edge: number | undefined = start; edge !== undefined;) {
      addPoint(level, span, edge, ring);
      const following = next.get(edge);
      next.delete(edge);
      edge = following === start ? undefined : following;
    }
    rings.push(ring);
  }
  return rings;
}

/** True for points on the sides of a block: every ring through them meets them. */
export function isOnBlockSide({ frame }: FieldLevel, edge: number): boolean {
  const { node, isNorthward } = nodeOf(edge);
  const column = node % frame.columns;
  return (isNorthward ? column : (node - column) / frame.columns) % cellsPerBlock === 0;
}

/**
 * Kilometres by which a node lies inside the area, negative outside: in the span and on land. On land whole, the
 * limit of two steps is more than the distance can change up to the next node.
 */
function depthAt({ distances, land, frame }: FieldLevel, { from, to }: DistanceSpan, node: number): number {
  const limit = 2 * frame.spacing;
  const distance = distances[node] ?? NaN;
  return Math.max(-limit, Math.min(to - distance, distance - from, limit * landDepth(land[node] ?? 0)));
}

/** -1 at sea, 1 on land, 0 where half of the cell is land. */
function landDepth(coverage: number): number {
  return (2 * coverage) / fullCoverage - 1;
}

/** Links, for every cell of a block, the sides that the contour connects; a side is named by `edgeOf`. */
function linkCrossings(
  level: FieldLevel,
  span: DistanceSpan,
  block: FieldBlock,
  next: Map<number, number>,
): void {
  const { columns, rows } = level.frame;
  const lastColumn = Math.min(columns - 1, block.column + cellsPerBlock);
  const lastRow = Math.min(rows - 1, block.row + cellsPerBlock);
  for (let row = block.row; row < lastRow; row++) {
    let node = row * columns + block.column;
    let southWest = depthAt(level, span, node);
    let northWest = depthAt(level, span, node + columns);
    for (let column = block.column; column < lastColumn; column++, node++) {
      const southEast = depthAt(level, span, node + 1);
      const northEast = depthAt(level, span, node + 1 + columns);
      let corners =
        (southWest >= 0 ? 1 : 0) +
        (southEast >= 0 ? 2 : 0) +
        (northEast >= 0 ? 4 : 0) +
        (northWest >= 0 ? 8 : 0);
      if (southWest + southEast + northEast + northWest >= 0) {
        if (corners === southWestAndNorthEast) corners = southWestToNorthEast;
        if (corners === southEastAndNorthWest) corners = southEastToNorthWest;
      }
      for (const [from, to] of crossings[corners] ?? []) {
        next.set(edgeOf(node, from, columns), edgeOf(node, to, columns));
      }
      southWest = southEast;
      northWest = northEast;
    }
  }
}

/** Edges are numbered by their south-western node: twice the node towards the east, plus one towards the north. */
function edgeOf(node: number, side: Side, columns: number): number {
  if (side === "south") return 2 * node;
  if (side === "north") return 2 * (node + columns);
  return side === "west" ? 2 * node + 1 : 2 * (node + 1) + 1;
}

function nodeOf(edge: number): { readonly node: number; readonly isNorthward: boolean } {
  const isNorthward = edge % 2 === 1;
  return { node: isNorthward ? (edge - 1) / 2 : edge / 2, isNorthward };
}

function addPoint(level: FieldLevel, span: DistanceSpan, edge: number, ring: ContourRing): void {
  const { columns } = level.frame;
  const { node, isNorthward } = nodeOf(edge);
  const other = isNorthward ? node + columns : node + 1;
  const depth = depthAt(level, span, node);
  const otherDepth = depthAt(level, span, other);
  const outside = depth < 0 ? node : other;
  const isAtDistance = landDepth(level.land[outside] ?? 0) >= 0;
  const along = isAtDistance ? alongToSpan(level, span, node, other, outside) : depth / (depth - otherDepth);
  const column = node % columns;
  const row = (node - column) / columns;
  ring.edges.push(edge);
  ring.xs.push(isNorthward ? column : column + along);
  ring.ys.push(isNorthward ? row + along : row);
  ring.isAtDistance.push(isAtDistance);
}

/** Share of the way from `node` to `other` at which the span ends; the same for the area on the other side. */
function alongToSpan(
  { distances }: FieldLevel,
  { from, to }: DistanceSpan,
  node: number,
  other: number,
  outside: number,
): number {
  const end = (distances[outside] ?? NaN) < from ? from : to;
  const distance = distances[node] ?? NaN;
  return (end - distance) / ((distances[other] ?? NaN) - distance);
}
