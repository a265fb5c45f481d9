import { neighbors } from "topojson-client";
import type { NutsCode } from "../../model/identifiers";
import { unitGeometries } from "./parse-geography";
import type { Topology } from "./read-topology";

/** Units that share a stretch of outline with each unit, also across a state border; a corner is not enough. */
export function neighboursByUnit(
  topology: Topology,
  file: string,
): ReadonlyMap<NutsCode, readonly NutsCode[]> {
  const geometries = unitGeometries(topology, file);
  const codes = [...geometries.keys()];
  const indices = neighbors([...geometries.values()]);
  return new Map(
    codes.map((code, index) => [code, (indices[index] ?? []).flatMap((other) => codes[other] ?? [])]),
  );
}
