import type { GeometryObject } from "topojson-specification";
import { mapArcs, visitArcs, type Topology } from "./topology-tools";

/** A gap smaller than this is an error of the source: square degrees, about 0.15 km². */
const largestSliver = 2e-5;
/** A sliver has a direct line on one side and a few arcs on the other. */
const mostArcs = 6;

/** An arc walked forwards, or backwards when `arc` is written as ~arc. */
interface LooseArc {
  readonly arc: number;
  readonly from: string;
  readonly to: string;
  readonly owner: string;
}

/**
 * Closes the gaps left where the source draws one unit's side of a boundary straight past a corner that the
 * other side has. The straight arc is replaced by the arcs of the other side, so that both sides share them:
 * otherwise the boundary, or the state border, would be missing there.
 */
export function closeSlivers(topology: Topology, geometries: readonly GeometryObject[]): GeometryObject[] {
  const loose = looseArcs(topology, geometries);
  const arcsAtNode = new Map<string, LooseArc[]>();
  for (const arc of loose) {
    for (const node of [arc.from, arc.to]) arcsAtNode.set(node, [...(arcsAtNode.get(node) ?? []), arc]);
  }
  const replacements = new Map<number, readonly number[]>();
  const used = new Set<number>();
  for (const start of loose) {
    if (used.has(start.arc)) continue;
    const ring = walkRing(start, arcsAtNode);
    if (!isSliver(topology, ring)) continue;
    for (const step of ring) used.add(step < 0 ? ~step : step);
    const [direct, replacement] = straightSide(topology, ring);
    replacements.set(direct, replacement);
  }
  return geometries.map((geometry) => mapArcs(geometry, (arc) => replaced(arc, replacements)));
}

function replaced(arc: number, replacements: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const path = replacements.get(arc < 0 ? ~arc : arc);
  if (!path) return [arc];
  return arc < 0 ? reversed(path) : path;
}

function reversed(path: readonly number[]): number[] {
  return path.map((arc) => ~arc).reverse();
}

/** Arcs that only one unit uses: the coast, the outer edge, and both sides of every sliver. */
function looseArcs(topology: Topology, geometries: readonly GeometryObject[]): LooseArc[] {
  const owners = new Map<number, string[]>();
  for (const geometry of geometries) {
    visitArcs(geometry, (arc) => owners.set(arc, [...(owners.get(arc) ?? []), String(geometry.id)]));
  }
  return [...owners].flatMap(([arc, [owner = "", ...others]]) => {
    if (others.length > 0) return [];
    const points = pointsOf(topology, arc);
    const [from, to] = [nodeOf(points[0]), nodeOf(points.at(-1))];
    return from === to ? [] : [{ arc, from, to, owner }];
  });
}

/** The signed arcs of the ring that starts with an arc, empty when it branches or is too long. */
function walkRing(start: LooseArc, arcsAtNode: ReadonlyMap<string, readonly LooseArc[]>): number[] {
  const ring = [start.arc];
  const owners = new Set([start.owner]);
  let current = start;
  let node = start.to;
  while (node !== start.from) {
    const [next, ...others] = (arcsAtNode.get(node) ?? []).filter((arc) => arc !== current);
    if (!next || others.length > 0 || ring.length >= mostArcs) return [];
    ring.push(next.from === node ? next.arc : ~next.arc);
    owners.add(next.owner);
    node = next.from === node ? next.to : next.from;
    current = next;
  }
  return owners.size > 1 ? ring : [];
}

function isSliver(topology: Topology, ring: readonly number[]): boolean {
  if (ring.length < 2) return false;
  const points = ring.flatMap((arc) => pointsOf(topology, arc));
  const twiceArea = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  const [scaleX, scaleY] = topology.transform?.scale ?? [1, 1];
  return Math.abs((twiceArea / 2) * scaleX * scaleY) < largestSliver;
}

/** The arc of the ring with the longest chord, and the path of the others from its start to its end. */
function straightSide(
  topology: Topology,
  ring: readonly number[],
): [direct: number, path: readonly number[]] {
  const chords = ring.map((arc) => {
    const points = pointsOf(topology, arc);
    const [[startX, startY] = [0, 0], [endX, endY] = [0, 0]] = [points[0], points.at(-1)];
    return Math.hypot(endX - startX, endY - startY);
  });
  const index = chords.indexOf(Math.max(...chords));
  const direct = ring[index] ?? 0;
  // The rest of the ring runs from the end of the direct arc to its start.
  const rest = [...ring.slice(index + 1), ...ring.slice(0, index)];
  return direct < 0 ? [~direct, rest] : [direct, reversed(rest)];
}

/** Quantised points of an arc in the direction its number says. */
function pointsOf(topology: Topology, arc: number): [number, number][] {
  let x = 0;
  let y = 0;
  const points = (topology.arcs[arc < 0 ? ~arc : arc] ?? []).map((step): [number, number] => {
    x += step[0] ?? 0;
    y += step[1] ?? 0;
    return [x, y];
  });
  return arc < 0 ? points.reverse() : points;
}

function nodeOf(point: readonly [number, number] | undefined): string {
  return point?.join() ?? "";
}
