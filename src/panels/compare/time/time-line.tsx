import { line as lineOf } from "d3-shape";
import { Mark, MarkRow } from "../../chart/mark";
import { signPath } from "../../chart/signs";
import type { ValueScale } from "../../chart/value-scale";
import type { AreaLook } from "../comparison/area-look";
import type { SeriesLine, SeriesPoint } from "./series-lines";
import { pointKey } from "./time-words";

export const POINT_RADIUS = 4;

interface LinePathProps {
  readonly line: SeriesLine;
  /** Null: a country beside the areas. */
  readonly look: AreaLook | null;
  readonly along: ValueScale;
  readonly upright: ValueScale;
}

/** The line from year to year, interrupted where there is no value. */
export function LinePath({ line, look, along, upright }: LinePathProps) {
  const path = lineOf<SeriesPoint>()
    .defined(({ value }) => value !== null)
    .x(({ year }) => along.at(year))
    .y(({ value }) => upright.at(value ?? 0))([...line.points]);
  return (
    <path className={`time-chart__line ${classOf(look)}`} style={{ color: look?.colour }} d={path ?? ""} />
  );
}

interface LineMarksProps extends LinePathProps {
  readonly label: string;
  readonly words: ReadonlyMap<string, string>;
  readonly onPreview: (key: string | null) => void;
}

/** A mark for each year that has a value. */
export function LineMarks({ line, label, look, along, upright, words, onPreview }: LineMarksProps) {
  return (
    <g className={classOf(look)} style={{ color: look?.colour }}>
      <MarkRow label={label}>
        {line.points.map((point) =>
          point.value === null ? null : (
            <Mark
              key={point.year}
              label={words.get(pointKey(line, point)) ?? ""}
              place={along.at(point.year)}
              onPreview={(isOver) => onPreview(isOver ? pointKey(line, point) : null)}
            >
              <g transform={`translate(${along.at(point.year)},${upright.at(point.value)})`}>
                {point.isBreak ? <path className="time-chart__break" d="M-4,9L0,-9M0,9L4,-9" /> : null}
                <path
                  className={`chart__point${point.isRemarked ? " chart__point--remarked" : ""}`}
                  d={signPath(look?.position ?? 0, look ? POINT_RADIUS : POINT_RADIUS / 2)}
                />
              </g>
            </Mark>
          ),
        )}
      </MarkRow>
    </g>
  );
}

function classOf(look: AreaLook | null): string {
  return look ? "time-chart__area" : "time-chart__country";
}
