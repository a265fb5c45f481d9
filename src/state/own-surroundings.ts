import type { BaseData } from "../model/dataset";
import type { EuropeGeography } from "../model/geography";
import type { CountryCode, NutsCode } from "../model/identifiers";
import type { NutsUnit } from "../model/nuts-unit";
import type { OwnRegion } from "../model/own-region";
import { limitEurope } from "./limit-europe";
import { memoizeLast } from "./memoize-last";

/** Units of the own regions that the tables do not hold: of the surroundings, or of nowhere. */
export function unitsBeyond(tables: BaseData, own: readonly OwnRegion[]): readonly NutsCode[] {
  const known = codesOf(tables.units);
  return own.flatMap(({ units }) => units.filter((code) => !known.has(code)));
}

/** The countries around the detailed ones that own regions reach into; null: none. */
export function surroundingsOf(
  europe: EuropeGeography,
  tables: BaseData,
  own: readonly OwnRegion[],
): EuropeGeography | null {
  const beyond = new Set(unitsBeyond(tables, own));
  if (beyond.size === 0) return null;
  const countries = europe.nutsUnits.filter(({ code }) => beyond.has(code)).map(({ country }) => country);
  return countries.length > 0 ? limited(europe, [...new Set(countries)].sort().join()) : null;
}

const codesOf = memoizeLast(
  (units: readonly NutsUnit[]): ReadonlySet<NutsCode> => new Set(units.map(({ code }) => code)),
);

/** Countries as one text, so that equal ones are seen to be equal. */
const limited = memoizeLast((europe: EuropeGeography, countries: string) =>
  limitEurope(europe, new Set(countries.split(",") as CountryCode[])),
);
