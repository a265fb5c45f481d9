import type { Discontinuities, PairDifference } from "../../analysis/statistics/indicators/discontinuities";
import type { YearValue } from "../../analysis/statistics/indicators/values-at-year";
import type { CountryCode, NutsCode } from "../../model/identifiers";
import type { Indicator } from "../../model/indicator";
import { joined, makeTable, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { indicatorColumns, sourcesOf } from "./indicator-table";
import { sourceColumns, type Sources } from "./source-columns";

interface GapTableInput {
  readonly indicator: Indicator;
  readonly year: number;
  readonly gaps: Discontinuities;
  readonly values: ReadonlyMap<NutsCode, YearValue>;
  readonly nameOf: (area: NutsCode) => string;
  readonly countryOf: (area: NutsCode) => CountryCode | null;
}

interface GapRow {
  readonly areas: readonly [NutsCode, NutsCode];
  /** Null: a value is missing. */
  readonly absolute: number | null;
  readonly relative: number | null;
  readonly higher: NutsCode | null;
  readonly differences: readonly PairDifference[];
  readonly missing: readonly NutsCode[];
}

/** One row a pair of neighbours in two states, the greatest gap first; pairs without a gap come last, with the reason. */
export function gapTable(input: GapTableInput, sources: Sources, words: ExportWords): ExportTable {
  const { indicator, year, gaps, values, nameOf, countryOf } = input;
  const rows: readonly GapRow[] = [
    ...gaps.pairs.map((pair) => ({ ...pair, missing: [] })),
    ...gaps.unknown.map((pair) => ({
      ...pair,
      absolute: null,
      relative: null,
      higher: null,
      differences: [],
    })),
  ];
  const valueOf = ({ areas }: GapRow, place: 0 | 1) => values.get(areas[place]) ?? null;
  const flagsOf = (row: GapRow, place: 0 | 1) => joined(valueOf(row, place)?.flags ?? []);
  return makeTable<GapRow>(
    {
      area_1_code: ({ areas }) => areas[0],
      area_1_name: ({ areas }) => nameOf(areas[0]),
      area_1_country: ({ areas }) => countryOf(areas[0]),
      area_2_code: ({ areas }) => areas[1],
      area_2_name: ({ areas }) => nameOf(areas[1]),
      area_2_country: ({ areas }) => countryOf(areas[1]),
      nuts_level: () => indicator.nutsLevel,
      ...indicatorColumns<GapRow>(indicator, words),
      gap: ({ absolute }) => absolute,
      gap_relative: ({ relative }) => relative,
      gap_higher: ({ higher }) => higher,
      differences: ({ differences }) => joined(differences),
      missing: ({ missing }) => joined(missing),
      year_shown: () => year,
      value_1: (row) => valueOf(row, 0)?.value ?? null,
      year_1: (row) => valueOf(row, 0)?.year ?? null,
      flags_1: (row) => flagsOf(row, 0),
      value_2: (row) => valueOf(row, 1)?.value ?? null,
      year_2: (row) => valueOf(row, 1)?.year ?? null,
      flags_2: (row) => flagsOf(row, 1),
      flags_text: (row) =>
        joined(([0, 1] as const).flatMap((place) => (valueOf(row, place)?.flags ?? []).map(words.flag))),
      ...sourceColumns<GapRow>(
        (row) => [...new Set(([0, 1] as const).flatMap((place) => sourcesOf(valueOf(row, place))))],
        sources,
        words.dataText,
      ),
    },
    rows,
  );
}
