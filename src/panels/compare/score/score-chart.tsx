import { useMemo } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import type { SourceId } from "../../../model/identifiers";
import { useCompare } from "../../../state/compare";
import { SourceNote } from "../../data/source-note";
import { Button } from "../../ui/button";
import { Delayed } from "../../ui/delayed";
import { NoticeBox } from "../../ui/notice-box";
import { Section } from "../../ui/section";
import { areaName } from "../../indicators/area-name";
import { rankedRegions } from "../../indicators/score/scored-regions";
import { ScoreBars } from "./score-bars";
import { ScoreNotes } from "./score-notes";
import { ScoreTable } from "./score-table";
import { ScoreWeights } from "./score-weights";
import { SensitivitySection } from "./sensitivity-section";
import { useScores, type Scores } from "./use-scores";
import "./score.css";

/** Where the criteria that the dimensions follow were read. */
const criteria = [
  "bbsr-metropolraeume-2011",
  "imeg-home",
  "espon-metroborder",
  "metrolux-cases",
] as readonly string[] as readonly SourceId[];

/** The score of metropolitan border regions: this project's own proposal, with everything it stands on. */
export function ScoreChart() {
  const { t } = useSpeech();
  const state = useScores();
  if (state.status === "ready") return <Score scores={state.scores} />;
  if (state.status === "failed")
    return (
      <NoticeBox tone="warn" action={<Button onClick={state.retry}>{t("app.retry")}</Button>}>
        <p role="alert">{t("explore.datasetFailed", { what: t("score.data") })}</p>
      </NoticeBox>
    );
  return (
    <Delayed>
      <p role="status">{t("app.loading", { what: t("score.data") })}</p>
    </Delayed>
  );
}

function Score({ scores }: { readonly scores: Scores }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const weights = useCompare((state) => state.weights);
  const ranked = useMemo(() => rankedRegions(scores.dimensions, weights), [scores, weights]);
  const hasWeight = Object.values(weights).some((weight) => weight > 0);
  return (
    <Section title={t("score.title")}>
      <div className="score">
        <NoticeBox tone="warn">
          <p>
            <strong>{t("score.proposal")}.</strong> {t("score.proposalText")}
          </p>
          <p className="score__note">
            <SourceNote ids={criteria} limit={criteria.length} />
          </p>
        </NoticeBox>
        {scores.notScored.length > 0 ? (
          <p className="score__note">
            {t("score.notScored", {
              names: format.list(scores.notScored.map((area) => areaName(area, speech))),
            })}
          </p>
        ) : null}
        {ranked.length === 0 ? (
          <NoticeBox>
            <p>{t("score.nothing")}</p>
          </NoticeBox>
        ) : (
          <>
            <ScoreWeights weights={weights} />
            {hasWeight ? (
              <>
                <ScoreBars scores={scores} ranked={ranked} />
                <ScoreNotes scores={scores} ranked={ranked} />
              </>
            ) : (
              <NoticeBox tone="warn">
                <p role="status">{t("score.weightsNone")}</p>
              </NoticeBox>
            )}
            <SensitivitySection scores={scores} weights={weights} />
            <ScoreTable scores={scores} ranked={ranked} />
          </>
        )}
      </div>
    </Section>
  );
}
