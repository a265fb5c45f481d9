import { useSpeech } from "../../../i18n/language-provider";
import { signPath } from "../../chart/signs";
import { Mark, MarkRow } from "../../chart/mark";
import { chooseUnit, previewUnit } from "../../chart/unit-actions";
import { areaName } from "../../indicators/area-name";
import type { Comparison } from "../comparison/comparison";
import { isPointRemarked, type CommonOfBoth, type RelationPoint } from "./relation-points";

interface PlacedPoint {
  readonly point: RelationPoint;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface CloudProps {
  readonly comparison: Comparison;
  readonly placed: readonly PlacedPoint[];
  readonly words: ReadonlyMap<string, string>;
  readonly common: CommonOfBoth;
}

/** The points, area by area and from left to right. A unit of two areas has the sign of the first. */
export function Cloud({ comparison, placed, words, common }: CloudProps) {
  const speech = useSpeech();
  const { areas, looks } = comparison;
  return areas.map((area) => {
    const look = looks.get(area.key);
    const own = placed
      .filter(({ point }) => point.row.areas.find(({ isPartial }) => !isPartial)?.key === area.key)
      .sort((a, b) => a.x - b.x);
    return (
      <MarkRow key={area.key} label={areaName(area, speech)}>
        {own.map(({ point, x, y, radius }) => (
          <Mark
            key={point.row.code}
            label={words.get(point.row.code) ?? point.row.name}
            place={x}
            onPreview={(isOver) => previewUnit(isOver ? point.row.code : null)}
            onChoose={() => chooseUnit(point.row.code)}
          >
            <path
              className={`chart__point${isPointRemarked(point, common) ? " chart__point--remarked" : ""}`}
              style={{ color: look?.colour }}
              d={signPath(look?.position ?? 0, radius)}
              transform={`translate(${x},${y})`}
            />
          </Mark>
        ))}
      </MarkRow>
    );
  });
}
