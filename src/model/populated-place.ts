import type { CountryCode, NutsCode } from "./identifiers";

/**
 * Populated places of 1,000 inhabitants or more (GeoNames, CC BY 4.0), by column. Populations are of mixed
 * age: fit for shares of population by distance, with that said, not for ranking.
 */
export interface PopulatedPlaces {
  readonly names: readonly string[];
  readonly countries: readonly CountryCode[];
  readonly units: readonly NutsCode[];
  /** WGS 84 degrees. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly populations: Float64Array;
}
