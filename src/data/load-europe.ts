import type { EuropeGeography } from "../model/geography";
import { parseBorders, parseUnits, unitGeometries } from "./geo/parse-geography";
import { readTopology } from "./geo/read-topology";
import { loadFile, type LoadOptions } from "./load-file";
import { loadEuropeUnits } from "./tables/load-units";

const file = "nuts3-europe-2021-03m.topo.json";

/** NUTS 3 units and state borders of the countries around the detailed ones. */
export async function loadEurope(options: LoadOptions = {}): Promise<EuropeGeography> {
  const [content, nutsUnits] = await Promise.all([loadFile(file, options), loadEuropeUnits(options)]);
  const topology = readTopology(content, file, ["units", "borders"]);
  const geometries = unitGeometries(topology, file);
  return {
    ...parseUnits(topology, geometries),
    nutsUnits,
    borders: parseBorders(topology, file),
  };
}
