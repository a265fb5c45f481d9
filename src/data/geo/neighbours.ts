import { neighbors } from "topojson-client";
import type { NutsCode } from "../../model/identifiers";
import type { AreaGeometry } from "./read-topology";

/** Units that share a stretch of outline with each unit, also across a state border; a corner is not enough. */
export function neighboursByUnit(
  geometries: ReadonlyMap<NutsCode, AreaGeometry>,
): ReadonlyMap<NutsCode, readonly NutsCode[]> {
  const codes = [...geometries.keys()];
  const indices = neighbors([...geometries.values()]);
  return new Map(
    codes.map((code, index) => [code, (indices[index] ?? []).flatMap((other) => codes[other] ?? [])]),
  );
}
