import * as v from "valibot";
import type { EuropeGeography } from "../model/geography";
import { parseBorders, parseUnits, unitGeometries } from "./geo/parse-geography";
import { readTopology } from "./geo/read-topology";
import { loadFile, parseFile, type LoadOptions } from "./load-file";
import { nutsCode } from "./tables/field-schemas";

const file = "nuts3-europe-2021-03m.topo.json";

const namesSchema = v.object({ names: v.record(nutsCode, v.string()) });

/** NUTS 3 units and state borders of the countries around the detailed ones. */
export async function loadEurope(options: LoadOptions = {}): Promise<EuropeGeography> {
  const content = await loadFile(file, options);
  const topology = readTopology(content, file, ["units", "borders"]);
  const geometries = unitGeometries(topology, file);
  const { names } = parseFile(file, namesSchema, content);
  return {
    ...parseUnits(topology, geometries),
    names: new Map([...geometries.keys()].map((code) => [code, names[code] ?? code])),
    borders: parseBorders(topology, file),
  };
}
