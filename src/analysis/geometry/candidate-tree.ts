import { squaredChord, type BorderSegments } from "./border-segments";
import { greatestDegreeLength, writeGeocentric } from "./ellipsoid";

/** Every node is cut into 2² columns and 2² rows. */
const bitsPerLevel = 2;
const cutsPerSide = 2 ** bitsPerLevel;
/** Nodes with this few candidates are not cut further. */
const fewCandidates = 16;
/** Nodes of 360/4^6 by 180/4^6 degrees, about 6 by 5 km in Central Europe, are not cut further. */
const deepestLevel = 6;
const finestCells = cutsPerSide ** deepestLevel;
/** Wider nodes, in degrees, keep all candidates. */
const widestFilteredNode = 30;

/** The segment nearest to a point and the square of its chord, square kilometres. */
export interface NearestSegment {
  segment: number;
  squaredChord: number;
}

interface Node {
  /** 0 for the whole world. */
  readonly level: number;
  /** Column and row among all nodes of the level; whole numbers, since reading fractions costs more. */
  readonly column: number;
  readonly row: number;
  readonly candidates: readonly number[];
  /** By row, then column; made when a point first falls in. */
  children: (Node | undefined)[] | null;
}

/**
 * Finds the nearest segment of many points. A tree over longitude and latitude whose nodes know every segment that
 * can be the nearest to some point inside them.
 *
 * The candidates of a node are a superset by the triangle inequality: with the centre `r` kilometres from the
 * node's farthest point and `d` from its nearest segment, no point of the node is farther than d + r from that
 * segment, so a segment farther than d + 2r from the centre is never the nearest.
 */
export class CandidateTree {
  readonly #segments: BorderSegments;
  readonly #root: Node;
  readonly #point = new Float64Array(3);
  readonly #squares: Float64Array;
  #last: Node;

  constructor(segments: BorderSegments) {
    this.#segments = segments;
    this.#squares = new Float64Array(segments.count);
    const candidates = Array.from({ length: segments.count }, (_, segment) => segment);
    this.#root = { level: 0, column: 0, row: 0, candidates, children: null };
    this.#last = this.#root;
  }

  /** Writes the nearest segment to `found`: segment -1 and an infinite chord where there are no segments. */
  findNearest(longitude: number, latitude: number, found: NearestSegment): void {
    const { candidates } = this.#leafAt(longitude, latitude);
    const point = this.#point;
    writeGeocentric(longitude, latitude, point, 0);
    // By index: destructuring goes through an iterator, which takes longer than the search itself.
    const x = point[0] ?? NaN;
    const y = point[1] ?? NaN;
    const z = point[2] ?? NaN;
    let nearest = -1;
    let least = Infinity;
    for (const segment of candidates) {
      const square = squaredChord(this.#segments, segment, x, y, z);
      if (square < least) {
        least = square;
        nearest = segment;
      }
    }
    found.segment = nearest;
    found.squaredChord = least;
  }

  #leafAt(longitude: number, latitude: number): Node {
    const column = finestCell((longitude + 180) / 360);
    const row = finestCell((latitude + 90) / 180);
    let node = contains(this.#last, column, row) ? this.#last : this.#root;
    while (node.level < deepestLevel && node.candidates.length > fewCandidates) {
      const shift = bitsPerLevel * (deepestLevel - node.level - 1);
      const child = ((row >> shift) % cutsPerSide) * cutsPerSide + ((column >> shift) % cutsPerSide);
      node.children ??= new Array<Node | undefined>(cutsPerSide * cutsPerSide).fill(undefined);
      node = node.children[child] ??= this.#child(node, column >> shift, row >> shift);
    }
    this.#last = node;
    return node;
  }

  #child(parent: Node, column: number, row: number): Node {
    const level = parent.level + 1;
    const width = 360 / cutsPerSide ** level;
    const candidates =
      width > widestFilteredNode
        ? parent.candidates
        : this.#filter(parent.candidates, column * width - 180, (row * width) / 2 - 90, width);
    return { level, column, row, candidates, children: null };
  }

  #filter(candidates: readonly number[], west: number, south: number, width: number): number[] {
    const point = this.#point;
    const squares = this.#squares;
    writeGeocentric(west + width / 2, south + width / 4, point, 0);
    const x = point[0] ?? NaN;
    const y = point[1] ?? NaN;
    const z = point[2] ?? NaN;
    let least = Infinity;
    for (let index = 0; index < candidates.length; index++) {
      const square = squaredChord(this.#segments, candidates[index] ?? 0, x, y, z);
      squares[index] = square;
      if (square < least) least = square;
    }
    const limit = (Math.sqrt(least) + 2 * nodeRadius(south, width)) ** 2;
    const kept: number[] = [];
    for (let index = 0; index < candidates.length; index++) {
      if ((squares[index] ?? 0) <= limit) kept.push(candidates[index] ?? 0);
    }
    return kept;
  }
}

/**
 * Kilometres that no point of a node is farther from its centre: the way there, straight in longitude and latitude,
 * is at most this long, since no degree on it is longer than the greatest.
 */
function nodeRadius(south: number, width: number): number {
  const north = south + width / 2;
  const nearestToEquator = south > 0 ? south : north < 0 ? north : 0;
  const eastward = (width / 2) * greatestDegreeLength * Math.cos((nearestToEquator * Math.PI) / 180);
  return Math.hypot(eastward, (width / 4) * greatestDegreeLength);
}

/** Cell of the deepest level for a share of the world's extent; points on its far sides belong to the last one. */
function finestCell(share: number): number {
  return share >= 1 ? finestCells - 1 : share > 0 ? Math.floor(share * finestCells) : 0;
}

function contains({ level, column, row }: Node, finestColumn: number, finestRow: number): boolean {
  const shift = bitsPerLevel * (deepestLevel - level);
  return finestColumn >> shift === column && finestRow >> shift === row;
}
