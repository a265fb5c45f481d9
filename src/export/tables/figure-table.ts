import type { AreaFigure } from "../../analysis/statistics/indicators/aggregate";
import type { Indicator } from "../../model/indicator";
import { joined, makeTable, truth, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { indicatorColumns } from "./indicator-table";
import { sourceColumns, type Sources } from "./source-columns";

/** One figure for several areas together. */
export interface ExportedFigure {
  /** More than one where the tables know the area under several keys. */
  readonly keys: readonly string[];
  readonly name: string;
  /** Of each key. */
  readonly kinds: readonly ("region" | "partner-area" | "country")[];
  /** Names of the border regions that it is a partner area of. */
  readonly regions: readonly string[];
  readonly figure: AreaFigure;
}

interface FigureTableInput {
  readonly indicator: Indicator;
  readonly year: number;
  readonly figures: readonly ExportedFigure[];
  /** How the values become one, and why there is no figure, in words. */
  readonly formula: string;
  readonly reasonOf: (figure: AreaFigure) => string;
}

/** One row a region, partner area or country, with all that its figure stands on. */
export function figureTable(
  { indicator, year, figures, formula, reasonOf }: FigureTableInput,
  sources: Sources,
  words: ExportWords,
): ExportTable {
  return makeTable<ExportedFigure>(
    {
      area: ({ keys }) => joined(keys),
      area_name: ({ name }) => name,
      area_kind: ({ kinds }) => joined(kinds),
      regions: ({ regions }) => joined(regions),
      ...indicatorColumns<ExportedFigure>(indicator, words),
      value: ({ figure }) => figure.value,
      aggregation: ({ figure }) => figure.kind,
      formula: () => formula,
      no_value_reason: ({ figure }) => figure.reason,
      no_value_text: ({ figure }) => (figure.reason === null ? null : reasonOf(figure)),
      least: ({ figure }) => figure.range?.[0] ?? null,
      greatest: ({ figure }) => figure.range?.[1] ?? null,
      years: ({ figure }) => joined(figure.years.map(String)),
      year_shown: () => year,
      areas_of_other_year: ({ figure }) => figure.ofOtherYear.length,
      areas_covered: ({ figure }) => figure.covered,
      areas: ({ figure }) => figure.units,
      areas_in_part: ({ figure }) => figure.partialUnits,
      population_share: ({ figure }) => figure.populationShare,
      population_share_is_least: ({ figure }) => truth(figure.isShareLeast),
      missing: ({ figure }) => joined([...figure.missing, ...figure.withoutWeight]),
      flags: ({ figure }) => joined(figure.flags),
      flags_text: ({ figure }) => joined(figure.flags.map(words.flag)),
      ...sourceColumns<ExportedFigure>(({ figure }) => figure.sources, sources, words.dataText),
    },
    figures,
  );
}
