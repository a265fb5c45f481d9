import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { countryOfNutsCode } from "./country-of-nuts-code";
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

/** Boundaries between the areas of a level inside one country; state borders are drawn by themselves. */
export function levelMesh(topology: Topology, level: NutsLevel, file: string): MultiLineString {
  const parentOf = ({ id }: GeometryObject) => String(id).slice(0, prefixLength + level);
  const geometries = [...unitGeometries(topology, file).values()];
  return mesh(
    topology,
    { type: "GeometryCollection", geometries },
    (a, b) =>
      parentOf(a) !== parentOf(b) && countryOfNutsCode(parentOf(a)) === countryOfNutsCode(parentOf(b)),
  );
}
