import { useMemo } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { AXIS_HEIGHT, HorizontalAxis } from "../../chart/axis";
import { ChartFrame } from "../../chart/chart-frame";
import { fitText } from "../../chart/fit-text";
import { PointerField } from "../../chart/pointer-field";
import { UnitHighlights } from "../../chart/unit-highlights";
import { UnitReadout } from "../../chart/unit-readout";
import { chooseUnit, previewUnit } from "../../chart/unit-actions";
import { valueScale } from "../../chart/value-scale";
import type { Comparison } from "../comparison/comparison";
import { isRemarked } from "../comparison/figure-remarks";
import { FigureSubtitle } from "../comparison/figure-subtitle";
import { bandWords, noteWords, type Band } from "./bands";
import type { ComparedRow } from "./compared-rows";
import { Strip } from "./strip";
import { placeBand } from "./strip-places";
import { unitWords } from "./unit-words";
import "./distribution-chart.css";

interface DistributionChartProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedRow[];
  readonly bands: readonly Band[];
  readonly isLogarithmic: boolean;
}

/** Height of the band of an area, and where its name and its line of points are, pixels. */
const BAND = 122;
const TEXT_Y = 16;
const NOTE_Y = 33;
const LINE_Y = 78;
const TEXT_SIZE = 13;
/** Room at both ends for the numbers of the axis, pixels. */
const MARGIN = 26;
const PIXELS_PER_TICK = 90;

/** How the units of each area spread: a point each, a box from quartile to quartile, a line at the median. */
export function DistributionChart({ comparison, rows, bands, isLogarithmic }: DistributionChartProps) {
  const speech = useSpeech();
  const { t, format, language } = speech;
  const { indicator, year } = comparison.choropleth;
  const { choropleth, common } = comparison;
  const words = useMemo(
    () => new Map(rows.map((row) => [row.code as string, unitWords(row, choropleth, common, speech)])),
    [rows, choropleth, common, speech],
  );
  const figures = useMemo(
    () => bands.map(({ area }) => comparison.figureOf(area.members)),
    [bands, comparison],
  );
  const values = bands.flatMap((band) => band.rows.flatMap(({ value }) => value?.value ?? []));
  const shown = new Set(bands.flatMap((band) => band.rows));
  const remarked = [...shown].filter(({ value }) => value && isRemarked(value, comparison.common));
  return (
    <ChartFrame
      title={t("compare.distributionTitle", { indicator: indicator.labels[language] })}
      subtitle={<FigureSubtitle indicator={indicator} year={year} figures={figures} />}
      summary={bands.map((band) => bandWords(band, indicator, speech)).join(" ")}
      height={() => bands.length * BAND + AXIS_HEIGHT}
      readout={<UnitReadout words={words} />}
      notes={
        <p className="chart__note">
          {t("compare.distributionNote")}{" "}
          {remarked.length > 0 ? t("compare.remarkUnits", { count: remarked.length }) : ""}
        </p>
      }
    >
      {({ width }) => {
        const scale = valueScale(values, [MARGIN, width - MARGIN], {
          ticks: Math.max(2, Math.floor(width / PIXELS_PER_TICK)),
          isLogarithmic,
        });
        const placed = bands.map((band, index) => placeBand(band, scale, index * BAND + LINE_Y));
        const points = placed.flat().map(({ row, x, y }) => ({ key: row.code, x, y }));
        return (
          <>
            {values.length > 0 ? (
              <HorizontalAxis
                scale={scale}
                format={format.number}
                label={indicator.unitLabels[language]}
                top={0}
                bottom={bands.length * BAND}
                right={width}
              />
            ) : null}
            {bands.map((band, index) => (
              <g key={band.area.key} className="distribution-chart__text">
                <text className="chart__strong" y={index * BAND + TEXT_Y}>
                  {fitText(band.name, width, TEXT_SIZE)}
                </text>
                <text className="chart__quiet distribution-chart__note" y={index * BAND + NOTE_Y}>
                  {fitText(noteWords(band, indicator, speech), width, TEXT_SIZE - 1)}
                </text>
              </g>
            ))}
            <PointerField
              width={width}
              height={bands.length * BAND}
              points={points}
              onPreview={previewUnit}
              onChoose={chooseUnit}
            />
            {bands.map((band, index) => (
              <Strip
                key={band.area.key}
                band={band}
                label={bandWords(band, indicator, speech)}
                places={placed[index] ?? []}
                middle={index * BAND + LINE_Y}
                scale={scale}
                words={words}
                common={comparison.common}
              />
            ))}
            <UnitHighlights
              places={placed.flat().map(({ row, ...place }) => ({ code: row.code, ...place }))}
            />
          </>
        );
      }}
    </ChartFrame>
  );
}
