import { useMemo, useState } from "react";
import { sensitivity } from "../../../analysis/statistics/indicators/score-sensitivity";
import { useSpeech } from "../../../i18n/language-provider";
import {
  scoreDimensions,
  type ScoreDimension,
  type ScoreWeights,
} from "../../../analysis/statistics/indicators/score";
import type { AreaKey } from "../../../state/compare";
import { Section } from "../../ui/section";
import { SelectField } from "../../ui/select-field";
import { areaName } from "../../indicators/area-name";
import { SensitivityFigure } from "./sensitivity-figure";
import type { Scores } from "./use-scores";

interface SensitivitySectionProps {
  readonly scores: Scores;
  readonly weights: ScoreWeights;
}

/** How the order of the regions changes while one weight goes from nothing to everything: drawn and in words. */
export function SensitivitySection({ scores, weights }: SensitivitySectionProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const [dimension, setDimension] = useState<ScoreDimension>(scoreDimensions[0]);
  const found = useMemo(
    () => sensitivity(scores.dimensions, weights, dimension),
    [scores, weights, dimension],
  );
  const nameOf = (key: AreaKey) => {
    const area = scores.areas.get(key);
    return area ? areaName(area, speech) : key;
  };
  const names = (keys: readonly AreaKey[]) => keys.map(nameOf).join(", ");
  const { ranges, share, unranked } = found;
  const withoutThis = [...scores.dimensions]
    .filter(([, dimensions]) =>
      dimensions.some((each) => each.dimension === dimension && each.value === null),
    )
    .map(([key]) => key);
  return (
    <Section title={t("score.sensitivity")} level={4}>
      <div className="score__choice">
        <SelectField
          label={t("score.varied")}
          groups={[
            {
              label: null,
              options: scoreDimensions.map((value) => ({ value, label: t(`score.dimension_${value}`) })),
            },
          ]}
          value={dimension}
          onChange={(text) => setDimension(scoreDimensions.find((each) => each === text) ?? dimension)}
        />
      </div>
      <SensitivityFigure scores={scores} weights={weights} found={found} nameOf={nameOf} />
      <div className="score__note">
        <p>{share === null ? t("score.nowNone") : t("score.now", { share: format.percent(share) })}</p>
        {ranges.length <= 1 ? (
          <p>{t("score.orderAlways", { order: names(ranges[0]?.order ?? []) })}</p>
        ) : (
          <>
            <p>{t("score.orderChanges", { count: ranges.length - 1 })}</p>
            <ul className="score__ranges">
              {ranges.map(({ from, to, order }) => (
                <li key={from}>
                  {t("score.orderRange", {
                    from: format.percent(from),
                    to: format.percent(to),
                    order: names(order),
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
        {withoutThis.length > 0 ? <p>{t("score.withoutThis", { names: names(withoutThis) })}</p> : null}
        {unranked.length > 0 ? <p>{t("score.unranked", { names: names(unranked) })}</p> : null}
      </div>
    </Section>
  );
}
