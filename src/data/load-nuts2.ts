import type { Nuts2Geography } from "../model/geography";
import type { NutsCode } from "../model/identifiers";
import { levelMesh, mergeLevel } from "./geo/merge-level";
import { readTopology } from "./geo/read-topology";
import { loadFile, type LoadOptions } from "./load-file";
import { loadNuts2Units } from "./tables/load-indicators";

const detailed = "nuts3-2021-03m.topo.json";
const surroundings = "nuts3-europe-2021-03m.topo.json";

/**
 * NUTS 2 areas of the eight detailed countries, or of all Europe: the units' own files, which the browser still
 * holds, merged.
 */
export async function loadNuts2(
  extent: "detailed" | "europe",
  options: LoadOptions = {},
): Promise<Nuts2Geography> {
  const files = extent === "europe" ? [detailed, surroundings] : [detailed];
  const [units, ...merged] = await Promise.all([
    loadNuts2Units(options),
    ...files.map((file) => mergeFile(file, options)),
  ]);
  return {
    areas: merged.flatMap(({ areas }) => areas),
    mesh: { type: "MultiLineString", coordinates: merged.flatMap(({ mesh }) => mesh.coordinates) },
    names: new Map(units.map(({ code, name }) => [code, name])),
  };
}

async function mergeFile(
  file: string,
  options: LoadOptions,
): Promise<Pick<Nuts2Geography, "areas" | "mesh">> {
  const topology = readTopology(await loadFile(file, options), file, ["units", "borders"]);
  return {
    areas: mergeLevel(topology, 2, file).map(({ id, geometry }) => ({
      type: "Feature",
      id,
      properties: { code: String(id) as NutsCode },
      geometry,
    })),
    mesh: levelMesh(topology, 2, file),
  };
}
