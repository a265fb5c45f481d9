import type { YearValue } from "../../analysis/statistics/indicators/values-at-year";
import type { CountryCode, NutsCode } from "../../model/identifiers";
import type { Indicator } from "../../model/indicator";
import { makeTable, truth, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { indicatorColumns, sourcesOf } from "./indicator-table";
import { sourceColumns, type Sources } from "./source-columns";
import { valueColumns } from "./value-columns";

/** A unit on one of the two sides of a border. */
export interface ExportedProfileUnit {
  readonly code: NutsCode;
  readonly name: string;
  readonly country: CountryCode;
  /** Kilometres to the other country, negative in the first; null: farther than is measured. */
  readonly signedDistance: number | null;
  readonly population: number | null;
  readonly populationYear: number | null;
  /** Null: no data. */
  readonly value: YearValue | null;
}

interface ProfileTableInput {
  readonly indicator: Indicator;
  readonly year: number;
  /** `DE-FR`. */
  readonly border: string;
  readonly units: readonly ExportedProfileUnit[];
}

/** One row a unit, from the far end of the first country to that of the second; what is left out has empty cells. */
export function profileTable(
  { indicator, year, border, units }: ProfileTableInput,
  sources: Sources,
  words: ExportWords,
): ExportTable {
  return makeTable<ExportedProfileUnit>(
    {
      border: () => border,
      area_code: ({ code }) => code,
      area_name: ({ name }) => name,
      country: ({ country }) => country,
      country_name: ({ country }) => words.country(country),
      signed_distance_km: ({ signedDistance }) => signedDistance,
      ...indicatorColumns<ExportedProfileUnit>(indicator, words),
      value: ({ value }) => value?.value ?? null,
      ...valueColumns<ExportedProfileUnit>(({ value }) => value, year, words),
      population: ({ population }) => population,
      population_year: ({ populationYear }) => populationYear,
      in_line: (unit) => truth(isInLine(unit)),
      ...sourceColumns<ExportedProfileUnit>(({ value }) => sourcesOf(value), sources, words.dataText),
    },
    [...units].sort((a, b) => (a.signedDistance ?? Infinity) - (b.signedDistance ?? Infinity)),
  );
}

/** The smoothed line is made of units with value, distance and population. */
function isInLine({ value, signedDistance, population }: ExportedProfileUnit): boolean {
  return value !== null && signedDistance !== null && population !== null && population > 0;
}
