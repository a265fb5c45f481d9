import type { Feature } from "geojson";
import { quantize } from "topojson-client";
import { countryCodeOf, type CountryCodes } from "./country-code";
import { cutAtAntimeridian } from "./cut-antimeridian";
import {
  bordersOf,
  buildTopology,
  decodeArea,
  geometriesOf,
  isAreaArcs,
  pruned,
  withAbsoluteArcs,
  type Topology,
} from "./topology-tools";

/** Steps across the world: about 8 km at the equator, enough for a globe of 1,000 pixels. */
const worldSteps = 5000;

const bbox: Topology["bbox"] = [-180, -90, 180, 90];

/**
 * Countries of the world, 1:110 million, as polygons of the flat map: what crosses the 180th meridian is cut there.
 * `id` is the ISO code, left out where a territory has none.
 */
export function buildWorld(world110m: Topology, codes: CountryCodes): Topology {
  const absolute = withAbsoluteArcs(world110m);
  // On the grid before anything is cut, so that neighbours keep their common corners.
  const coarse = quantize({ ...absolute, bbox }, worldSteps);
  const countries = geometriesOf(coarse, "countries").flatMap((geometry): Feature[] => {
    if (!isAreaArcs(geometry)) return [];
    const area = decodeArea(coarse, geometry);
    const country = countryCodeOf(geometry, codes);
    const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
    return [
      {
        type: "Feature",
        ...(country !== null && { id: country }),
        properties: null,
        geometry: { type: "MultiPolygon", coordinates: cutAtAntimeridian(polygons) },
      },
    ];
  });
  const flat = quantize({ ...buildTopology({ countries }), bbox }, worldSteps);
  return pruned(flat.arcs, flat.transform, {
    countries: { type: "GeometryCollection", geometries: geometriesOf(flat, "countries") },
    borders: { type: "GeometryCollection", geometries: [bordersOf(flat, "countries")] },
  });
}
