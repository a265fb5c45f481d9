import { useMemo } from "react";
import { joinParts } from "../../../i18n/join-parts";
import { bareValue } from "../../../i18n/indicator-value";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { measureName } from "../../../i18n/measure-name";
import type { YearValue } from "../../../analysis/statistics/indicators/values-at-year";
import type { Indicator } from "../../../model/indicator";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { Button } from "../../ui/button";
import { chooseUnit, previewUnit } from "../../chart/unit-actions";
import { isRemarked, REMARK_SIGN } from "../comparison/figure-remarks";
import { useHighlightedAreas } from "../comparison/use-highlighted-areas";
import { remarkWords } from "../units/unit-words";
import type { CommonOfBoth, RelationPoint } from "./relation-points";

interface RelationTableProps {
  readonly indicators: readonly [Indicator, Indicator];
  readonly points: readonly RelationPoint[];
  readonly common: CommonOfBoth;
}

const SHORT_LENGTH = 20;

const rowKey = ({ row }: RelationPoint) => row.code;

/** The points of the chart in numbers. */
export function RelationTable({ indicators, points, common }: RelationTableProps) {
  const speech = useSpeech();
  const { t, format, language } = speech;
  const columns = useMemo(() => columnsOf(indicators, common, speech), [indicators, common, speech]);
  const detail = useMemo(
    () => (point: RelationPoint) =>
      joinParts([
        ...new Set([
          ...remarkWords(point.first, common.first, speech),
          ...remarkWords(point.second, common.second, speech),
        ]),
      ]),
    [common, speech],
  );
  const highlighted = useHighlightedAreas(points.map(rowKey));
  return (
    <DataTable
      caption={joinParts(indicators.map(({ labels }) => labels[language]))}
      columns={columns}
      rows={points}
      rowKey={rowKey}
      detail={detail}
      compare={format.compare}
      fold={{
        rows: SHORT_LENGTH,
        more: t("indicators.showAll", { count: points.length }),
        fewer: t("explore.showFewer"),
      }}
      highlightedKeys={[...highlighted]}
      onPreview={previewUnit}
    />
  );
}

function columnsOf(
  [first, second]: readonly [Indicator, Indicator],
  common: CommonOfBoth,
  speech: Speech,
): TableColumn<RelationPoint>[] {
  const value = (
    id: "first" | "second",
    indicator: Indicator,
    read: (point: RelationPoint) => YearValue,
  ): TableColumn<RelationPoint> => ({
    id,
    header: measureName(indicator, speech),
    align: "end",
    startsDescending: true,
    sortValue: (point) => read(point).value,
    cell: (point) => {
      const { value: number, year, isOtherYear } = read(point);
      const sign = isRemarked(read(point), common[id]) ? `\u00a0${REMARK_SIGN}` : "";
      return (
        <>
          {bareValue(indicator, number, speech)}
          {sign}
          {isOtherYear ? <span className="compare-page__small">{year}</span> : null}
        </>
      );
    },
  });
  return [
    {
      id: "unit",
      header: speech.t("indicators.areaColumn"),
      isRowHeader: true,
      sortValue: ({ row }) => row.name,
      cell: ({ row }) => (
        <>
          <Button look="link" onClick={() => chooseUnit(row.code)}>
            {row.name}
          </Button>
          <span className="compare-page__small">{row.code}</span>
        </>
      ),
    },
    value("first", first, (point) => point.first),
    value("second", second, (point) => point.second),
  ];
}
