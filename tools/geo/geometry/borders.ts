import { meshArcs } from "topojson-client";
import type { MultiLineString } from "topojson-specification";
import type { NutsTopology } from "./nuts-topology";
import { visitArcs } from "./topology-tools";

/** The state border of two countries as arcs. */
export interface BorderGeometry extends MultiLineString<{ countries: [string, string] }> {
  /** NUTS prefixes; the properties hold ISO codes. */
  readonly prefixes: readonly [string, string];
}

/** Andorra is no NUTS country, so its border is the ring of arcs that only one unit uses inside this box. */
const andorra = { country: "AD", west: 1.4, south: 42.42, east: 1.8, north: 42.67 };

/** NUTS writes EL and UK where ISO 3166 has GR and GB. */
export function isoOfPrefix(prefix: string): string {
  if (prefix === "EL") return "GR";
  return prefix === "UK" ? "GB" : prefix;
}

/** How units use an arc: by NUTS prefix, the arc as that country walks it. */
type ArcUse = ReadonlyMap<string, readonly number[]>;

/**
 * State borders as the arcs that two units of different countries share, so the coast is never a border.
 * Sorted by the ISO codes of the pair. Monaco (2 km²) is below the scale of the geometry and has no border
 * here; in Lake Constance the lines are those of the statistical units, since no treaty fixes a border there.
 */
export function stateBorders(nuts: NutsTopology): BorderGeometry[] {
  const arcsOfPair = new Map<string, number[]>();
  for (const [arc, use] of [...arcUses(nuts)].sort(([a], [b]) => a - b)) {
    const pair = borderPair(nuts, arc, use);
    if (pair === null) continue;
    // As one of the two countries walks them, so that they meet end to start and can be joined.
    const walked = use.get(pair[0]) ?? use.get(pair[1]) ?? [arc];
    const key = pair.join(" ");
    arcsOfPair.set(key, [...(arcsOfPair.get(key) ?? []), ...walked]);
  }
  return [...arcsOfPair]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, arcs]) => borderOf(nuts, pair, arcs));
}

function arcUses(nuts: NutsTopology): ReadonlyMap<number, ArcUse> {
  const uses = new Map<number, Map<string, number[]>>();
  for (const unit of nuts.units) {
    visitArcs(unit.geometry, (arc, isReversed) => {
      const use = uses.get(arc) ?? new Map<string, number[]>();
      use.set(unit.prefix, [...(use.get(unit.prefix) ?? []), isReversed ? ~arc : arc]);
      uses.set(arc, use);
    });
  }
  return uses;
}

function borderPair(nuts: NutsTopology, arc: number, use: ArcUse): [string, string] | null {
  const [first, second] = [...use.keys()].sort(byIsoCode);
  if (first !== undefined && second !== undefined) return [first, second];
  const isOuterEdge = first !== undefined && use.get(first)?.length === 1;
  return isOuterEdge && liesInAndorraBox(nuts, arc) ? [andorra.country, first] : null;
}

function byIsoCode(a: string, b: string): number {
  return isoOfPrefix(a) < isoOfPrefix(b) ? -1 : 1;
}

function liesInAndorraBox(nuts: NutsTopology, arc: number): boolean {
  const [scaleX, scaleY] = nuts.topology.transform?.scale ?? [1, 1];
  const [originX, originY] = nuts.topology.transform?.translate ?? [0, 0];
  let x = 0;
  let y = 0;
  return (nuts.topology.arcs[arc] ?? []).every((step) => {
    x += step[0] ?? 0;
    y += step[1] ?? 0;
    const longitude = x * scaleX + originX;
    const latitude = y * scaleY + originY;
    return (
      longitude >= andorra.west &&
      longitude <= andorra.east &&
      latitude >= andorra.south &&
      latitude <= andorra.north
    );
  });
}

function borderOf(nuts: NutsTopology, pair: string, arcs: readonly number[]): BorderGeometry {
  const lines: MultiLineString = { type: "MultiLineString", arcs: arcs.map((arc) => [arc]) };
  // Stitches the arcs of the pair into long lines.
  const stitched = meshArcs(nuts.topology, lines);
  const [a = "", b = ""] = pair.split(" ");
  return { ...stitched, prefixes: [a, b], properties: { countries: [isoOfPrefix(a), isoOfPrefix(b)] } };
}
