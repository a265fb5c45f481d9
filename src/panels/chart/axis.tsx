import { textWidth } from "./fit-text";
import type { ValueScale } from "./value-scale";

interface AxisProps {
  readonly scale: ValueScale;
  readonly format: (value: number, digits: number) => string;
  /** What the axis measures, with its unit. */
  readonly label: string;
}

interface HorizontalAxisProps extends AxisProps {
  /** Grid lines run from `top` to `bottom`; the numbers stand below. */
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

const TICK_SIZE = 12;
const TICK_GAP = 16;
const LABEL_GAP = 34;
/** Room below a chart for the numbers and the label. */
export const AXIS_HEIGHT = 42;

/** Values from left to right. */
export function HorizontalAxis({ scale, format, label, top, bottom, right }: HorizontalAxisProps) {
  return (
    <g className="chart__axis" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(${scale.at(tick)},0)`}>
          <line className={gridClass(tick)} y1={top} y2={bottom} />
          <text
            className="chart__tick"
            x={shiftInside(scale.at(tick), textWidth(format(tick, scale.digits), TICK_SIZE), right)}
            y={bottom + TICK_GAP}
            textAnchor="middle"
          >
            {format(tick, scale.digits)}
          </text>
        </g>
      ))}
      <text className="chart__axis-label" x={right} y={bottom + LABEL_GAP} textAnchor="end">
        {label}
      </text>
    </g>
  );
}

/** Moves a long number at an end of the axis inwards, so that the edge of the drawing does not cut it. */
function shiftInside(at: number, width: number, right: number): number {
  return Math.max(width / 2 - at, Math.min(0, right - at - width / 2));
}

interface VerticalAxisProps extends AxisProps {
  /** Grid lines run from `left` to `right`; the numbers stand before them, the label above. */
  readonly left: number;
  readonly right: number;
  readonly labelY: number;
}

/** Values from bottom to top. */
export function VerticalAxis({ scale, format, label, left, right, labelY }: VerticalAxisProps) {
  return (
    <g className="chart__axis" aria-hidden="true">
      <text className="chart__axis-label" x={0} y={labelY}>
        {label}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${scale.at(tick)})`}>
          <line className={gridClass(tick)} x1={left} x2={right} />
          <text className="chart__tick" x={left - 6} dy="0.32em" textAnchor="end">
            {format(tick, scale.digits)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Room for the numbers before an upright axis, pixels. */
export function tickWidth({ ticks, digits }: ValueScale, format: AxisProps["format"]): number {
  const widths = ticks.map((tick) => textWidth(format(tick, digits), TICK_SIZE));
  return Math.max(0, ...widths) + TICK_SIZE;
}

function gridClass(tick: number): string {
  return tick === 0 ? "chart__grid chart__grid--zero" : "chart__grid";
}
