import type { ValueScale } from "../../chart/value-scale";
import type { SeriesLine } from "./series-lines";
import { spreadLabels } from "./spread-labels";

interface CountryCodesProps {
  readonly lines: readonly SeriesLine[];
  readonly along: ValueScale;
  readonly upright: ValueScale;
}

const LABEL_GAP = 6;
const LABEL_HEIGHT = 13;

/** Codes at the ends of the lines, pushed apart where they would lie on each other. */
export function CountryCodes({ lines, along, upright }: CountryCodesProps) {
  const ends = lines.flatMap((line) => {
    const last = line.points.findLast(({ value }) => value !== null);
    return line.area === null && last?.value !== undefined && last.value !== null
      ? [{ code: line.country ?? line.key, x: along.at(last.year), y: upright.at(last.value) }]
      : [];
  });
  const places = spreadLabels(
    ends.map(({ y }) => y),
    LABEL_HEIGHT,
  );
  return (
    <g aria-hidden="true">
      {ends.map(({ code, x }, index) => (
        <text
          key={code}
          className="chart__tick time-chart__code"
          x={x + LABEL_GAP}
          y={places[index]}
          dy="0.35em"
        >
          {code}
        </text>
      ))}
    </g>
  );
}
