import type { Classification } from "../../analysis/statistics/indicators/class-of";
import type { CategoryClassification } from "../../analysis/statistics/indicators/classify-categories";
import type { YearValue } from "../../analysis/statistics/indicators/values-at-year";
import type { CountryCode, NutsCode } from "../../model/identifiers";
import type { Indicator } from "../../model/indicator";
import { inOrder, makeTable, type ColumnReaders, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { sourceColumns, type Sources } from "./source-columns";
import { valueColumns } from "./value-columns";

/** An area of the indicator's level, with what the tables know of it. */
export interface ExportedArea {
  readonly code: NutsCode;
  readonly name: string;
  readonly country: CountryCode;
  /** The border regions it belongs to, wholly or in part. */
  readonly regions: readonly { readonly name: string; readonly coverage: "full" | "partial" }[];
}

/** Regions of an area and, in the same order, how it belongs to them. */
export function regionColumns<Row>(regionsOf: (row: Row) => ExportedArea["regions"]): ColumnReaders<Row> {
  return {
    regions: (row) => inOrder(regionsOf(row).map(({ name }) => name)),
    region_coverage: (row) => inOrder(regionsOf(row).map(({ coverage }) => coverage)),
  };
}

/** The indicator as it is shown: one year, one classification. */
export interface ShownIndicator {
  readonly indicator: Indicator;
  /** The year asked for; a value may be of another one. */
  readonly year: number;
  readonly values: ReadonlyMap<NutsCode, YearValue>;
  readonly classes: ReadonlyMap<NutsCode, number>;
  /** Null: it is on no map. */
  readonly classification: Classification | CategoryClassification | null;
}

/** One row an area; an area without a value has a row with empty cells. */
export function indicatorTable(
  shown: ShownIndicator,
  areas: readonly ExportedArea[],
  sources: Sources,
  words: ExportWords,
): ExportTable {
  const { indicator, values } = shown;
  const valueOf = ({ code }: ExportedArea) => values.get(code) ?? null;
  return makeTable<ExportedArea>(
    {
      area_code: ({ code }) => code,
      area_name: ({ name }) => name,
      nuts_level: () => indicator.nutsLevel,
      country: ({ country }) => country,
      country_name: ({ country }) => words.country(country),
      ...regionColumns<ExportedArea>(({ regions }) => regions),
      ...indicatorColumns<ExportedArea>(indicator, words),
      value: (area) => valueOf(area)?.value ?? null,
      category: (area) => categoryName(indicator, valueOf(area), words),
      ...valueColumns(valueOf, shown.year, words),
      ...classColumns(shown),
      ...sourceColumns<ExportedArea>((area) => sourcesOf(valueOf(area)), sources, words.dataText),
    },
    areas,
  );
}

/** What is measured, in which unit: the same in every row, so that rows of several files can be put together. */
export function indicatorColumns<Row>(indicator: Indicator, { language }: ExportWords): ColumnReaders<Row> {
  return {
    indicator: () => indicator.id,
    indicator_name: () => indicator.labels[language],
    unit: () => indicator.unit,
    unit_name: () => indicator.unitLabels[language],
  };
}

/** The source of a value, as a list; empty where there is none. */
export function sourcesOf(value: YearValue | null): readonly YearValue["source"][] {
  return value === null ? [] : [value.source];
}

function categoryName(
  { categories }: Indicator,
  value: YearValue | null,
  { language }: ExportWords,
): string | null {
  return categories.find((category) => category.value === value?.value)?.labels[language] ?? null;
}

/** Number of the class from 1, lowest first, and its limits; the upper one belongs to the last class only. */
function classColumns({ classes, classification }: ShownIndicator): ColumnReaders<ExportedArea> {
  const classOf = ({ code }: ExportedArea) => classes.get(code) ?? null;
  const limit = (area: ExportedArea, offset: 0 | 1) => {
    const index = classOf(area);
    if (index === null || !classification || classification.method === "categories") return null;
    return classification.limits[index + offset] ?? null;
  };
  return {
    class: (area) => {
      const index = classOf(area);
      return index === null ? null : index + 1;
    },
    class_from: (area) => limit(area, 0),
    class_to: (area) => limit(area, 1),
    class_method: () => classification?.method ?? null,
  };
}
