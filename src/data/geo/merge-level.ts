import type { Feature, MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import { unitGeometries } from "./parse-geography";
import type { AreaGeometry, Topology } from "./read-topology";

export type NutsLevel = 0 | 1 | 2 | 3;

/** Letters of a country prefix; each level below adds one. */
const prefixLength = 2;

/** Areas of a NUTS level by merging the arcs of level 3; `id` is the code of that level, sorted. */
export function mergeLevel(
  topology: Topology,
  level: NutsLevel,
  file: string,
): readonly Feature<MultiPolygon, null>[] {
  const parts = new Map<string, AreaGeometry[]>();
  for (const [code, geometry] of unitGeometries(topology, file)) {
    const parent = code.slice(0, prefixLength + level);
    parts.set(parent, [...(parts.get(parent) ?? []), geometry]);
  }
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, members]) => ({
      type: "Feature",
      id: code,
      properties: null,
      geometry: merge(topology, members),
    }));
}
