import { useMemo } from "react";
import { joinParts } from "../../../i18n/join-parts";
import { indicatorValue } from "../../../i18n/indicator-value";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { measureName } from "../../../i18n/measure-name";
import type { Indicator } from "../../../model/indicator";
import { SourceNote } from "../../data/source-note";
import { yearSpan } from "../../data/year-span";
import { AXIS_HEIGHT, HorizontalAxis, tickWidth, VerticalAxis } from "../../chart/axis";
import { AreaKeys } from "../comparison/area-keys";
import { ChartFrame } from "../../chart/chart-frame";
import { PointerField } from "../../chart/pointer-field";
import { chooseUnit, previewUnit } from "../../chart/unit-actions";
import { UnitHighlights } from "../../chart/unit-highlights";
import { UnitReadout } from "../../chart/unit-readout";
import { valueScale } from "../../chart/value-scale";
import type { Comparison } from "../comparison/comparison";
import { remarkWords } from "../units/unit-words";
import { Cloud } from "./cloud";
import { isPointRemarked, type CommonOfBoth, type RelationPoint } from "./relation-points";

interface RelationChartProps {
  readonly comparison: Comparison;
  readonly second: Indicator;
  readonly points: readonly RelationPoint[];
  readonly common: CommonOfBoth;
  readonly isFirstLogarithmic: boolean;
  readonly isSecondLogarithmic: boolean;
}

const HEIGHT = 440;
const TOP = 30;
const RIGHT = 18;
const RADIUS = 5;
const PIXELS_PER_TICK = 80;
const TICK_SIZE = 12;

/** One point a unit: the first indicator to the right, the second upwards. */
export function RelationChart(props: RelationChartProps) {
  const { comparison, second, points, common, isFirstLogarithmic, isSecondLogarithmic } = props;
  const speech = useSpeech();
  const { t, format, language } = speech;
  const { indicator } = comparison.choropleth;
  const words = useMemo(
    () =>
      new Map(
        points.map((point) => [
          point.row.code as string,
          pointWords(point, [indicator, second], common, speech),
        ]),
      ),
    [points, indicator, second, common, speech],
  );
  const remarked = points.filter((point) => isPointRemarked(point, common)).length;
  return (
    <ChartFrame
      title={t("compare.relationTitle", {
        first: indicator.labels[language],
        second: second.labels[language],
      })}
      subtitle={<Subtitle points={points} indicators={[indicator, second]} />}
      summary={t("compare.relationSummary", { count: points.length })}
      height={() => HEIGHT}
      legend={<AreaKeys comparison={comparison} />}
      readout={<UnitReadout words={words} />}
      notes={
        remarked > 0 ? <p className="chart__note">{t("compare.remarkUnits", { count: remarked })}</p> : null
      }
    >
      {({ width, height }) => {
        const upright = valueScale(
          points.map((point) => point.second.value),
          [height - AXIS_HEIGHT, TOP],
          { ticks: Math.floor(height / PIXELS_PER_TICK), isLogarithmic: isSecondLogarithmic },
        );
        const left = tickWidth(upright, format.number);
        const along = valueScale(
          points.map((point) => point.first.value),
          [left, width - RIGHT],
          {
            ticks: Math.max(2, Math.floor(width / PIXELS_PER_TICK) - 1),
            isLogarithmic: isFirstLogarithmic,
          },
        );
        const placed = points.map((point) => ({
          point,
          code: point.row.code,
          x: along.at(point.first.value),
          y: upright.at(point.second.value),
          radius: RADIUS,
        }));
        return (
          <>
            <VerticalAxis
              scale={upright}
              format={format.number}
              label={measureName(second, speech)}
              left={left}
              right={width - RIGHT}
              labelY={TICK_SIZE}
            />
            <HorizontalAxis
              scale={along}
              format={format.number}
              label={measureName(indicator, speech)}
              top={TOP}
              bottom={height - AXIS_HEIGHT}
              right={width}
            />
            <PointerField
              width={width}
              height={height}
              points={placed.map(({ code, x, y }) => ({ key: code, x, y }))}
              onPreview={previewUnit}
              onChoose={chooseUnit}
            />
            <Cloud comparison={comparison} placed={placed} words={words} common={common} />
            <UnitHighlights places={placed} />
          </>
        );
      }}
    </ChartFrame>
  );
}

function Subtitle({
  points,
  indicators,
}: {
  readonly points: readonly RelationPoint[];
  readonly indicators: readonly [Indicator, Indicator];
}) {
  const { t, language } = useSpeech();
  const sides = [points.map(({ first }) => first), points.map(({ second }) => second)];
  const sources = [...new Set(sides.flat().map(({ source }) => source))];
  return (
    <>
      {joinParts(
        indicators.map(({ labels }, index) =>
          t("compare.ofYears", {
            indicator: labels[language],
            years: yearSpan((sides[index] ?? []).map(({ year }) => year)),
          }),
        ),
      )}
      {". "}
      <SourceNote ids={sources} />
    </>
  );
}

function pointWords(
  { row, first, second }: RelationPoint,
  [indicator, other]: readonly [Indicator, Indicator],
  common: CommonOfBoth,
  speech: Speech,
): string {
  const side = (of: Indicator, value: RelationPoint["first"], shared: CommonOfBoth["first"]) =>
    joinParts([
      speech.t("indicators.valueLine", {
        label: of.labels[speech.language],
        value: indicatorValue(of, value.value, speech),
        year: String(value.year),
      }),
      ...remarkWords(value, shared, speech),
    ]);
  return joinParts([
    `${row.name} (${row.code})`,
    side(indicator, first, common.first),
    side(other, second, common.second),
  ]);
}
