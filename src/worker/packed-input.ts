import type { MultiPolygon, Polygon } from "geojson";
import type { AnalysisInput } from "../analysis/geometry/analysis-session";
import type { BorderStretch, Geography, Land } from "../model/geography";
import type { CountryCode, NutsCode, Position } from "../model/identifiers";
import type { NutsUnit } from "../model/nuts-unit";
import {
  buffersOf,
  packGeometries,
  unpackGeometries,
  type NestedCoordinates,
  type PackedGeometries,
} from "./packed-geometry";

/** The geometry on screen. */
export interface AnalysisGeometry {
  readonly borders: Geography["borders"];
  readonly units: Geography["units"];
  readonly labels: readonly Pick<NutsUnit, "code" | "labelPoint">[];
  /** Land beside the units, of which the countries at the borders are handed over. */
  readonly land: Land;
}

/** The geometry on screen, packed for the way to the worker. */
export interface PackedInput {
  readonly borders: PackedGeometries;
  readonly borderCountries: readonly (readonly [CountryCode, CountryCode])[];
  readonly units: PackedGeometries;
  readonly unitProperties: readonly { readonly code: NutsCode; readonly country: CountryCode }[];
  readonly labelPoints: readonly (readonly [NutsCode, Position])[];
  readonly land: PackedGeometries;
}

/** Land is packed where it lies on the other side of a border, so that areas of distance cover both sides. */
export function packInput({ borders, units, labels, land }: AnalysisGeometry): PackedInput {
  const atBorders = new Set(borders.flatMap(({ countries }) => countries));
  const across = land.features.filter(
    ({ properties: { country } }) => country !== null && atBorders.has(country),
  );
  return {
    borders: packGeometries(borders.map(({ geometry }) => [geometry.coordinates])),
    borderCountries: borders.map(({ countries }) => countries),
    units: packGeometries(units.map(({ geometry }) => partsOf(geometry))),
    unitProperties: units.map(({ properties: { code, country } }) => ({ code, country })),
    labelPoints: labels.map(({ code, labelPoint }) => [code, labelPoint]),
    land: packGeometries(across.map(({ geometry }) => partsOf(geometry))),
  };
}

/** The buffers to hand over instead of copying them. */
export function transferablesOf({ borders, units, land }: PackedInput): ArrayBuffer[] {
  return [borders, units, land].flatMap(buffersOf);
}

export function unpackInput(packed: PackedInput): AnalysisInput {
  const borders = unpackGeometries(packed.borders);
  const units = unpackGeometries(packed.units);
  return {
    borders: packed.borderCountries.map((countries, index): BorderStretch => {
      const coordinates = borders[index]?.flat() ?? [];
      return { countries, geometry: { type: "MultiLineString", coordinates } };
    }),
    units: packed.unitProperties.map((properties, index) => {
      const coordinates = units[index] ?? [];
      return { type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } };
    }),
    labelPoints: new Map(packed.labelPoints),
    land: unpackGeometries(packed.land).map((coordinates) => ({ type: "MultiPolygon", coordinates })),
  };
}

function partsOf(geometry: Polygon | MultiPolygon): NestedCoordinates {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
