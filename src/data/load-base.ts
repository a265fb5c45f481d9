import type { BorderRegion } from "../model/border-region";
import type { BaseData } from "../model/dataset";
import type { Geography, Land, Water } from "../model/geography";
import { parseGeography } from "./geo/parse-geography";
import { parseLand } from "./geo/parse-land";
import { parseWater } from "./geo/parse-water";
import { readTopology } from "./geo/read-topology";
import { loadFile, type LoadOptions } from "./load-file";
import { loadCities } from "./tables/load-cities";
import { loadNetworks } from "./tables/load-networks";
import { loadRegions } from "./tables/load-regions";
import { loadUnits } from "./tables/load-units";

const geographyFile = "nuts3-2021-03m.topo.json";
const waterFile = "water.topo.json";
const landFile = "land.topo.json";
const worldFile = "world-110m.topo.json";

/** Everything of the first view, all files at once. */
export async function loadBase(options: LoadOptions = {}): Promise<BaseData> {
  const regionsArrive = loadRegions(options);
  const [units, regions, cities, { networks, themes }, geography, water, land] = await Promise.all([
    loadUnits(options),
    regionsArrive,
    loadCities(options),
    loadNetworks(options),
    loadGeography(regionsArrive, options),
    loadWater(options),
    loadLand(options),
  ]);
  return { units, regions, cities, networks, themes, geography, water, land };
}

async function loadGeography(
  regionsArrive: Promise<readonly BorderRegion[]>,
  options: LoadOptions,
): Promise<Geography> {
  const [content, regions] = await Promise.all([loadFile(geographyFile, options), regionsArrive]);
  const topology = readTopology(content, geographyFile, ["units", "borders"]);
  return parseGeography(topology, regions, geographyFile);
}

async function loadWater(options: LoadOptions): Promise<Water> {
  const content = await loadFile(waterFile, options);
  return parseWater(readTopology(content, waterFile, ["lakes", "rivers"]), content, waterFile);
}

async function loadLand(options: LoadOptions): Promise<Land> {
  return parseLand(readTopology(await loadFile(landFile, options), landFile, ["land", "borders"]), "land");
}

/** Countries of the world, coarse, for partners overseas. */
export async function loadWorld(options: LoadOptions = {}): Promise<Land> {
  return parseLand(
    readTopology(await loadFile(worldFile, options), worldFile, ["countries", "borders"]),
    "countries",
  );
}
