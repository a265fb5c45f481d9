import { useMemo } from "react";
import type { GroupedPair } from "../../../analysis/statistics/cooperation/group-pairs";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { PairKey } from "../../../analysis/statistics/cooperation/pair-key";
import type { FlowAreaId } from "../../../model/identifiers";
import { choosePair, previewPair, useCooperation, usePairPreview } from "../../../state/cooperation";
import { SourceNote } from "../../data/source-note";
import { AXIS_HEIGHT, HorizontalAxis, tickWidth, VerticalAxis } from "../../chart/axis";
import { ChartFrame } from "../../chart/chart-frame";
import { PointerField } from "../../chart/pointer-field";
import { Readout } from "../../chart/readout";
import { valueScale, type ValueScale } from "../../chart/value-scale";
import { flowWords, pairName, tieWords } from "../../data/pair-words";
import { GroupKeys } from "./group-sign";
import { TiePoints, type PlacedPair } from "./tie-points";
import type { TiesShown } from "../../data/ties-shown";

interface TiesChartProps {
  readonly shown: TiesShown;
  readonly nameOf: (id: FlowAreaId) => string;
}

const HEIGHT = 430;
const TOP = 34;
const RIGHT = 18;
const PIXELS_PER_TICK = 70;
const TICK_SIZE = 12;
/** Room beside the first and the last number of ties, in ties. */
const SIDE = 0.5;

/** One point a pair: ties to the right, commuters upwards, the limits as lines. */
export function TiesChart({ shown, nameOf }: TiesChartProps) {
  const speech = useSpeech();
  const { t, format, dataText } = speech;
  const { set, limits } = shown;
  const pairs = useMemo(() => shown.pairs.filter(({ group }) => group !== "unknown"), [shown]);
  const words = useMemo(() => wordsOf(shown.pairs, nameOf, speech), [shown, nameOf, speech]);
  if (pairs.length === 0) return <p className="ties__text">{t("cooperation.noKnownPair")}</p>;
  return (
    <ChartFrame
      title={t("cooperation.chartTitle")}
      subtitle={
        <>
          {dataText(set.title)}. <SourceNote ids={set.sources} />
        </>
      }
      legend={<GroupKeys pairs={pairs} />}
      summary={t("cooperation.chartSummary", { count: pairs.length })}
      height={() => HEIGHT}
      readout={<PairReadout words={words} />}
      notes={<p className="chart__note">{t("cooperation.chartNote")}</p>}
    >
      {({ width, height }) => {
        const flows = pairs.map(({ flow }) => flow ?? 0);
        const upright = valueScale([...flows, limits.flow], [height - AXIS_HEIGHT, TOP], {
          ticks: Math.floor(height / PIXELS_PER_TICK),
          isLogarithmic: [...flows, limits.flow].every((flow) => flow > 0),
        });
        const left = tickWidth(upright, format.number);
        const along = wholeNumbers(Math.max(limits.ties, ...pairs.map(({ ties }) => ties ?? 0)), [
          left,
          width - RIGHT,
        ]);
        const placed = pairs.map((measured) => ({
          measured,
          name: pairName(measured.pair, nameOf),
          x: along.at(measured.ties ?? 0),
          y: upright.at(measured.flow ?? 0),
        }));
        return (
          <>
            <VerticalAxis
              scale={upright}
              format={format.number}
              label={t("cooperation.axisFlow", { year: set.year })}
              left={left}
              right={width - RIGHT}
              labelY={TICK_SIZE}
            />
            <HorizontalAxis
              scale={along}
              format={format.number}
              label={t("cooperation.axisTies")}
              top={TOP}
              bottom={height - AXIS_HEIGHT}
              right={width}
            />
            <Limits
              x={along.at(limits.ties - SIDE)}
              y={upright.at(limits.flow)}
              left={left}
              right={width - RIGHT}
              bottom={height - AXIS_HEIGHT}
              flowText={t("cooperation.limitFlow", { flow: format.number(limits.flow) })}
              tiesText={t("cooperation.limitTies", { count: limits.ties })}
            />
            <PointerField
              width={width}
              height={height}
              points={placed.map(({ measured, x, y }) => ({ key: measured.pair.key, x, y }))}
              onPreview={previewKey}
              onChoose={chooseKey}
            />
            <TiePoints
              placed={placed}
              words={words}
              left={left}
              right={width - RIGHT}
              keptFree={upright.at(limits.flow)}
            />
            <Highlights placed={placed} />
          </>
        );
      }}
    </ChartFrame>
  );
}

function previewKey(key: string | null): void {
  previewPair(key as PairKey | null);
}

function chooseKey(key: string): void {
  choosePair(key as PairKey);
}

interface LimitsProps {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly flowText: string;
  readonly tiesText: string;
}

/** From where on ties and flows are strong. */
function Limits({ x, y, left, right, bottom, flowText, tiesText }: LimitsProps) {
  return (
    <g className="ties__limits" aria-hidden="true">
      <line x1={x} x2={x} y1={TOP} y2={bottom} />
      <line x1={left} x2={right} y1={y} y2={y} />
      <text className="chart__quiet" x={right} y={y - 5} textAnchor="end">
        {flowText}
      </text>
      <text className="chart__quiet" x={x + 5} y={TOP + TICK_SIZE}>
        {tiesText}
      </text>
    </g>
  );
}

/** Ring around the pair that is hovered or read anywhere. */
function Highlights({ placed }: { readonly placed: readonly PlacedPair[] }) {
  const hovered = usePairPreview((state) => state.pair);
  const chosen = useCooperation((state) => state.pair);
  const marked = placed.filter(({ measured: { pair } }) => pair.key === hovered || pair.key === chosen);
  return (
    <g aria-hidden="true">
      {marked.map(({ measured, x, y }) => (
        <g key={measured.pair.key}>
          <circle className="chart__ring chart__ring--casing" cx={x} cy={y} r={10} />
          <circle className="chart__ring" cx={x} cy={y} r={10} />
        </g>
      ))}
    </g>
  );
}

function PairReadout({ words }: { readonly words: ReadonlyMap<string, string> }) {
  const { t } = useSpeech();
  const hovered = usePairPreview((state) => state.pair);
  const chosen = useCooperation((state) => state.pair);
  const text = words.get(hovered ?? "") ?? words.get(chosen ?? "") ?? null;
  return <Readout text={text} hint={t("cooperation.readoutHint")} />;
}

function wordsOf(
  pairs: readonly GroupedPair[],
  nameOf: (id: FlowAreaId) => string,
  speech: Speech,
): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((measured) => [
      measured.pair.key,
      joinParts([
        pairName(measured.pair, nameOf),
        tieWords(measured, speech),
        flowWords(measured, speech),
        speech.t(`cooperation.group_${measured.group}`),
      ]),
    ]),
  );
}

/** Numbers of ties from 0 on; each stands in the middle of its place. */
function wholeNumbers(most: number, [from, to]: readonly [number, number]): ValueScale {
  const step = Math.max(1, Math.ceil(most / Math.max(1, Math.floor((to - from) / PIXELS_PER_TICK))));
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  return { at: (ties) => from + ((ties + SIDE) / (most + 2 * SIDE)) * (to - from), ticks, digits: 0 };
}
