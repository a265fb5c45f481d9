import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Position } from "../../model/identifiers";

/** GeoJSON of one MapLibre source; `key` of every feature is what feature states refer to. */
export type SourceData = FeatureCollection<
  Geometry,
  { readonly key: string } & Readonly<Record<string, unknown>>
>;
export type SourceFeature = SourceData["features"][number];

export const NO_FEATURES: SourceData = { type: "FeatureCollection", features: [] };

export function collection(features: SourceFeature[]): SourceData {
  return { type: "FeatureCollection", features };
}

export function sourceFeature(
  key: string,
  geometry: Geometry,
  properties: Readonly<Record<string, unknown>> = {},
): SourceFeature {
  const feature: Feature<Geometry, SourceFeature["properties"]> = {
    type: "Feature",
    properties: { ...properties, key },
    geometry,
  };
  return feature;
}

export function pointFeature(
  key: string,
  position: Position,
  properties: Readonly<Record<string, unknown>> = {},
): SourceFeature {
  return sourceFeature(key, { type: "Point", coordinates: [...position] }, properties);
}
