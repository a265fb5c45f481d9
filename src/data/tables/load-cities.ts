import * as v from "valibot";
import { cityFunctions, type City } from "../../model/city";
import { loadFile, parseFile, type LoadOptions } from "../load-file";
import {
  cityId,
  countryCode,
  dataText,
  networkId,
  nutsCode,
  position,
  quantity,
  regionId,
  sourceIds,
  themeId,
  year,
} from "./field-schemas";

const file = "cities.json";

/** Names that differ from the local one. */
const exonyms = v.object({
  de: v.optional(v.string()),
  fr: v.optional(v.string()),
  nl: v.optional(v.string()),
  en: v.optional(v.string()),
});

const citiesSchema = v.object({
  cities: v.array(
    v.object({
      id: cityId,
      name: v.string(),
      names: exonyms,
      country: countryCode,
      position,
      unit: v.nullable(nutsCode),
      regions: v.array(regionId),
      population: v.nullable(quantity),
      populationYear: v.nullable(year),
      populationNote: v.nullable(
        v.object({
          kind: v.picklist(["geonames", "insee", "dated"]),
          date: v.nullable(v.string()),
          isOutdated: v.boolean(),
          geonames: v.nullable(quantity),
          text: v.nullable(dataText),
        }),
      ),
      functions: v.array(v.picklist(cityFunctions)),
      networks: v.array(networkId),
      themes: v.array(themeId),
      rank: v.number(),
      sources: sourceIds,
    }),
  ),
});

/** Cities of the regions and reference cities, the most important first. */
export async function loadCities(options: LoadOptions = {}): Promise<readonly City[]> {
  const { cities } = parseFile(file, citiesSchema, await loadFile(file, options));
  return cities.map((city) => {
    const { name, names } = city;
    const { de = name, fr = name, nl = name, en = name } = names;
    return { ...city, names: { de, fr, nl, en } };
  });
}
