import type { MultiLineString, MultiPolygon, Polygon, Position as Coordinates } from "geojson";
import { bandRing, isInRing, type BandedRing } from "./banded-ring";
import { createVertexNumbers, edgeNumber } from "./vertex-numbers";

/** Several areas as one body. */
export interface DissolvedArea {
  /** Outer rings counter-clockwise, holes clockwise (RFC 7946). */
  readonly body: MultiPolygon;
  /** The rings of the body as closed lines. */
  readonly outline: MultiLineString;
}

interface Ring {
  readonly line: Coordinates[];
  /** Square degrees, positive counter-clockwise. */
  readonly area: number;
}

/**
 * Merges areas whose outlines come from one topology: a stretch between two of them occurs twice, with exactly
 * the same points, and falls away; what is left is stitched into rings. Areas that overlap are not merged.
 */
export function dissolveAreas(areas: readonly (Polygon | MultiPolygon)[]): DissolvedArea {
  const coordinates = nest(stitch(outerEdges(areas)).map(toRing));
  return {
    body: { type: "MultiPolygon", coordinates },
    outline: { type: "MultiLineString", coordinates: coordinates.flat() },
  };
}

/** The stretches that belong to one area only, as what each vertex is connected with. */
interface Edges {
  readonly positions: readonly Coordinates[];
  readonly neighbours: ReadonlyMap<number, number[]>;
}

function outerEdges(areas: readonly (Polygon | MultiPolygon)[]): Edges {
  const numberOf = createVertexNumbers();
  const positions: Coordinates[] = [];
  const edges = new Map<number, readonly [number, number]>();
  for (const area of areas)
    for (const ring of area.type === "Polygon" ? area.coordinates : area.coordinates.flat()) {
      let from: number | null = null;
      for (const position of ring) {
        const to = numberOf(position);
        positions[to] = position;
        if (from !== null && from !== to) {
          const key = edgeNumber(from, to);
          if (!edges.delete(key)) edges.set(key, [from, to]);
        }
        from = to;
      }
    }
  const neighbours = new Map<number, number[]>();
  const connect = (from: number, to: number) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const [a, b] of edges.values()) {
    connect(a, b);
    connect(b, a);
  }
  return { positions, neighbours };
}

/**
 * Rings that pass every vertex once: where the way comes back to a vertex, the loop behind it is cut off. So
 * two parts that touch in a corner become two rings. Uses the edges up.
 */
function stitch({ positions, neighbours }: Edges): Coordinates[][] {
  const rings: Coordinates[][] = [];
  for (const start of neighbours.keys()) {
    const way = [start];
    const places = new Map([[start, 0]]);
    let [before, vertex] = [start, start];
    for (;;) {
      const next = nextVertex(before, vertex, { positions, neighbours });
      if (next === null) break;
      remove(neighbours.get(vertex), next);
      remove(neighbours.get(next), vertex);
      [before, vertex] = [vertex, next];
      const place = places.get(vertex);
      if (place === undefined) {
        places.set(vertex, way.length);
        way.push(vertex);
      } else {
        const loop = way.splice(place + 1);
        for (const passed of loop) places.delete(passed);
        rings.push([vertex, ...loop, vertex].flatMap((number) => [positions[number] ?? []]));
      }
    }
  }
  return rings.filter(({ length }) => length > MINIMUM_POINTS);
}

/** Where several edges meet, the next one counter-clockwise: the ways then touch there, but never cross. */
function nextVertex(before: number, vertex: number, { positions, neighbours }: Edges): number | null {
  const [first = null, ...others] = neighbours.get(vertex) ?? [];
  if (first === null || others.length === 0) return first;
  const back = direction(positions[vertex], positions[before]);
  const turnTo = (next: number) => {
    const turn = direction(positions[vertex], positions[next]) - back;
    return turn > 0 ? turn : turn + FULL_TURN;
  };
  return others.reduce((best, next) => (turnTo(next) < turnTo(best) ? next : best), first);
}

const FULL_TURN = 2 * Math.PI;

/** Radians counter-clockwise from east. */
function direction([x1 = 0, y1 = 0]: Coordinates = [], [x2 = 0, y2 = 0]: Coordinates = []): number {
  return Math.atan2(y2 - y1, x2 - x1);
}

function remove(numbers: number[] | undefined, number: number): void {
  numbers?.splice(numbers.indexOf(number), 1);
}

/** A triangle, with its first point again at the end. */
const MINIMUM_POINTS = 3;

function toRing(line: Coordinates[]): Ring {
  return { line, area: signedArea(line) };
}

/** Shoelace formula, relative to the first point so that small rings keep their digits. */
function signedArea(line: readonly Coordinates[]): number {
  const [originX = 0, originY = 0] = line[0] ?? [];
  let twice = 0;
  for (let index = 1; index < line.length; index += 1) {
    const [x1 = 0, y1 = 0] = line[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = line[index] ?? [];
    twice += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY);
  }
  return twice / 2;
}

interface Nested {
  readonly ring: BandedRing;
  readonly depth: number;
  /** Polygon that the ring opens (depth even) or is a hole of (odd). */
  readonly polygon: Coordinates[][];
}

/** Rings inside no other or inside a hole open a polygon; the others are holes of the ring right around them. */
function nest(rings: readonly Ring[]): Coordinates[][][] {
  const placed: Nested[] = [];
  const polygons: Coordinates[][][] = [];
  for (const { line, area } of rings.toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area))) {
    const inside = middleOfFirstEdge(line);
    const parent = placed.findLast(({ ring }) => isInRing(inside, ring));
    const depth = parent === undefined ? 0 : parent.depth + 1;
    const isHole = depth % 2 === 1;
    const polygon = isHole && parent ? parent.polygon : [];
    polygon.push(area > 0 === isHole ? line.toReversed() : line);
    if (!isHole) polygons.push(polygon);
    placed.push({ ring: bandRing(line), depth, polygon });
  }
  return polygons;
}

/** A point of the ring that no other ring passes through: they share vertices, never edges. */
function middleOfFirstEdge(line: readonly Coordinates[]): readonly [number, number] {
  const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = line;
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}
