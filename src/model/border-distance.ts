import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from "geojson";
import type { CityId, CountryCode, Kilometres, NutsCode, Position } from "./identifiers";

/** Shortest way from a point to a state border; geodesic on WGS 84, geometry at 1:3 million. */
export interface NearestBorder {
  readonly distance: Kilometres;
  /** The point of the border that is nearest: end of the shortest line. */
  readonly foot: Position;
  /** The state on the other side, seen from the point's own country. */
  readonly neighbour: CountryCode;
}

/** Answer to "how far is it from here?". */
export interface PointDistance {
  readonly position: Position;
  /** Null: the point lies in none of the countries shown (sea, or outside). */
  readonly country: CountryCode | null;
  readonly unit: NutsCode | null;
  readonly nearest: NearestBorder | null;
  /** Nearest border of every neighbouring state, ascending by distance. */
  readonly neighbours: readonly NearestBorder[];
}

export interface CityDistance extends PointDistance {
  readonly city: CityId;
}

/** Distance of a NUTS 3 unit, from its label point and from its outline (0: it touches a border). */
export interface UnitDistance {
  readonly unit: NutsCode;
  readonly fromLabelPoint: Kilometres;
  readonly fromOutline: Kilometres;
  readonly neighbour: CountryCode;
}

/** Field of border distance as bands, `from` inclusive, `to` exclusive, null: open end. */
export interface DistanceBands extends FeatureCollection<
  MultiPolygon,
  { readonly from: Kilometres; readonly to: Kilometres | null }
> {
  /** Where one band ends and the next begins, ascending. The coast and the frame are no such lines. */
  readonly lines: readonly DistanceLine[];
}

export type DistanceLine = Feature<MultiLineString, { readonly kilometres: Kilometres }>;

/** The chosen distance: everything nearer than it, and its line. */
export interface DistanceReach {
  readonly kilometres: Kilometres;
  readonly area: MultiPolygon;
  readonly line: MultiLineString;
}

/** How much of a country's side lies within a distance of the border. */
export interface ShareWithinDistance {
  readonly country: CountryCode;
  readonly places: number;
  readonly placesWithin: number;
  readonly population: number;
  readonly populationWithin: number;
}
