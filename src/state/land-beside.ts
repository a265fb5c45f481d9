import type { MultiLineString } from "geojson";
import { boundingBox, unionOf } from "../analysis/statistics/bounding-box";
import type { Geography, Land } from "../model/geography";
import type { BoundingBox, CountryCode } from "../model/identifiers";

/** The coarse coast runs beside the fine one by less than this, degrees. */
const COAST = 0.3;

/** The units bring finer borders. */
const NO_LINES: MultiLineString = { type: "MultiLineString", coordinates: [] };

/**
 * The coarse land without what the units draw finely: it would stand out beside their coasts. Parts of a country
 * far from its units (Svalbard, the Azores) stay.
 */
export function landBeside(land: Land, units: Geography["units"]): Land {
  const boxes = new Map<CountryCode, BoundingBox | null>();
  for (const { geometry, properties } of units)
    boxes.set(properties.country, unionOf([boxes.get(properties.country) ?? null, boundingBox(geometry)]));
  const features = land.features.flatMap((feature) => {
    const { country } = feature.properties;
    const box = country === null ? null : (boxes.get(country) ?? null);
    if (!box) return [feature];
    const { geometry } = feature;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const far = polygons.filter((polygon) => {
      const own = boundingBox({ type: "Polygon", coordinates: polygon });
      return own !== null && !isBeside(own, box);
    });
    return far.length > 0
      ? [{ ...feature, geometry: { type: "MultiPolygon" as const, coordinates: far } }]
      : [];
  });
  return { type: "FeatureCollection", features, borders: NO_LINES };
}

function isBeside(box: BoundingBox, outer: BoundingBox): boolean {
  return (
    box[0] >= outer[0] - COAST &&
    box[1] >= outer[1] - COAST &&
    box[2] <= outer[2] + COAST &&
    box[3] <= outer[3] + COAST
  );
}
