import type { City, CityFunction } from "../../src/model/city";
import type { CityId, CountryCode, NutsCode } from "../../src/model/identifiers";

interface CityOptions {
  readonly population?: number | null;
  readonly country?: string;
  readonly unit?: string | null;
  readonly functions?: readonly CityFunction[];
  readonly position?: readonly [number, number];
}

/** A city at Aachen's place unless told otherwise. */
export function city(id: string, options: CityOptions = {}): City {
  return {
    id: id as CityId,
    name: id,
    names: { de: id, fr: id, nl: id, en: id },
    country: (options.country ?? "DE") as CountryCode,
    position: options.position ?? [6.08, 50.78],
    unit: (options.unit === undefined ? "DEA2D" : options.unit) as NutsCode | null,
    regions: [],
    population: options.population === undefined ? 100_000 : options.population,
    populationYear: 2023,
    populationNote: null,
    functions: options.functions ?? [],
    networks: [],
    themes: [],
    rank: 0,
    sources: [],
  };
}
