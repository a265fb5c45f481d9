import { useState, type ReactNode } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { SourceNote } from "../../data/source-note";
import { yearSpan } from "../../data/year-span";
import { AreaKeys } from "../comparison/area-keys";
import { AXIS_HEIGHT, HorizontalAxis, tickWidth, VerticalAxis } from "../../chart/axis";
import { ChartFrame, type ChartSize } from "../../chart/chart-frame";
import { PointerField } from "../../chart/pointer-field";
import { Readout } from "../../chart/readout";
import { valueScale, yearScale, type ValueScale } from "../../chart/value-scale";
import type { Comparison } from "../comparison/comparison";
import { CountryCodes } from "./country-codes";
import type { SeriesLine } from "./series-lines";
import { LineMarks, LinePath, POINT_RADIUS } from "./time-line";
import { lineWords, pointKey, pointWords } from "./time-words";
import "./time-chart.css";

interface TimeChartProps {
  readonly comparison: Comparison;
  readonly lines: readonly SeriesLine[];
  /** First year of each line = 100. */
  readonly isIndex: boolean;
  readonly notes: ReactNode;
}

const HEIGHT = 400;
const TOP = 30;
/** Room for the codes of countries at the ends of their lines, pixels. */
const RIGHT = 34;
const PIXELS_PER_YEAR = 56;
const PIXELS_PER_TICK = 80;
/** Baseline of the name of the upright axis, pixels. */
const LABEL_Y = 12;

/** The compared areas over the years, their countries as thin lines beside them. */
export function TimeChart({ comparison, lines, isIndex, notes }: TimeChartProps) {
  const speech = useSpeech();
  const { t, format, language } = speech;
  const { indicator } = comparison.choropleth;
  const [previewed, setPreviewed] = useState<string | null>(null);
  const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const words = new Map(
    lines.flatMap((line) =>
      line.points.map(
        (point) => [pointKey(line, point), pointWords(line, point, indicator, isIndex, speech)] as const,
      ),
    ),
  );
  const lookOf = ({ area }: SeriesLine) => (area ? (comparison.looks.get(area.key) ?? null) : null);
  const unit = isIndex ? t("compare.indexUnit") : indicator.unitLabels[language];
  return (
    <ChartFrame
      title={t("compare.timeTitle", { indicator: indicator.labels[language] })}
      subtitle={<Subtitle lines={lines} unit={unit} />}
      summary={lines.map((line) => lineWords(line, indicator, isIndex, speech)).join(" ")}
      height={() => HEIGHT}
      legend={<AreaKeys comparison={comparison} />}
      notes={notes}
      readout={
        <Readout
          text={previewed === null ? null : (words.get(previewed) ?? null)}
          hint={t("compare.readoutYears")}
        />
      }
    >
      {({ width, height }) => {
        const upright = valueScale(values, [height - AXIS_HEIGHT, TOP], {
          ticks: Math.floor(height / PIXELS_PER_TICK),
        });
        const left = tickWidth(upright, format.number);
        const along = yearScale(
          years,
          [left + POINT_RADIUS, width - RIGHT],
          Math.floor(width / PIXELS_PER_YEAR),
        );
        const points = lines.flatMap((line) =>
          line.points.flatMap((point) =>
            point.value === null
              ? []
              : { key: pointKey(line, point), x: along.at(point.year), y: upright.at(point.value) },
          ),
        );
        return (
          <>
            <Axes along={along} upright={upright} unit={unit} left={left} size={{ width, height }} />
            <CountryCodes lines={lines} along={along} upright={upright} />
            <PointerField
              width={width}
              height={height}
              points={points}
              onPreview={setPreviewed}
              onChoose={setPreviewed}
            />
            {[...lines].reverse().map((line) => (
              <LinePath key={line.key} line={line} look={lookOf(line)} along={along} upright={upright} />
            ))}
            {lines.map((line) => (
              <LineMarks
                key={line.key}
                line={line}
                label={lineWords(line, indicator, isIndex, speech)}
                look={lookOf(line)}
                along={along}
                upright={upright}
                words={words}
                onPreview={setPreviewed}
              />
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}

function Subtitle({ lines, unit }: { readonly lines: readonly SeriesLine[]; readonly unit: string }) {
  const { t } = useSpeech();
  const points = lines.flatMap((line) => line.points);
  return (
    <>
      {t("indicators.legendUnit", { unit, year: yearSpan(points.map(({ year }) => year)) })}
      {". "}
      <SourceNote ids={[...new Set(points.flatMap(({ sources }) => sources))]} />
    </>
  );
}

interface AxesProps {
  readonly along: ValueScale;
  readonly upright: ValueScale;
  readonly unit: string;
  /** Where the grid begins, pixels. */
  readonly left: number;
  readonly size: ChartSize;
}

function Axes({ along, upright, unit, left, size: { width, height } }: AxesProps) {
  const { format } = useSpeech();
  return (
    <>
      <VerticalAxis
        scale={upright}
        format={format.number}
        label={unit}
        left={left}
        right={width - RIGHT}
        labelY={LABEL_Y}
      />
      <HorizontalAxis
        scale={along}
        format={String}
        label=""
        top={height - AXIS_HEIGHT}
        bottom={height - AXIS_HEIGHT}
        right={width}
      />
    </>
  );
}
