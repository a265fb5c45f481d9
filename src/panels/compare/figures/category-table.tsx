import { useMemo } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { classWords } from "../../indicators/indicator-words";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { areaName } from "../../indicators/area-name";
import type { Comparison } from "../comparison/comparison";
import { categoryCounts, type CategoryCounts } from "./category-counts";

const rowKey = ({ area }: CategoryCounts) => area.key;

/** How many units of each area are of each class, in numbers. */
export function CategoryTable({ comparison }: { readonly comparison: Comparison }) {
  const speech = useSpeech();
  const { t, language, format } = speech;
  const { indicator, classification, year } = comparison.choropleth;
  const rows = useMemo(() => categoryCounts(comparison), [comparison]);
  const columns = useMemo((): TableColumn<CategoryCounts>[] => {
    const count = (id: string, header: string, read: (row: CategoryCounts) => number) => ({
      id,
      header,
      align: "end" as const,
      startsDescending: true,
      sortValue: read,
      cell: (row: CategoryCounts) => format.number(read(row)),
    });
    return [
      {
        id: "area",
        header: t("indicators.areaColumn"),
        isRowHeader: true,
        sortValue: ({ area }) => areaName(area, speech),
        cell: ({ area }) => areaName(area, speech),
      },
      ...classification.counts.map((_, place) =>
        count(
          `class${place}`,
          classWords(indicator, classification, place, speech),
          ({ counts }) => counts[place] ?? 0,
        ),
      ),
      count("missing", t("indicators.noData"), ({ missing }) => missing),
    ];
  }, [indicator, classification, speech, t, format]);
  return (
    <DataTable
      caption={`${indicator.labels[language]}, ${year}`}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      compare={format.compare}
    />
  );
}
