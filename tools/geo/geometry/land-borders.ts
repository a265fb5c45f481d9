import type { MultiLineString, MultiPolygon, Position } from "geojson";

type Line = readonly Position[];

/**
 * The stretches of the outlines of `countries` that do not run along the outline of all land together: what is left
 * is where land meets land, also where the two sides were drawn by different hands and share no corner.
 */
export function bordersInside(countries: readonly MultiPolygon[], allLand: MultiPolygon): MultiLineString {
  const seen = new Set(allLand.coordinates.flat().flatMap(edgesOf).map(edgeKey));
  const lines = countries
    .flatMap(({ coordinates }) => coordinates.flat())
    .flatMap((ring) => stretchesWithout(ring, seen));
  return { type: "MultiLineString", coordinates: lines };
}

/** Cuts a ring at the edges that were seen before, and remembers the others: a border is drawn once. */
function stretchesWithout(ring: Line, seen: Set<string>): Position[][] {
  const stretches: Position[][] = [];
  let current: Position[] | null = null;
  for (const edge of edgesOf(ring)) {
    const key = edgeKey(edge);
    if (seen.has(key)) {
      current = null;
      continue;
    }
    seen.add(key);
    if (current) current.push(edge[1]);
    else stretches.push((current = [...edge]));
  }
  return stretches;
}

function edgesOf(ring: Line): (readonly [Position, Position])[] {
  return ring.slice(1).map((to, index) => [ring[index] ?? to, to] as const);
}

/** The same in both directions. */
function edgeKey([from, to]: readonly [Position, Position]): string {
  return [from.join(), to.join()].sort().join(" ");
}
