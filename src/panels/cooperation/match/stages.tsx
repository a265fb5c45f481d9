import type { CityMatch, StageReached } from "../../../analysis/statistics/cooperation/match-cities";
import { useSpeech } from "../../../i18n/language-provider";
import type { PartnerIndex } from "../../data/partner-index";
import { SourceNote } from "../../data/source-note";
import { Button } from "../../ui/button";
import { Section } from "../../ui/section";
import { readRecord } from "../record-actions";
import { TieLine } from "../tie-line";

interface StagesProps {
  readonly match: CityMatch;
  readonly partners: PartnerIndex;
}

/** From the first contact to common projects; a stage without a record says so. */
export function Stages({ match, partners }: StagesProps) {
  const { t } = useSpeech();
  return (
    <Section title={t("cooperation.stages")}>
      <ol className="match__stages">
        {match.stages.map((reached) => (
          <Stage key={reached.stage} reached={reached} partners={partners} />
        ))}
      </ol>
    </Section>
  );
}

function Stage({ reached, partners }: { readonly reached: StageReached; readonly partners: PartnerIndex }) {
  const { t, format, language } = useSpeech();
  const { stage, partnerships, events } = reached;
  const isKnown = partnerships.length + events.length > 0;
  return (
    <li className={`match__stage${isKnown ? " match__stage--reached" : ""}`}>
      <p className="match__stage-name">{t(`cooperation.stage_${stage}`)}</p>
      {isKnown ? (
        <ul className="match__plain">
          {partnerships.map((partnership) => (
            <li key={partnership.id}>
              <TieLine tie={{ kind: "partnership", partnership }} partners={partners} />
            </li>
          ))}
          {events.map(({ id, titles, start, sources }) => (
            <li key={id} className="cooperation-tie">
              <Button look="link" onClick={() => readRecord("event", id)}>
                {titles[language]}
              </Button>
              <span className="cooperation-page__small">{format.date(start.slice(0, 10))}</span>
              <span className="cooperation-page__small">
                <SourceNote ids={sources} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="cooperation-page__small">{t("cooperation.stageUnknown")}</p>
      )}
    </li>
  );
}
