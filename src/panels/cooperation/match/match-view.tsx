import { useMemo } from "react";
import { matchCities, type CityMatch } from "../../../analysis/statistics/cooperation/match-cities";
import { sourcesOfTie } from "../../../analysis/statistics/cooperation/ties";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { CatalogueData } from "../../../model/catalogue";
import type { PartnerData } from "../../../model/dataset";
import { useBorderDistances } from "../../../state/border-distances";
import { matchPair, useCooperation } from "../../../state/cooperation";
import type { BaseIndex } from "../../data/base-index";
import { indexPartners, orderedCities } from "../../data/partner-index";
import { useUnits } from "../../data/use-units";
import { SourceList } from "../../data/source-list";
import { Button } from "../../ui/button";
import { NoticeBox } from "../../ui/notice-box";
import { tieTables } from "../../data/tie-tables";
import { AgreementRecord } from "./agreement-record";
import { CityChoice } from "./city-choice";
import { FieldsCompared } from "./fields-compared";
import { Likeness } from "./likeness";
import { likenessRows } from "./likeness-rows";
import { bestKnownPartnership, matchedCities, type MatchedCity } from "./match-data";
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
  const best = bestKnownPartnership(partners);
  const [usual, usualOther] = best ? orderedCities(indexPartners(index, partners), best) : [];
  const first = cities.get(chosen.first ?? usual ?? NO_CITY)?.city;
  const other = cities.get(chosen.other ?? usualOther ?? NO_CITY)?.city;
  if (!first || !other) return <p>{t("explore.notInTables")}</p>;
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
        <Matched index={index} partners={partners} catalogue={catalogue} cities={[first, other]} />
      )}
    </div>
  );
}

const NO_CITY = "" as MatchedCity["id"];

interface MatchedProps extends MatchViewProps {
  readonly cities: readonly [MatchedCity, MatchedCity];
}

function Matched({ index, partners, catalogue, cities }: MatchedProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const distances = useBorderDistances((state) => state.cities);
  const [first, other] = cities;
  const unitOf = useUnits([first.unit, other.unit], index);
  const match = useMemo(
    () => matchCities(first.id, other.id, tieTables(index.base, partners, catalogue)),
    [first.id, other.id, index, partners, catalogue],
  );
  const names = [first.names[language], other.names[language]] as const;
  const partnerIndex = indexPartners(index, partners);
  return (
    <>
      <p className="match__sentence">{sentenceOf(match, names, speech)}</p>
      <Stages match={match} partners={partnerIndex} />
      <FieldsCompared match={match} names={names} index={index} partners={partnerIndex} />
      <Likeness rows={likenessRows({ cities, match, index, unitOf, distances }, speech)} names={names} />
      {match.partnerships.map((partnership) => (
        <AgreementRecord key={partnership.id} partnership={partnership} partners={partnerIndex} />
      ))}
      <p className="cooperation-page__small">{t("cooperation.matchNote")}</p>
      <SourceList ids={sourcesOf(match)} />
    </>
  );
}

/** How far they have come, and in how many fields they meet. */
function sentenceOf(match: CityMatch, [first, other]: readonly [string, string], { t }: Speech): string {
  const agreed = match.shared.filter((shared) => shared.agreed.length > 0).length;
  const reached = match.stages.filter(({ partnerships, events }) => partnerships.length + events.length > 0);
  const last = reached.at(-1);
  return [
    last
      ? t("cooperation.matchReached", { first, other, stage: t(`cooperation.stage_${last.stage}`) })
      : t("cooperation.matchNothing", { first, other }),
    t("cooperation.matchFields", { agreed, open: match.shared.length - agreed }),
  ].join(" ");
}

function sourcesOf({ first, other, partnerships, stages }: CityMatch) {
  return [
    ...partnerships.flatMap(({ sources, details }) => [
      ...sources,
      ...details.flatMap((detail) => detail.sources),
    ]),
    ...stages.flatMap(({ events }) => events.flatMap(({ sources }) => sources)),
    ...[first, other].flatMap(({ themes }) => themes.flatMap(({ known }) => known.flatMap(sourcesOfTie))),
  ];
}
