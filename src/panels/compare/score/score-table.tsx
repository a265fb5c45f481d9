import { useMemo } from "react";
import type { ScaledDimension } from "../../../analysis/statistics/indicators/score-scale";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { scoreDimensions } from "../../../analysis/statistics/indicators/score";
import type { AreaKey } from "../../../state/compare";
import { SourceNote } from "../../data/source-note";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { Section } from "../../ui/section";
import { areaName } from "../../indicators/area-name";
import type { RankedRegion } from "../../indicators/score/scored-regions";
import { inputText, partText, scoreText } from "./score-words";
import type { Scores } from "./use-scores";

interface ScoreTableProps {
  readonly scores: Scores;
  readonly ranked: readonly RankedRegion<AreaKey>[];
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly dimension: ScaledDimension;
  /** Of the weights with data, 0 to 1; null: left out. */
  readonly share: number | null;
}

const rowKey = ({ key }: Row) => key;

/** Every dimension of every region: measure, value, share, and below it all inputs with years and sources. */
export function ScoreTable({ scores, ranked }: ScoreTableProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const rows = useMemo(
    () => ranked.flatMap((region) => rowsOf(region, scores, speech)),
    [ranked, scores, speech],
  );
  const columns = useMemo(() => columnsOf(speech), [speech]);
  const detail = useMemo(
    () =>
      ({ dimension }: Row) => (
        <>
          {joinParts(dimension.inputs.map((input) => inputText(input, speech)))}{" "}
          <SourceNote ids={[...new Set(dimension.inputs.flatMap(({ sources }) => sources))]} />
        </>
      ),
    [speech],
  );
  return (
    <Section title={t("score.table")} level={4}>
      <DataTable
        caption={t("score.tableCaption")}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        detail={detail}
        compare={format.compare}
      />
    </Section>
  );
}

function rowsOf({ key, dimensions, score }: RankedRegion<AreaKey>, scores: Scores, speech: Speech): Row[] {
  const area = scores.areas.get(key);
  return dimensions.map((dimension) => ({
    key: `${key} ${dimension.dimension}`,
    name: area ? areaName(area, speech) : key,
    dimension,
    share: score.shares.find((each) => each.dimension === dimension.dimension)?.share ?? null,
  }));
}

function columnsOf(speech: Speech): TableColumn<Row>[] {
  const { t, format } = speech;
  const numbered = ({ dimension: { dimension } }: Row) =>
    `${scoreDimensions.indexOf(dimension) + 1}. ${t(`score.dimension_${dimension}`)}`;
  return [
    {
      id: "dimension",
      header: t("score.columnDimension"),
      isRowHeader: true,
      sortValue: (row) => `${numbered(row)} ${row.name}`,
      cell: (row) => (
        <>
          {numbered(row)}
          <span className="score__small">{row.name}</span>
        </>
      ),
    },
    {
      id: "measure",
      header: t("score.columnMeasure"),
      sortValue: ({ dimension: { parts } }) => parts[0]?.measure ?? undefined,
      cell: ({ dimension: { parts } }) =>
        parts.map((part) => (
          <span key={part.key} className="score__measure">
            {partText(part, speech)}
          </span>
        )),
    },
    {
      id: "value",
      header: t("score.columnValue"),
      align: "end",
      startsDescending: true,
      sortValue: ({ dimension: { value } }) => value ?? undefined,
      cell: ({ dimension: { value } }) => (value === null ? t("score.noData") : scoreText(value, speech)),
    },
    {
      id: "share",
      header: t("score.columnWeight"),
      align: "end",
      startsDescending: true,
      sortValue: ({ share }) => share ?? undefined,
      cell: ({ share }) => (share === null ? t("score.leftOut") : format.percent(share)),
    },
  ];
}
