import { useSpeech } from "../../../i18n/language-provider";
import type { AreaKey } from "../../../state/compare";
import { areaName } from "../../indicators/area-name";
import type { RankedRegion } from "../../indicators/score/scored-regions";
import type { Scores } from "./use-scores";

interface ScoreNotesProps {
  readonly scores: Scores;
  readonly ranked: readonly RankedRegion<AreaKey>[];
}

/** Which dimensions were left out of which score, and why. */
export function ScoreNotes({ scores, ranked }: ScoreNotesProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const notes = ranked.flatMap(({ key, dimensions }) => {
    const area = scores.areas.get(key);
    const name = area ? areaName(area, speech) : key;
    const named = (reason: "no-data" | "no-scale") =>
      dimensions
        .filter((each) => each.reason === reason)
        .map(({ dimension }) => t(`score.dimension_${dimension}`));
    const [withoutData, withoutScale] = [named("no-data"), named("no-scale")];
    return [
      ...(withoutData.length > 0 ? [t("score.dropped", { name, dimensions: format.list(withoutData) })] : []),
      ...(withoutScale.length > 0
        ? [t("score.droppedNoScale", { name, dimensions: format.list(withoutScale) })]
        : []),
      ...dimensions
        .filter(({ parts }) => parts.some(({ isCapped }) => isCapped))
        .map(({ dimension }) =>
          // Its scale ends at one half, those of the others at the best region.
          t(dimension === "cross-borderness" ? "score.cappedHalf" : "score.capped", {
            name,
            dimension: t(`score.dimension_${dimension}`),
          }),
        ),
    ];
  });
  if (notes.length === 0) return null;
  return (
    <ul className="score__notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
