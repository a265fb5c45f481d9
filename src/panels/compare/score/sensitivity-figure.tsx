import { line } from "d3-shape";
import { useMemo, useState } from "react";
import {
  score,
  withShare,
  type ScoreValue,
  type ScoreWeights,
} from "../../../analysis/statistics/indicators/score";
import type { Sensitivity } from "../../../analysis/statistics/indicators/score-sensitivity";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { AreaKey } from "../../../state/compare";
import { AreaKeys } from "../comparison/area-keys";
import { AXIS_HEIGHT, HorizontalAxis, VerticalAxis } from "../../chart/axis";
import { ChartFrame } from "../../chart/chart-frame";
import { Mark, MarkRow } from "../../chart/mark";
import { Readout } from "../../chart/readout";
import { signPath } from "../../chart/signs";
import { valueScale, type ValueScale } from "../../chart/value-scale";
import { scoreText } from "./score-words";
import type { Scores } from "./use-scores";

interface SensitivityFigureProps {
  readonly scores: Scores;
  readonly weights: ScoreWeights;
  readonly found: Sensitivity<AreaKey>;
  readonly nameOf: (key: AreaKey) => string;
}

const HEIGHT = 320;
const MARGIN = { left: 40, right: 14, top: 26 } as const;
const LABEL_Y = 12;
const TICKS = 5;
const WHOLE = [0, 100] as const;
/** Places at which a line is computed; a score without some dimension is no straight line. */
const SAMPLES = 50;
const SIGN_RADIUS = 6;
const CROSSING_RADIUS = 7;
/** Marks are 24 pixels wide for the pointer. */
const TARGET_RADIUS = 12;

/** A score, or a change of place, that can be read. */
interface Reading {
  readonly key: string;
  readonly share: number;
  readonly value: number;
  readonly words: string;
}

/** The scores as lines over the share of one dimension; where lines cross, regions change places. */
export function SensitivityFigure({ scores, weights, found, nameOf }: SensitivityFigureProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const [previewed, setPreviewed] = useState<string | null>(null);
  const { now, crossings } = useMemo(
    () => readingsOf(scores, weights, found, nameOf, speech),
    [scores, weights, found, nameOf, speech],
  );
  const words = new Map([...now, ...crossings].map((reading) => [reading.key, reading.words]));
  const ranked = [...scores.dimensions].filter(([key]) => !found.unranked.includes(key));
  const shown = { areas: ranked.flatMap(([key]) => scores.areas.get(key) ?? []), looks: scores.looks };
  return (
    <ChartFrame
      title={t("score.sensitivityTitle", { dimension: t(`score.dimension_${found.dimension}`) })}
      level={4}
      subtitle={t("score.sensitivitySubtitle")}
      summary={[...now, ...crossings].map((reading) => `${reading.words}.`).join(" ")}
      height={() => HEIGHT}
      legend={<AreaKeys comparison={shown} />}
      readout={
        <Readout
          text={previewed === null ? null : (words.get(previewed) ?? null)}
          hint={t("score.sensitivityHint")}
        />
      }
    >
      {({ width, height }) => {
        const shares = valueScale(WHOLE, [MARGIN.left, width - MARGIN.right], { ticks: TICKS });
        const values = valueScale(WHOLE, [height - AXIS_HEIGHT, MARGIN.top], { ticks: TICKS });
        const at = (reading: Reading) => ({ x: shares.at(100 * reading.share), y: values.at(reading.value) });
        return (
          <>
            <VerticalAxis
              scale={values}
              format={format.number}
              label={t("score.axisScore")}
              left={MARGIN.left}
              right={width - MARGIN.right}
              labelY={LABEL_Y}
            />
            <HorizontalAxis
              scale={shares}
              format={(percent) => format.percent(percent / 100)}
              label={t("score.axisShare")}
              top={MARGIN.top}
              bottom={height - AXIS_HEIGHT}
              right={width}
            />
            {found.share === null ? null : (
              <line
                className="score__now"
                x1={shares.at(100 * found.share)}
                x2={shares.at(100 * found.share)}
                y1={MARGIN.top}
                y2={height - AXIS_HEIGHT}
              />
            )}
            {ranked.map(([key, dimensions]) => (
              <path
                key={key}
                className="score__line"
                style={{ color: scores.looks.get(key)?.colour }}
                d={scoreLine(dimensions, weights, found, shares, values)}
                aria-hidden="true"
              />
            ))}
            <Readings scores={scores} now={now} crossings={crossings} at={at} onPreview={setPreviewed} />
          </>
        );
      }}
    </ChartFrame>
  );
}

interface ReadingsProps {
  readonly scores: Scores;
  readonly now: readonly Reading[];
  readonly crossings: readonly Reading[];
  readonly at: (reading: Reading) => { readonly x: number; readonly y: number };
  readonly onPreview: (key: string | null) => void;
}

/** Where lines cross, and where they stand now. */
function Readings({ scores, now, crossings, at, onPreview }: ReadingsProps) {
  const { t } = useSpeech();
  const preview = (key: string) => (isOver: boolean) => onPreview(isOver ? key : null);
  return (
    <>
      <MarkRow label={t("score.crossingRow")}>
        {crossings.map((reading) => {
          const { x, y } = at(reading);
          return (
            <Mark key={reading.key} label={reading.words} place={x} onPreview={preview(reading.key)}>
              <circle className="chart__field" cx={x} cy={y} r={TARGET_RADIUS} />
              <circle className="score__crossing" cx={x} cy={y} r={CROSSING_RADIUS} />
            </Mark>
          );
        })}
      </MarkRow>
      <MarkRow label={t("score.nowRow")}>
        {now.map((reading) => {
          const look = scores.looks.get(reading.key as AreaKey);
          const { x, y } = at(reading);
          return (
            <Mark key={reading.key} label={reading.words} place={x} onPreview={preview(reading.key)}>
              <g transform={`translate(${x},${y})`} style={{ color: look?.colour }}>
                <circle className="chart__field" r={TARGET_RADIUS} />
                <path className="chart__point" d={signPath(look?.position ?? 0, SIGN_RADIUS)} />
              </g>
            </Mark>
          );
        })}
      </MarkRow>
    </>
  );
}

function scoreLine(
  dimensions: readonly ScoreValue[],
  weights: ScoreWeights,
  { dimension }: Pick<Sensitivity<AreaKey>, "dimension">,
  shares: ValueScale,
  values: ValueScale,
): string {
  const samples = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const share = index / SAMPLES;
    return { share, value: score(dimensions, withShare(weights, dimension, share)).value };
  });
  const path = line<(typeof samples)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ share }) => shares.at(100 * share))
    .y(({ value }) => values.at(value ?? 0));
  return path(samples) ?? "";
}

function readingsOf(
  scores: Scores,
  weights: ScoreWeights,
  { dimension, share, crossings }: Sensitivity<AreaKey>,
  nameOf: (key: AreaKey) => string,
  speech: Speech,
): { readonly now: readonly Reading[]; readonly crossings: readonly Reading[] } {
  const { t, format } = speech;
  const valueAt = (key: AreaKey, place: number) =>
    score(scores.dimensions.get(key) ?? [], withShare(weights, dimension, place)).value;
  return {
    now:
      share === null
        ? []
        : [...scores.dimensions.keys()].flatMap((key) => {
            const value = valueAt(key, share);
            const words = t("score.total", { name: nameOf(key), score: scoreText(value ?? 0, speech) });
            return value === null ? [] : [{ key, share, value, words }];
          }),
    crossings: crossings.map(({ share: place, regions: [first, second] }) => ({
      key: `${first} ${second} ${place}`,
      share: place,
      value: valueAt(first, place) ?? 0,
      words: t("score.crossing", {
        share: format.percent(place, 1),
        first: nameOf(first),
        second: nameOf(second),
      }),
    })),
  };
}
