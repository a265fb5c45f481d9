import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import * as v from "valibot";
import type { Land } from "../../model/geography";
import { countryCode } from "../tables/field-schemas";
import { decodeArea, geometriesOf, isAreaGeometry, type Topology } from "./read-topology";

type LandFeature = Feature<Polygon | MultiPolygon, Land["features"][number]["properties"]>;

/**
 * Decodes the countries of a collection, and the lines between them from the collection `borders`. A territory
 * without an ISO code has country null.
 */
export function parseLand(topology: Topology, object: string): Land {
  const features = geometriesOf(topology, object).flatMap((geometry): LandFeature[] => {
    if (!isAreaGeometry(geometry)) return [];
    const code = v.safeParse(countryCode, geometry.id);
    const properties = { country: code.success ? code.output : null };
    return [{ type: "Feature", properties, geometry: decodeArea(topology, geometry) }];
  });
  const lines = geometriesOf(topology, "borders").flatMap((geometry) =>
    geometry.type === "MultiLineString" ? feature(topology, geometry).geometry.coordinates : [],
  );
  return { type: "FeatureCollection", features, borders: { type: "MultiLineString", coordinates: lines } };
}
