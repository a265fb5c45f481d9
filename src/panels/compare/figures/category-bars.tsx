import { useMemo, useState } from "react";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { coloursOf } from "../../../state/class-colours";
import { effectiveColourScheme, useDisplay } from "../../../state/display";
import { hoverClass, useMarkedUnits } from "../../../state/marked-units";
import { classWords } from "../../indicators/indicator-words";
import { ChartFrame } from "../../chart/chart-frame";
import { fitText } from "../../chart/fit-text";
import { Mark, MarkRow } from "../../chart/mark";
import { Readout } from "../../chart/readout";
import { areaName } from "../../indicators/area-name";
import type { Comparison } from "../comparison/comparison";
import { FigureSubtitle } from "../comparison/figure-subtitle";
import { categoryCounts, type CategoryCounts } from "./category-counts";
import "./area-bars.css";
import "./category-bars.css";

const ROW = 60;
const NAME_Y = 15;
const BAR = { top: 22, height: 18 } as const;
const NOTE_Y = 55;
const TEXT_SIZE = 13;
/** A number needs this much room inside its part, pixels. */
const ROOM_FOR_NUMBER = 22;

/** How many units of each area are of each class: a class is no quantity, so there is no mean. */
export function CategoryBars({ comparison }: { readonly comparison: Comparison }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { choropleth } = comparison;
  const { indicator, year } = choropleth;
  const scheme = useDisplay(effectiveColourScheme);
  const colours = useMemo(() => coloursOf(choropleth, scheme), [choropleth, scheme]);
  const rows = useMemo(() => categoryCounts(comparison), [comparison]);
  const [previewed, setPreviewed] = useState<string | null>(null);
  const hoveredClass = useMarkedUnits((state) => state.hoveredClass);
  const title = t("compare.classesTitle", { indicator: indicator.labels[language] });
  return (
    <ChartFrame
      title={title}
      subtitle={<FigureSubtitle indicator={indicator} year={year} figures={[]} />}
      summary={rows.map((row) => rowWords(row, comparison, speech)).join(" ")}
      height={() => rows.length * ROW}
      readout={<Readout text={previewed} hint={t("compare.readoutAreas")} />}
    >
      {({ width }) =>
        rows.map((row, index) => (
          <g key={row.area.key} transform={`translate(0,${index * ROW})`}>
            <text className="area-bars__text chart__strong" y={NAME_Y}>
              {fitText(areaName(row.area, speech), width, TEXT_SIZE)}
            </text>
            <MarkRow label={rowWords(row, comparison, speech)}>
              {partsOf(row, width).map(({ index: place, left, right, count }) => {
                const words = partWords(row, place, comparison, speech);
                return (
                  <Mark
                    key={place}
                    label={words}
                    place={(left + right) / 2}
                    onPreview={(isOver) => {
                      setPreviewed(isOver ? words : null);
                      hoverClass(isOver ? place : null);
                    }}
                  >
                    <rect
                      className={`category-bars__part${place === hoveredClass ? " category-bars__part--marked" : ""}`}
                      x={left}
                      y={BAR.top}
                      width={right - left}
                      height={BAR.height}
                      fill={colours[place]}
                    />
                    {right - left > ROOM_FOR_NUMBER ? (
                      <text
                        className="area-bars__text category-bars__count"
                        x={(left + right) / 2}
                        y={BAR.top + TEXT_SIZE}
                        textAnchor="middle"
                      >
                        {count}
                      </text>
                    ) : null}
                  </Mark>
                );
              })}
            </MarkRow>
            <text className="area-bars__text area-bars__note chart__quiet" y={NOTE_Y}>
              {fitText(leftOutWords(row, speech), width, TEXT_SIZE - 1)}
            </text>
          </g>
        ))
      }
    </ChartFrame>
  );
}

interface Part {
  readonly index: number;
  readonly count: number;
  readonly left: number;
  readonly right: number;
}

/** Parts of a bar over the whole width, in the order of the classes; empty ones are left out. */
function partsOf({ counts, known }: CategoryCounts, width: number): readonly Part[] {
  let before = 0;
  return counts.flatMap((count, index) => {
    const left = (before / known) * width;
    before += count;
    return count > 0 ? [{ index, count, left, right: (before / known) * width }] : [];
  });
}

function partWords(row: CategoryCounts, place: number, { choropleth }: Comparison, speech: Speech): string {
  return speech.t("compare.classPart", {
    area: areaName(row.area, speech),
    class: classWords(choropleth.indicator, choropleth.classification, place, speech),
    count: row.counts[place] ?? 0,
    all: row.known,
  });
}

function rowWords(row: CategoryCounts, comparison: Comparison, speech: Speech): string {
  const parts = row.counts.flatMap((count, place) =>
    count > 0
      ? [
          speech.t("compare.classCount", {
            class: classWords(
              comparison.choropleth.indicator,
              comparison.choropleth.classification,
              place,
              speech,
            ),
            count,
          }),
        ]
      : [],
  );
  const name = areaName(row.area, speech);
  const words = parts.length > 0 ? parts.join(", ") : speech.t("indicators.noData");
  return `${speech.t("indicators.labelled", { label: name, words })}.`;
}

function leftOutWords({ missing, partial }: CategoryCounts, { t }: Speech): string {
  return joinParts([
    ...(missing > 0 ? [t("indicators.noDataRow", { count: missing })] : []),
    ...(partial > 0 ? [t("indicators.partialLeftOut", { count: partial })] : []),
  ]);
}
