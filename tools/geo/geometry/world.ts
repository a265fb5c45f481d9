import { quantize } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { countryCodeOf, type CountryCodes } from "./country-code";
import { geometriesOf, pruned, withAbsoluteArcs, type Topology } from "./topology-tools";

/** Steps across the world: about 8 km at the equator, enough for a globe of 1,000 pixels. */
const worldSteps = 5000;

/** Countries of the world, 1:110 million; `id` is the ISO code, left out where a territory has none. */
export function buildWorld(world110m: Topology, codes: CountryCodes): Topology {
  const absolute = withAbsoluteArcs(world110m);
  const geometries = geometriesOf(absolute, "countries").map((geometry): GeometryObject => {
    const { properties: _properties, id: _id, ...bare } = geometry;
    const country = countryCodeOf(geometry, codes);
    return country === null ? bare : { ...bare, id: country };
  });
  const bbox: Topology["bbox"] = [-180, -90, 180, 90];
  const coarse = quantize(
    { ...absolute, bbox, objects: { countries: { type: "GeometryCollection", geometries } } },
    worldSteps,
  );
  return pruned(coarse.arcs, coarse.transform, {
    countries: { type: "GeometryCollection", geometries: geometriesOf(coarse, "countries") },
  });
}
