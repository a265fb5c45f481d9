import * as v from "valibot";
import type { NutsUnit, UrbanRuralType } from "../../model/nuts-unit";
import { countryOfNutsCode } from "../geo/country-of-nuts-code";
import { loadFile, parseFile, type LoadOptions } from "../load-file";
import { nutsCode, quantity, year } from "./field-schemas";
import { haveEqualLengths } from "./columns";

/** Label points are whole steps of this many degrees, about 100 m. */
const labelStep = 1e-3;

const unitsSchema = v.pipe(
  v.object({
    codes: v.array(nutsCode),
    names: v.array(v.string()),
    urbanRuralTypes: v.array(v.nullable(v.picklist([1, 2, 3]))),
    longitudes: v.array(v.number()),
    latitudes: v.array(v.number()),
    populations: v.array(v.nullable(quantity)),
    populationYears: v.array(v.nullable(year)),
    populationFlags: v.array(v.string()),
    areas: v.array(v.nullable(quantity)),
  }),
  v.check((columns) => haveEqualLengths(columns), "columns of different length"),
);

const typeOfClass: Readonly<Record<1 | 2 | 3, UrbanRuralType>> = {
  1: "urban",
  2: "intermediate",
  3: "rural",
};

/** The NUTS 3 units of the eight detailed countries, sorted by code. */
export function loadUnits(options: LoadOptions = {}): Promise<readonly NutsUnit[]> {
  return loadUnitColumns("units.json", options);
}

/** The NUTS 3 units of the countries around them, likewise. */
export function loadEuropeUnits(options: LoadOptions = {}): Promise<readonly NutsUnit[]> {
  return loadUnitColumns("units-europe.json", options);
}

async function loadUnitColumns(file: string, options: LoadOptions): Promise<readonly NutsUnit[]> {
  const columns = parseFile(file, unitsSchema, await loadFile(file, options));
  return columns.codes.map((code, index) => {
    const urbanRuralClass = columns.urbanRuralTypes[index] ?? null;
    const longitude = (columns.longitudes[index] ?? 0) * labelStep;
    const latitude = (columns.latitudes[index] ?? 0) * labelStep;
    return {
      code,
      name: columns.names[index] ?? code,
      country: countryOfNutsCode(code),
      urbanRuralType: urbanRuralClass === null ? null : typeOfClass[urbanRuralClass],
      labelPoint: [longitude, latitude],
      population: columns.populations[index] ?? null,
      populationYear: columns.populationYears[index] ?? null,
      populationFlag: columns.populationFlags[index] ?? "",
      area: columns.areas[index] ?? null,
    };
  });
}
