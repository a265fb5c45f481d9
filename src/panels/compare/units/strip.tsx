import type { CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import { memo } from "react";
import { Mark, MarkRow } from "../../chart/mark";
import { chooseUnit, previewUnit } from "../../chart/unit-actions";
import type { ValueScale } from "../../chart/value-scale";
import { isRemarked } from "../comparison/figure-remarks";
import type { Band } from "./bands";
import type { StripPlace } from "./strip-places";

interface StripProps {
  readonly band: Band;
  readonly label: string;
  readonly places: readonly StripPlace[];
  /** Of the line of points, pixels. */
  readonly middle: number;
  readonly scale: ValueScale;
  /** What each unit says, by its code. */
  readonly words: ReadonlyMap<string, string>;
  readonly common: CommonFlags;
}

/** Half the height of the box and of the line at the median, pixels. */
const BOX = 20;
const MEDIAN = 28;

/** Box, median and points of one area. */
export const Strip = memo(function Strip({ band, label, places, middle, scale, words, common }: StripProps) {
  const { distribution, colour } = band;
  return (
    <>
      {distribution ? (
        <g aria-hidden="true" style={{ color: colour }} pointerEvents="none">
          <rect
            className="distribution-chart__box"
            x={scale.at(distribution.lowerQuartile)}
            y={middle - BOX}
            width={scale.at(distribution.upperQuartile) - scale.at(distribution.lowerQuartile)}
            height={2 * BOX}
          />
        </g>
      ) : null}
      <MarkRow label={label}>
        {places.map(({ row, x, y, radius }) => (
          <Mark
            key={row.code}
            label={words.get(row.code) ?? row.name}
            place={x}
            onPreview={(isOver) => previewUnit(isOver ? row.code : null)}
            onChoose={() => chooseUnit(row.code)}
          >
            <circle
              className={`chart__point${row.value && isRemarked(row.value, common) ? " chart__point--remarked" : ""}`}
              style={{ color: colour }}
              cx={x}
              cy={y}
              r={radius - 0.75}
            />
          </Mark>
        ))}
      </MarkRow>
      {distribution ? (
        <g aria-hidden="true" style={{ color: colour }} pointerEvents="none">
          {["distribution-chart__casing", "distribution-chart__median"].map((className) => (
            <line
              key={className}
              className={className}
              x1={scale.at(distribution.median)}
              x2={scale.at(distribution.median)}
              y1={middle - MEDIAN}
              y2={middle + MEDIAN}
            />
          ))}
        </g>
      ) : null}
    </>
  );
});
