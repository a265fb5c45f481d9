import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { CountryCode, NutsCode, RegionId } from "./identifiers";
import type { Names } from "./language";
import type { NutsUnit } from "./nuts-unit";

type Area = Polygon | MultiPolygon;

/** The stretches of border that two countries share; the coast is not a border. */
export interface BorderStretch {
  /** NUTS country prefixes as ISO codes, sorted. */
  readonly countries: readonly [CountryCode, CountryCode];
  readonly geometry: MultiLineString;
}

/** Everything drawn of the land, decoded from the topology once. GeoJSON in WGS 84. */
export interface Geography {
  /** NUTS 3 polygons; `id` is the NUTS code. */
  readonly units: readonly Feature<Area, { readonly code: NutsCode; readonly country: CountryCode }>[];
  /** Merged outline of each border region; partial units are left out of `full` and kept in `partial`. */
  readonly regions: readonly RegionGeometry[];
  /** NUTS 3 boundaries inside a country (hairlines). */
  readonly unitMesh: MultiLineString;
  readonly borders: readonly BorderStretch[];
  /** Units that share a stretch of outline, also across a state border; a corner is not enough. */
  readonly neighbours: ReadonlyMap<NutsCode, readonly NutsCode[]>;
}

/** NUTS 3 of the countries around the detailed ones; loaded only when the view reaches them. */
export interface EuropeGeography {
  readonly units: Geography["units"];
  /** Name, label point, population, area and type of the units. */
  readonly nutsUnits: readonly NutsUnit[];
  readonly unitMesh: MultiLineString;
  readonly borders: readonly BorderStretch[];
}

/** NUTS 2 areas, merged from their units: an indicator of level 2 is never spread to level 3. */
export interface Nuts2Geography {
  readonly areas: readonly Feature<MultiPolygon, { readonly code: NutsCode }>[];
  /** Boundaries between the areas of one country. */
  readonly mesh: MultiLineString;
  readonly names: ReadonlyMap<NutsCode, string>;
}

export interface RegionGeometry {
  readonly region: RegionId;
  /** All units, full and partial, as one body. */
  readonly body: MultiPolygon;
  /** Outer boundary of the body. */
  readonly outline: MultiLineString;
  /** Boundaries between two partner areas inside the region, state borders left out. */
  readonly partnerAreaMesh: MultiLineString;
  readonly partial: MultiPolygon | null;
}

/** Lakes, rivers and neighbouring land. */
export interface Water {
  readonly lakes: FeatureCollection<Area, WaterProperties>;
  readonly rivers: FeatureCollection<LineString | MultiLineString, WaterProperties>;
}

interface WaterProperties {
  /** English name; null: not named on the map. */
  readonly name: string | null;
  readonly names: Names | null;
}

/** Land of countries outside the NUTS 3 topology, coarse. */
export interface Land extends FeatureCollection<Area, { readonly country: CountryCode | null }> {
  /** Where two of these countries meet. */
  readonly borders: MultiLineString;
}
