import { useMemo } from "react";
import { joinParts } from "../../../i18n/join-parts";
import { bareValue } from "../../../i18n/indicator-value";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { measureName } from "../../../i18n/measure-name";
import type { Indicator } from "../../../model/indicator";
import { flagWords } from "../../../i18n/value-words";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { areaName } from "../../indicators/area-name";
import { REMARK_SIGN } from "../comparison/figure-remarks";
import type { SeriesLine, SeriesPoint } from "./series-lines";

interface TimeTableProps {
  readonly indicator: Indicator;
  readonly lines: readonly SeriesLine[];
  readonly isIndex: boolean;
}

interface YearRow {
  readonly year: number;
  readonly points: ReadonlyMap<string, SeriesPoint>;
}

const rowKey = ({ year }: YearRow) => String(year);

/** The lines in numbers: a row a year, a column an area or country. */
export function TimeTable({ indicator, lines, isIndex }: TimeTableProps) {
  const speech = useSpeech();
  const { t, language, format } = speech;
  const rows = useMemo(() => rowsOf(lines), [lines]);
  const columns = useMemo(
    (): TableColumn<YearRow>[] => [
      {
        id: "year",
        header: t("indicators.yearColumn"),
        isRowHeader: true,
        startsDescending: true,
        sortValue: ({ year }) => year,
        cell: ({ year }) => String(year),
      },
      ...lines.map((line): TableColumn<YearRow> => ({
        id: line.key,
        header: line.area ? areaName(line.area, speech) : (line.country ?? line.key),
        align: "end",
        startsDescending: true,
        sortValue: ({ points }) => points.get(line.key)?.value ?? undefined,
        cell: ({ points }) => cellWords(points.get(line.key), indicator, isIndex, speech),
      })),
    ],
    [lines, indicator, isIndex, speech, t],
  );
  const detail = useMemo(
    () => (row: YearRow) =>
      joinParts([...new Set([...row.points.values()].flatMap(({ flags }) => flagWords(flags, speech)))]),
    [speech],
  );
  return (
    <DataTable
      caption={
        isIndex ? `${indicator.labels[language]}, ${t("compare.indexUnit")}` : measureName(indicator, speech)
      }
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      detail={detail}
      compare={format.compare}
      initialSort={{ column: "year", isDescending: true }}
    />
  );
}

function rowsOf(lines: readonly SeriesLine[]): readonly YearRow[] {
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))];
  return years
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      points: new Map(
        lines.flatMap(({ key, points }) => {
          const point = points.find((candidate) => candidate.year === year);
          return point ? [[key, point] as const] : [];
        }),
      ),
    }));
}

function cellWords(
  point: SeriesPoint | undefined,
  indicator: Indicator,
  isIndex: boolean,
  speech: Speech,
): string {
  if (!point || (point.value === null && !point.isIncomplete)) return speech.t("indicators.noData");
  if (point.value === null)
    return speech.t("compare.incomplete", {
      covered: point.coverage?.covered ?? 0,
      units: point.coverage?.units ?? 0,
    });
  const value = isIndex ? speech.format.number(point.value, 1) : bareValue(indicator, point.value, speech);
  return point.isRemarked ? `${value}\u00a0${REMARK_SIGN}` : value;
}
