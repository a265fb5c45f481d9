import { useSpeech } from "../../../i18n/language-provider";
import type { CatalogueData } from "../../../model/catalogue";
import type { PartnerData } from "../../../model/dataset";
import { useBorderDistances } from "../../../state/border-distances";
import { matchPair, useCooperation } from "../../../state/cooperation";
import type { BaseIndex } from "../../data/base-index";
import { likenessRows } from "../../data/likeness-rows";
import { matchedCities } from "../../data/matched-cities";
import { matchSentence, matchShown, pairOf, sourcesOfMatch, type CityPair } from "../../data/match-shown";
import { useUnits } from "../../data/use-units";
import { SourceList } from "../../data/source-list";
import { Button } from "../../ui/button";
import { NoticeBox } from "../../ui/notice-box";
import { AgreementRecord } from "./agreement-record";
import { CityChoice } from "./city-choice";
import { FieldsCompared } from "./fields-compared";
import { Likeness } from "./likeness";
import { Stages } from "./stages";
import "./match.css";

interface MatchViewProps {
  readonly index: BaseIndex;
  readonly partners: PartnerData;
  readonly catalogue: CatalogueData;
}

/** Two cities side by side: fields, likeness, and what they have agreed. */
export function MatchView({ index, partners, catalogue }: MatchViewProps) {
  const { t, language } = useSpeech();
  const cities = matchedCities(index, partners);
  const chosen = useCooperation();
  const pair = pairOf(index, partners, chosen);
  if (!pair) return <p>{t("explore.notInTables")}</p>;
  const [first, other] = pair;
  return (
    <div className="match">
      <div className="match__choices">
        <CityChoice
          label={t("cooperation.firstCity")}
          city={first}
          cities={cities}
          onChoose={(id) => matchPair(id, other.id)}
        />
        <Button onClick={() => matchPair(other.id, first.id)}>{t("cooperation.swap")}</Button>
        <CityChoice
          label={t("cooperation.secondCity")}
          city={other}
          cities={cities}
          onChoose={(id) => matchPair(first.id, id)}
        />
      </div>
      {first.id === other.id ? (
        <NoticeBox>
          <p>{t("cooperation.sameCity", { city: first.names[language] })}</p>
        </NoticeBox>
      ) : (
        <Matched index={index} partners={partners} catalogue={catalogue} cities={pair} />
      )}
    </div>
  );
}

interface MatchedProps extends MatchViewProps {
  readonly cities: CityPair;
}

function Matched({ index, partners, catalogue, cities }: MatchedProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const distances = useBorderDistances((state) => state.cities);
  const [first, other] = cities;
  const unitOf = useUnits([first.unit, other.unit], index);
  const shown = matchShown(index, partners, catalogue, first, other);
  const { match } = shown;
  const names = [first.names[language], other.names[language]] as const;
  return (
    <>
      <p className="match__sentence">{matchSentence(shown, speech)}</p>
      <Stages match={match} partners={shown.partners} />
      <FieldsCompared match={match} names={names} index={index} partners={shown.partners} />
      <Likeness rows={likenessRows({ cities, match, index, unitOf, distances }, speech)} names={names} />
      {match.partnerships.map((partnership) => (
        <AgreementRecord key={partnership.id} partnership={partnership} partners={shown.partners} />
      ))}
      <p className="cooperation-page__small">{t("cooperation.matchNote")}</p>
      <SourceList ids={sourcesOfMatch(match)} />
    </>
  );
}
