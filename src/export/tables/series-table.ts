import type { Indicator, IndicatorTable, IndicatorValue } from "../../model/indicator";
import { joined, makeTable, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { indicatorColumns, regionColumns, type ExportedArea } from "./indicator-table";
import { sourceColumns, type Sources } from "./source-columns";

interface SeriesRow {
  readonly area: ExportedArea;
  readonly value: IndicatorValue;
}

/** One row an area and year. Years without a value have no row. */
export function seriesTable(
  indicator: Indicator,
  series: IndicatorTable,
  areas: readonly ExportedArea[],
  sources: Sources,
  words: ExportWords,
): ExportTable {
  const known = new Map(areas.map((area) => [area.code, area]));
  const rows = series.values.flatMap((value): SeriesRow[] => {
    const area = known.get(value.area);
    return area ? [{ area, value }] : [];
  });
  return makeTable<SeriesRow>(
    {
      area_code: ({ area }) => area.code,
      area_name: ({ area }) => area.name,
      nuts_level: () => indicator.nutsLevel,
      country: ({ area }) => area.country,
      country_name: ({ area }) => words.country(area.country),
      ...regionColumns<SeriesRow>(({ area }) => area.regions),
      ...indicatorColumns<SeriesRow>(indicator, words),
      value: ({ value }) => value.value,
      year: ({ value }) => value.year,
      flags: ({ value }) => joined(value.flags),
      flags_text: ({ value }) => joined(value.flags.map(words.flag)),
      ...sourceColumns<SeriesRow>(({ value }) => [value.source], sources, words.dataText),
    },
    rows,
  );
}
