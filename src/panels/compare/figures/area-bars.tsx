import { ownFlags, type CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import { useState, type ReactNode } from "react";
import { joinParts } from "../../../i18n/join-parts";
import { indicatorValue, withSymbol } from "../../../i18n/indicator-value";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import { hoverClass, useMarkedUnits } from "../../../state/marked-units";
import type { HeadingLevel } from "../../ui/heading";
import {
  coverageWords,
  figureNotes,
  figureReason,
  figureValue,
  reasonAndNotes,
} from "../../indicators/figure-words";
import { AXIS_HEIGHT, HorizontalAxis } from "../../chart/axis";
import { ChartFrame } from "../../chart/chart-frame";
import { fitText, textWidth } from "../../chart/fit-text";
import { Mark, MarkRow } from "../../chart/mark";
import { Readout } from "../../chart/readout";
import { valueScale, type ValueScale } from "../../chart/value-scale";
import type { FigureRow } from "../comparison/figure-rows";
import { hasRemark, REMARK_SIGN } from "../comparison/figure-remarks";
import { FigureSubtitle } from "../comparison/figure-subtitle";
import "./area-bars.css";

interface AreaBarsProps {
  readonly title: string;
  /** Where the page around says what it is about and a picture would not. */
  readonly pictureTitle?: string | undefined;
  readonly level: HeadingLevel;
  readonly summary: string;
  readonly indicator: Indicator;
  readonly year: number;
  readonly common: CommonFlags;
  /** Class of a figure among those of the maps; null: none. */
  readonly classOf: (value: number) => number | null;
  /** From top to bottom. */
  readonly rows: readonly FigureRow[];
  readonly notes?: ReactNode;
  /** Several charts of one scale give all their rows here. */
  readonly scaleRows: readonly FigureRow[];
}

/** Height of a row and of its parts, pixels. */
const ROW = 60;
const NAME_Y = 15;
const BAR = { top: 22, height: 14 } as const;
const NOTE_Y = 51;
const TEXT_SIZE = 13;
const PIXELS_PER_TICK = 90;
/** Room at the ends for the numbers of the axis, pixels; bars from 0 begin below the first letter of the name. */
const MARGIN = 18;
const MARGIN_OF_ZERO = 1;
/** Between a row and the frame that marks it, pixels. */
const MARK_GAP = 1;

/** One bar an area, with its value, its coverage and what else is to be known. Where there is no mean: the range. */
export function AreaBars(props: AreaBarsProps) {
  const { title, pictureTitle, level, summary, indicator, year, common, classOf, rows, scaleRows, notes } =
    props;
  const speech = useSpeech();
  const { t, format, language } = speech;
  const [previewed, setPreviewed] = useState<string | null>(null);
  const hoveredClass = useMarkedUnits((state) => state.hoveredClass);
  const placeOf = ({ figure }: FigureRow) => (figure.value === null ? null : classOf(figure.value));
  const preview = (row: FigureRow, isOver: boolean) => {
    setPreviewed(isOver ? row.key : null);
    hoverClass(isOver ? placeOf(row) : null);
  };
  const shown = rows.find(({ key }) => key === previewed);
  const values = scaleRows.flatMap(valuesOf);
  const isRanges = scaleRows.some(({ figure }) => figure.kind === "none");
  const height = rows.length * ROW + (values.length > 0 ? AXIS_HEIGHT : 0);
  return (
    <ChartFrame
      title={title}
      pictureTitle={pictureTitle}
      level={level}
      subtitle={
        <FigureSubtitle indicator={indicator} year={year} figures={rows.map(({ figure }) => figure)} />
      }
      summary={summary}
      height={() => height}
      readout={
        <Readout
          text={shown ? rowWords(shown, indicator, common, speech) : null}
          hint={t("compare.readoutAreas")}
        />
      }
      notes={
        <>
          {rows.some(({ figure }) => hasRemark(figure, common)) ? <RemarkNote /> : null}
          {notes}
        </>
      }
    >
      {({ width }) => {
        const scale = valueScale(
          values,
          [isRanges || values.some((value) => value < 0) ? MARGIN : MARGIN_OF_ZERO, width - MARGIN],
          {
            ticks: Math.max(2, Math.floor(width / PIXELS_PER_TICK)),
            includesZero: !isRanges,
          },
        );
        return (
          <>
            {values.length > 0 ? (
              <HorizontalAxis
                scale={scale}
                format={format.number}
                label={indicator.unitLabels[language]}
                top={0}
                bottom={rows.length * ROW}
                right={width}
              />
            ) : null}
            {rows.map((row, index) => (
              <g key={row.key} transform={`translate(0,${index * ROW})`}>
                <MarkRow label={row.name}>
                  <Mark
                    label={rowWords(row, indicator, common, speech)}
                    place={0}
                    onPreview={(isOver) => preview(row, isOver)}
                  >
                    <BarRow
                      row={row}
                      isMarked={hoveredClass !== null && placeOf(row) === hoveredClass}
                      indicator={indicator}
                      common={common}
                      scale={scale}
                      isRanges={isRanges}
                      width={width}
                      speech={speech}
                    />
                  </Mark>
                </MarkRow>
              </g>
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}

/** What the sign means; how to read more is no part of a picture. */
function RemarkNote() {
  const { t } = useSpeech();
  return (
    <p className="chart__note">
      {t("compare.remarkFigures", { sign: REMARK_SIGN })}{" "}
      <span data-export="none">{t("compare.remarkFiguresHint")}</span>
    </p>
  );
}

interface BarRowProps {
  readonly row: FigureRow;
  /** Of the class that is pointed at. */
  readonly isMarked: boolean;
  readonly indicator: Indicator;
  readonly common: CommonFlags;
  readonly scale: ValueScale;
  /** Ranges need not begin at 0: a single value is then a point. */
  readonly isRanges: boolean;
  readonly width: number;
  readonly speech: Speech;
}

function BarRow({ row, isMarked, indicator, common, scale, isRanges, width, speech }: BarRowProps) {
  const { figure, name } = row;
  const value = valueWords(row, indicator, speech);
  // That there can be no mean at all is said once, below the chart.
  const reason = figure.range === null ? figureReason(figure, speech) : "";
  const quiet = reason === "" ? coverageWords(figure, speech) : reason;
  const sign = hasRemark(figure, common) ? `${REMARK_SIGN} ` : "";
  return (
    <>
      <rect
        className={isMarked ? "area-bars__marked" : "chart__field"}
        x={isMarked ? -MARK_GAP : 0}
        y={1}
        width={isMarked ? width + 2 * MARK_GAP : width}
        height={ROW - 2}
      />
      <text className={`area-bars__text${row.isCompared ? " chart__strong" : ""}`} y={NAME_Y}>
        {fitText(name, width - textWidth(value, TEXT_SIZE) - MARGIN, TEXT_SIZE)}
      </text>
      <text
        className={`area-bars__text chart__figure${row.isCompared ? " chart__strong" : ""}`}
        x={width}
        y={NAME_Y}
        textAnchor="end"
      >
        {value}
      </text>
      <Bar row={row} scale={scale} isRanges={isRanges} />
      <text className="area-bars__text area-bars__note chart__quiet" y={NOTE_Y}>
        {fitText(`${sign}${quiet}`, width, TEXT_SIZE - 1)}
      </text>
    </>
  );
}

/** Middle of the bars, pixels. */
const BAR_MIDDLE = BAR.top + BAR.height / 2;

function Bar({ row, scale, isRanges }: Pick<BarRowProps, "row" | "scale" | "isRanges">) {
  const { figure, colour, isCompared, kind } = row;
  const style = colour === null ? {} : { color: colour };
  if (figure.value !== null && isRanges)
    return (
      <circle
        className="area-bars__bar"
        style={style}
        cx={scale.at(figure.value)}
        cy={BAR_MIDDLE}
        r={BAR.height / 2}
      />
    );
  if (figure.value !== null) {
    const ends = [scale.at(0), scale.at(figure.value)];
    const left = Math.min(...ends);
    const look = colour === null ? kind : isCompared ? "compared" : "related";
    return (
      <rect
        className={`area-bars__bar area-bars__bar--${look}`}
        style={style}
        x={left}
        y={BAR.top}
        width={Math.max(1, Math.max(...ends) - left)}
        height={BAR.height}
      />
    );
  }
  if (figure.kind !== "none" || !figure.range) return null;
  const [from, to] = figure.range;
  return (
    <g className="area-bars__range" style={style}>
      <line x1={scale.at(from)} x2={scale.at(to)} y1={BAR_MIDDLE} y2={BAR_MIDDLE} />
      {[from, to].map((end, index) => (
        <line key={index} x1={scale.at(end)} x2={scale.at(end)} y1={BAR.top} y2={BAR.top + BAR.height} />
      ))}
    </g>
  );
}

function valuesOf({ figure }: FigureRow): readonly number[] {
  if (figure.value !== null) return [figure.value];
  return figure.kind === "none" ? (figure.range ?? []) : [];
}

function valueWords({ figure }: FigureRow, indicator: Indicator, speech: Speech): string {
  if (figure.value !== null) return indicatorValue(indicator, figure.value, speech);
  if (figure.kind !== "none" || !figure.range) return figureValue(figure, indicator, speech);
  return withSymbol(indicator, figureValue(figure, indicator, speech), speech);
}

/** Everything a row says, in one line. */
function rowWords(row: FigureRow, indicator: Indicator, common: CommonFlags, speech: Speech): string {
  const notes = figureNotes({ ...row.figure, flags: ownFlags(row.figure.flags, common) }, speech);
  return joinParts([
    speech.t("indicators.labelled", { label: row.name, words: valueWords(row, indicator, speech) }),
    reasonAndNotes(figureReason(row.figure, speech), notes),
  ]);
}
