import { useMemo, useState } from "react";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { scoreDimensions } from "../../../analysis/statistics/indicators/score";
import type { AreaKey } from "../../../state/compare";
import { AXIS_HEIGHT, HorizontalAxis } from "../../chart/axis";
import { ChartFrame } from "../../chart/chart-frame";
import { fitText, textWidth } from "../../chart/fit-text";
import { Mark, MarkRow } from "../../chart/mark";
import { Readout } from "../../chart/readout";
import { valueScale, type ValueScale } from "../../chart/value-scale";
import { areaName } from "../../indicators/area-name";
import type { RankedRegion } from "../../indicators/score/scored-regions";
import { scoreText } from "./score-words";
import type { Scores } from "./use-scores";

interface ScoreBarsProps {
  readonly scores: Scores;
  /** From top to bottom. */
  readonly ranked: readonly RankedRegion<AreaKey>[];
}

/** Height of a row and of its parts, pixels. */
const ROW = 58;
const NAME_Y = 16;
const BAR = { top: 23, height: 24 } as const;
const TEXT_SIZE = 13;
/** Room at both ends for the numbers of the axis. */
const MARGIN = 12;
/** Narrower parts have no room for their number. */
const NUMBER_WIDTH = 16;
const WHOLE = [0, 100] as const;
const TICKS = 5;

/** What one dimension adds to a score. */
interface BarPart {
  readonly key: string;
  /** Number of the dimension in the list of weights. */
  readonly number: number;
  readonly from: number;
  readonly points: number;
  readonly words: string;
}

/** One bar a region, made of what its dimensions add. */
export function ScoreBars({ scores, ranked }: ScoreBarsProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const [previewed, setPreviewed] = useState<string | null>(null);
  const rows = useMemo(
    () => ranked.map((region) => barRow(region, scores, speech)),
    [ranked, scores, speech],
  );
  const words = new Map(
    rows.flatMap((row) => [
      [row.key as string, row.words] as const,
      ...row.parts.map((part) => [part.key, part.words] as const),
    ]),
  );
  const order = rows.map(({ name, score }) => t("score.rankingItem", { name, score })).join(", ");
  return (
    <ChartFrame
      title={t("score.ranking")}
      level={4}
      subtitle={t("score.rankingSubtitle")}
      summary={t("score.rankingSummary", { order })}
      height={() => rows.length * ROW + AXIS_HEIGHT}
      legend={<DimensionKeys />}
      readout={
        <Readout
          text={previewed === null ? null : (words.get(previewed) ?? null)}
          hint={t("score.rankingHint")}
        />
      }
    >
      {({ width }) => {
        const scale = valueScale(WHOLE, [MARGIN, width - MARGIN], { ticks: TICKS });
        return (
          <>
            <HorizontalAxis
              scale={scale}
              format={format.number}
              label={t("score.axisScore")}
              top={0}
              bottom={rows.length * ROW}
              right={width}
            />
            {rows.map((row, place) => (
              <g key={row.key} transform={`translate(0,${place * ROW})`}>
                <Bar row={row} scale={scale} width={width} onPreview={setPreviewed} />
              </g>
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}

/** What the numbers in the bars stand for, also where the chart stands alone. */
function DimensionKeys() {
  const { t } = useSpeech();
  return (
    <ul className="chart__keys">
      {scoreDimensions.map((dimension, place) => (
        <li key={dimension} className="chart__key">
          {`${place + 1}. ${t(`score.dimension_${dimension}`)}`}
        </li>
      ))}
    </ul>
  );
}

interface BarRow {
  readonly key: AreaKey;
  readonly name: string;
  readonly score: string;
  readonly words: string;
  readonly colour: string;
  readonly parts: readonly BarPart[];
}

function barRow({ key, dimensions, score }: RankedRegion<AreaKey>, scores: Scores, speech: Speech): BarRow {
  const { t, format } = speech;
  const area = scores.areas.get(key);
  const name = area ? areaName(area, speech) : key;
  const shares = new Map(score.shares.map(({ dimension, share }) => [dimension, share]));
  let from = 0;
  const parts = dimensions.flatMap(({ dimension, value }): BarPart[] => {
    const share = shares.get(dimension) ?? 0;
    if (value === null || share === 0) return [];
    const points = value * share;
    const part = {
      key: `${key} ${dimension}`,
      number: scoreDimensions.indexOf(dimension) + 1,
      from,
      points,
      words: t("score.part", {
        name,
        dimension: t(`score.dimension_${dimension}`),
        value: scoreText(value, speech),
        share: format.percent(share),
        points: scoreText(points, speech),
      }),
    };
    from += points;
    return [part];
  });
  const total = score.value === null ? null : scoreText(score.value, speech);
  return {
    key,
    name,
    score: total ?? t("score.noScore"),
    words: total === null ? t("score.totalNone", { name }) : t("score.total", { name, score: total }),
    colour: scores.looks.get(key)?.colour ?? "currentColor",
    parts,
  };
}

interface BarProps {
  readonly row: BarRow;
  readonly scale: ValueScale;
  readonly width: number;
  readonly onPreview: (key: string | null) => void;
}

function Bar({ row, scale, width, onPreview }: BarProps) {
  const { key, name, score, words, colour, parts } = row;
  return (
    <MarkRow label={name}>
      <Mark label={words} place={scale.at(0)} onPreview={(isOver) => onPreview(isOver ? key : null)}>
        <rect className="chart__field" width={width} height={BAR.top} />
        <text className="chart__strong" x={MARGIN} y={NAME_Y}>
          {fitText(name, width - 3 * MARGIN - textWidth(score, TEXT_SIZE), TEXT_SIZE)}
        </text>
        <text className="chart__strong chart__figure" x={width - MARGIN} y={NAME_Y} textAnchor="end">
          {score}
        </text>
      </Mark>
      {parts.map((part) => {
        const left = scale.at(part.from);
        const across = scale.at(part.from + part.points) - left;
        return (
          <Mark
            key={part.key}
            label={part.words}
            place={left}
            onPreview={(isOver) => onPreview(isOver ? part.key : null)}
          >
            <rect
              className="score__part"
              style={{ color: colour }}
              x={left}
              y={BAR.top}
              width={Math.max(1, across)}
              height={BAR.height}
            />
            {across > NUMBER_WIDTH ? (
              <text
                className="score__number"
                x={left + across / 2}
                y={BAR.top + BAR.height / 2}
                dy="0.35em"
                textAnchor="middle"
                aria-hidden="true"
              >
                {part.number}
              </text>
            ) : null}
          </Mark>
        );
      })}
    </MarkRow>
  );
}
