import { ownFlags, type CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import { useCallback, useMemo } from "react";
import { BETWEEN_PARTS, joinParts } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import { SourceNote } from "../../data/source-note";
import type { BaseIndex } from "../../data/base-index";
import { yearSpan } from "../../data/year-span";
import { figureNotes, figureReason, figureValue, reasonAndNotes } from "../../indicators/figure-words";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { hasRemark, REMARK_SIGN } from "../comparison/figure-remarks";
import type { MergedRow } from "../comparison/figure-rows";

interface FigureTableProps {
  readonly caption: string;
  readonly indicator: Indicator;
  readonly common: CommonFlags;
  /** Each area once. */
  readonly rows: readonly MergedRow[];
  readonly regions: BaseIndex["regions"];
}

const rowKey = ({ key }: MergedRow) => key;

/** Every figure of the comparison with coverage, years, remarks and sources. */
export function FigureTable({ caption, indicator, common, rows, regions }: FigureTableProps) {
  const speech = useSpeech();
  const columns = useMemo(
    () => columnsOf(indicator, common, regions, speech),
    [indicator, common, regions, speech],
  );
  const detail = useCallback(
    ({ figure }: MergedRow) => (
      <>
        {reasonAndNotes(
          figureReason(figure, speech),
          figureNotes({ ...figure, flags: ownFlags(figure.flags, common) }, speech),
        )}
        {figure.sources.length > 0 ? BETWEEN_PARTS : ""}
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

function columnsOf(
  indicator: Indicator,
  common: CommonFlags,
  regions: BaseIndex["regions"],
  speech: Speech,
): TableColumn<MergedRow>[] {
  const { t, language } = speech;
  return [
    {
      id: "area",
      header: t("indicators.areaColumn"),
      isRowHeader: true,
      sortValue: ({ name }) => name,
      cell: (row) => (
        <>
          {row.name}
          <span className="compare-page__small">{kindWords(row, regions, speech)}</span>
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

/** "Partner area (Euregio Meuse-Rhine, Greater Region)": everything that the area is, with the regions it lies in. */
function kindWords({ same }: MergedRow, regions: BaseIndex["regions"], { t, language }: Speech): string {
  const kinds = [...new Set(same.map(({ kind }) => kind))];
  return joinParts(
    kinds.map((kind) => {
      const around = same.flatMap(({ area }) => {
        const region = area?.kind === "partner-area" && area.region !== null && regions.get(area.region);
        return kind === "partner-area" && region ? [region.names[language]] : [];
      });
      const word = t(`compare.kind_${kind}`);
      return around.length > 0 ? `${word} (${around.join(", ")})` : word;
    }),
  );
}

function valueCell({ figure }: MergedRow, indicator: Indicator, common: CommonFlags, speech: Speech): string {
  const value = figureValue(figure, indicator, speech);
  return hasRemark(figure, common) && figure.range !== null ? `${value}\u00a0${REMARK_SIGN}` : value;
}
