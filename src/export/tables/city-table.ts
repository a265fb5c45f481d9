import type { CityDistance } from "../../model/border-distance";
import type { City } from "../../model/city";
import type { CityId } from "../../model/identifiers";
import { joined, makeTable, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { rounded } from "./distance-table";
import { sourceColumns, type Sources } from "./source-columns";

interface CityTableInput {
  readonly cities: readonly City[];
  /** Null: not yet computed. */
  readonly distances: ReadonlyMap<CityId, CityDistance> | null;
  readonly regionNames: (city: City) => readonly string[];
  readonly networkNames: (city: City) => readonly string[];
}

/** One row a city of the tables. */
export function cityTable(
  { cities, distances, regionNames, networkNames }: CityTableInput,
  sources: Sources,
  words: ExportWords,
): ExportTable {
  const nearest = ({ id }: City) => distances?.get(id)?.nearest ?? null;
  return makeTable<City>(
    {
      city: ({ id }) => id,
      city_name: ({ names }) => names[words.language],
      local_name: ({ name }) => name,
      country: ({ country }) => country,
      country_name: ({ country }) => words.country(country),
      longitude: ({ position }) => position[0],
      latitude: ({ position }) => position[1],
      area_code: ({ unit }) => unit,
      regions: (city) => joined(regionNames(city)),
      population: ({ population }) => population,
      population_year: ({ populationYear }) => populationYear,
      population_date: ({ populationNote }) => populationNote?.date ?? null,
      population_kind: ({ populationNote }) => populationNote?.kind ?? null,
      functions: ({ functions }) => joined(functions),
      functions_text: ({ functions }) => joined(functions.map(words.cityFunction)),
      networks: (city) => joined(networkNames(city)),
      distance_km: (city) => {
        const border = nearest(city);
        return border ? rounded(border.distance) : null;
      },
      nearest_country: (city) => nearest(city)?.neighbour ?? null,
      ...sourceColumns<City>((city) => city.sources, sources, words.dataText),
    },
    cities,
  );
}
