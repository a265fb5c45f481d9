import type { BorderSegments } from "./border-segments";
import { squaredChord } from "./border-segments";
import { writeGeocentric } from "./ellipsoid";

/** Nodes with this few candidates are not cut further. */
const fewCandidates = 16;
/** Nodes of 360/2^12 by 180/2^12 degrees, about 6 by 5 km in Central Europe, are not cut further. */
const deepestLevel = 12;
/** Wider nodes, in degrees, keep all candidates: their corners need not be their farthest points. */
const widestFilteredNode = 30;

/** The segment nearest to a point and the square of its chord, square kilometres. */
export interface NearestSegment {
  segment: number;
  squaredChord: number;
}

interface Node {
  readonly west: number;
  readonly south: number;
  readonly width: number;
  readonly level: number;
  readonly candidates: Uint32Array;
  readonly children: (Node | undefined)[];
}

/**
 * Finds the nearest segment of many points. A quadtree over longitude and latitude whose nodes know every
 * segment that can be the nearest to some point inside them; nodes are made when a point first falls in.
 *
 * The candidates of a node are a superset by the triangle inequality: with the centre `r` kilometres from the
 * node's farthest point and `d` from its nearest segment, no point of the node is farther than d + r from that
 * segment, so a segment farther than d + 2r from the centre is never the nearest.
 */
export class CandidateTree {
  readonly #segments: BorderSegments;
  readonly #root: Node;
  readonly #point = new Float64Array(3);
  #last: Node;

  constructor(segments: BorderSegments) {
    this.#segments = segments;
    const candidates = Uint32Array.from({ length: segments.count }, (_, segment) => segment);
    this.#root = { west: -180, south: -90, width: 360, level: 0, candidates, children: [] };
    this.#last = this.#root;
  }

  /** Writes the nearest segment to `found`: segment -1 and an infinite chord where there are no segments. */
  findNearest(longitude: number, latitude: number, found: NearestSegment): void {
    const node = this.#leafAt(longitude, latitude);
    writeGeocentric(longitude, latitude, this.#point, 0);
    // By index: destructuring goes through an iterator, which takes longer than the search itself.
    const x = this.#point[0] ?? NaN;
    const y = this.#point[1] ?? NaN;
    const z = this.#point[2] ?? NaN;
    let nearest = -1;
    let least = Infinity;
    for (const segment of node.candidates) {
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
    let node = contains(this.#last, longitude, latitude) ? this.#last : this.#root;
    while (node.level < deepestLevel && node.candidates.length > fewCandidates) {
      const half = node.width / 2;
      const east = longitude >= node.west + half;
      const north = latitude >= node.south + half / 2;
      const quadrant = (east ? 1 : 0) + (north ? 2 : 0);
      node = node.children[quadrant] ??= this.#child(node, east, north);
    }
    this.#last = node;
    return node;
  }

  #child(parent: Node, east: boolean, north: boolean): Node {
    const width = parent.width / 2;
    const west = east ? parent.west + width : parent.west;
    const south = north ? parent.south + width / 2 : parent.south;
    const candidates =
      width > widestFilteredNode ? parent.candidates : this.#filter(parent.candidates, west, south, width);
    return { west, south, width, level: parent.level + 1, candidates, children: [] };
  }

  #filter(candidates: Uint32Array, west: number, south: number, width: number): Uint32Array {
    const centre = new Float64Array(3);
    writeGeocentric(west + width / 2, south + width / 4, centre, 0);
    const [x = NaN, y = NaN, z = NaN] = centre;
    const squares = new Float64Array(candidates.length);
    let least = Infinity;
    for (let index = 0; index < candidates.length; index++) {
      const square = squaredChord(this.#segments, candidates[index] ?? 0, x, y, z);
      squares[index] = square;
      if (square < least) least = square;
    }
    const limit = (Math.sqrt(least) + 2 * nodeRadius(centre, west, south, width)) ** 2;
    return candidates.filter((_, index) => (squares[index] ?? Infinity) <= limit);
  }
}

/** Kilometres from the centre to the farthest corner or side of a node, with a margin for rounding. */
function nodeRadius(centre: Float64Array, west: number, south: number, width: number): number {
  const corner = new Float64Array(3);
  let radius = 0;
  for (const eastward of [0, 0.5, 1]) {
    for (const northward of [0, 0.5, 1]) {
      writeGeocentric(west + eastward * width, south + (northward * width) / 2, corner, 0);
      const [x = 0, y = 0, z = 0] = corner;
      radius = Math.max(radius, Math.hypot(x - (centre[0] ?? 0), y - (centre[1] ?? 0), z - (centre[2] ?? 0)));
    }
  }
  const margin = 1.001;
  return radius * margin;
}

function contains(node: Node, longitude: number, latitude: number): boolean {
  return (
    longitude >= node.west &&
    longitude < node.west + node.width &&
    latitude >= node.south &&
    latitude < node.south + node.width / 2
  );
}
