import { mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import type { Nuts2Geography } from "../model/geography";
import type { NutsCode } from "../model/identifiers";
import { countryOfNutsCode } from "./geo/country-of-nuts-code";
import { mergeLevel } from "./geo/merge-level";
import { unitGeometries } from "./geo/parse-geography";
import { readTopology } from "./geo/read-topology";
import { loadFile, type LoadOptions } from "./load-file";
import { loadNuts2Units } from "./tables/load-indicators";

const file = "nuts3-2021-03m.topo.json";
/** Letters of a NUTS 2 code. */
const CODE_LENGTH = 4;

/** NUTS 2 areas of the eight detailed countries: the units' own file, which the browser still holds, merged. */
export async function loadNuts2(options: LoadOptions = {}): Promise<Nuts2Geography> {
  const [content, units] = await Promise.all([loadFile(file, options), loadNuts2Units(options)]);
  const topology = readTopology(content, file, ["units", "borders"]);
  const geometries = [...unitGeometries(topology, file).values()];
  return {
    areas: mergeLevel(topology, 2, file).map(({ id, geometry }) => ({
      type: "Feature",
      id,
      properties: { code: String(id) as NutsCode },
      geometry,
    })),
    mesh: mesh(topology, { type: "GeometryCollection", geometries }, isBetweenAreas),
    names: new Map(units.map(({ code, name }) => [code, name])),
  };
}

function isBetweenAreas(a: GeometryObject, b: GeometryObject): boolean {
  const [first, second] = [String(a.id), String(b.id)];
  return (
    first.slice(0, CODE_LENGTH) !== second.slice(0, CODE_LENGTH) &&
    countryOfNutsCode(first) === countryOfNutsCode(second)
  );
}
