import type { Nuts2Geography } from "../model/geography";
import type { NutsCode } from "../model/identifiers";
import { levelMesh, mergeLevel } from "./geo/merge-level";
import { readTopology } from "./geo/read-topology";
import { loadFile, type LoadOptions } from "./load-file";
import { loadNuts2Units } from "./tables/load-indicators";

const file = "nuts3-2021-03m.topo.json";

/** NUTS 2 areas of the eight detailed countries: the units' own file, which the browser still holds, merged. */
export async function loadNuts2(options: LoadOptions = {}): Promise<Nuts2Geography> {
  const [content, units] = await Promise.all([loadFile(file, options), loadNuts2Units(options)]);
  const topology = readTopology(content, file, ["units", "borders"]);
  return {
    areas: mergeLevel(topology, 2, file).map(({ id, geometry }) => ({
      type: "Feature",
      id,
      properties: { code: String(id) as NutsCode },
      geometry,
    })),
    mesh: levelMesh(topology, 2, file),
    names: new Map(units.map(({ code, name }) => [code, name])),
  };
}
