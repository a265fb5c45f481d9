import { ownFlags, type CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import { useCallback, useMemo } from "react";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import { SourceNote } from "../../data/source-note";
import { yearSpan } from "../../data/year-span";
import { figureNotes, figureReason, figureValue, reasonAndNotes } from "../../indicators/figure-words";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { hasRemark, REMARK_SIGN } from "../comparison/figure-remarks";
import type { FigureRow } from "../comparison/figure-rows";

interface FigureTableProps {
  readonly caption: string;
  readonly indicator: Indicator;
  readonly common: CommonFlags;
  /** Each area once. */
  readonly rows: readonly FigureRow[];
}

const rowKey = ({ key }: FigureRow) => key;

/** Every figure of the comparison with coverage, years, remarks and sources. */
export function FigureTable({ caption, indicator, common, rows }: FigureTableProps) {
  const speech = useSpeech();
  const columns = useMemo(() => columnsOf(indicator, common, speech), [indicator, common, speech]);
  const detail = useCallback(
    ({ figure }: FigureRow) => (
      <>
        {reasonAndNotes(
          figureReason(figure, speech),
          figureNotes({ ...figure, flags: ownFlags(figure.flags, common) }, speech),
        )}
        {figure.sources.length > 0 ? " · " : ""}
        <SourceNote ids={figure.sources} />
      </>
    ),
    [common, speech],
  );
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      detail={detail}
      compare={speech.format.compare}
    />
  );
}

function columnsOf(indicator: Indicator, common: CommonFlags, speech: Speech): TableColumn<FigureRow>[] {
  const { t, language } = speech;
  const kind = (row: FigureRow) => t(`compare.kind_${row.kind}`);
  return [
    {
      id: "area",
      header: t("indicators.areaColumn"),
      isRowHeader: true,
      sortValue: ({ name }) => name,
      cell: (row) => (
        <>
          {row.name}
          <span className="compare-page__small">{kind(row)}</span>
        </>
      ),
    },
    {
      id: "value",
      header: t("compare.valueWithUnit", { unit: indicator.unitLabels[language] }),
      align: "end",
      startsDescending: true,
      sortValue: ({ figure }) => figure.value ?? undefined,
      cell: (row) => valueCell(row, indicator, common, speech),
    },
    {
      id: "year",
      header: t("indicators.yearColumn"),
      align: "end",
      sortValue: ({ figure }) => figure.years.at(-1),
      cell: ({ figure }) => yearSpan(figure.years),
    },
  ];
}

function valueCell({ figure }: FigureRow, indicator: Indicator, common: CommonFlags, speech: Speech): string {
  const value = figureValue(figure, indicator, speech);
  return hasRemark(figure, common) && figure.range !== null ? `${value}\u00a0${REMARK_SIGN}` : value;
}
