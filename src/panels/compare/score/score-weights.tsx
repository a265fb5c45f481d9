import { useId } from "react";
import { scoreDimensions, type ScoreWeights as Weights } from "../../../analysis/statistics/indicators/score";
import { BETWEEN_PARTS } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import { MAXIMUM_WEIGHT, resetWeights, weigh } from "../../../state/compare";
import { Button } from "../../ui/button";
import { RangeField } from "../../ui/range-field";

/** What each dimension means, and how much it counts. */
export function ScoreWeights({ weights }: { readonly weights: Weights }) {
  const { t, format } = useSpeech();
  const id = useId();
  const total = scoreDimensions.reduce((sum, dimension) => sum + weights[dimension], 0);
  const share = (weight: number) => format.percent(total > 0 ? weight / total : 0);
  return (
    <section className="score__weights" aria-labelledby={id}>
      <div className="score__head">
        <h4 id={id} className="section__title section__title--4">
          {t("score.weights")}
        </h4>
        <Button onClick={resetWeights}>{t("score.weightsReset")}</Button>
      </div>
      <ol className="score__dimensions">
        {scoreDimensions.map((dimension, place) => (
          <li key={dimension} className="score__dimension">
            <RangeField
              label={`${place + 1}. ${t(`score.dimension_${dimension}`)}`}
              unit=""
              minimum={0}
              maximum={MAXIMUM_WEIGHT}
              value={weights[dimension]}
              onChange={(weight) => weigh(dimension, weight)}
              allowed={(least, most) => t("app.wholeNumbers", { least, most })}
              describe={(weight) =>
                t("score.weightSpoken", {
                  weight,
                  most: MAXIMUM_WEIGHT,
                  share: share(weights[dimension]),
                })
              }
            />
            <p className="score__note">
              {t("score.weightShare", { share: share(weights[dimension]) })}
              {BETWEEN_PARTS}
              {t(`score.follows_${dimension}`)}
            </p>
            <p className="score__note">{t(`score.about_${dimension}`)}</p>
          </li>
        ))}
      </ol>
      <p className="score__formula">
        <strong>{t("score.formula")}.</strong> {t("score.formulaText")}
      </p>
    </section>
  );
}
