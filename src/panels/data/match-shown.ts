import { matchCities, type CityMatch } from "../../analysis/statistics/cooperation/match-cities";
import { sourcesOfTie } from "../../analysis/statistics/cooperation/ties";
import type { Speech } from "../../i18n/language-provider";
import type { CatalogueData } from "../../model/catalogue";
import type { PartnerData } from "../../model/dataset";
import type { SourceId } from "../../model/identifiers";
import type { CooperationState } from "../../state/cooperation";
import { memoizeLast } from "../../state/memoize-last";
import type { BaseIndex } from "./base-index";
import { bestKnownPartnership, matchedCities, type MatchedCity } from "./matched-cities";
import { indexPartners, orderedCities, type PartnerIndex } from "./partner-index";
import { tieTables } from "./tie-tables";

export type CityPair = readonly [MatchedCity, MatchedCity];

/** Two different cities with all that is known of their cooperation. */
export interface MatchShown {
  readonly cities: CityPair;
  readonly match: CityMatch;
  readonly partners: PartnerIndex;
}

/** The chosen cities, else those whose agreement is known best; null: the tables hold no such city. */
export function pairOf(
  index: BaseIndex,
  partners: PartnerData,
  chosen: Pick<CooperationState, "first" | "other">,
): CityPair | null {
  const cities = matchedCities(index, partners);
  const best = bestKnownPartnership(partners);
  const [usual, usualOther] = best ? orderedCities(indexPartners(index, partners), best) : [];
  const first = cities.get(chosen.first ?? usual ?? NO_CITY)?.city;
  const other = cities.get(chosen.other ?? usualOther ?? NO_CITY)?.city;
  return first && other ? [first, other] : null;
}

const NO_CITY = "" as MatchedCity["id"];

export const matchShown = memoizeLast(
  (
    index: BaseIndex,
    partners: PartnerData,
    catalogue: CatalogueData,
    first: MatchedCity,
    other: MatchedCity,
  ): MatchShown => ({
    cities: [first, other],
    match: matchCities(first.id, other.id, tieTables(index.base, partners, catalogue)),
    partners: indexPartners(index, partners),
  }),
);

/** How far they have come, and in how many fields they meet. */
export function matchSentence(
  { cities, match }: Pick<MatchShown, "cities" | "match">,
  { t, language }: Pick<Speech, "t" | "language">,
): string {
  const [first, other] = [cities[0].names[language], cities[1].names[language]];
  const agreed = match.shared.filter((shared) => shared.agreed.length > 0).length;
  const last = match.stages
    .filter(({ partnerships, events }) => partnerships.length + events.length > 0)
    .at(-1);
  return [
    last
      ? t("cooperation.matchReached", { first, other, stage: t(`cooperation.stage_${last.stage}`) })
      : t("cooperation.matchNothing", { first, other }),
    t("cooperation.matchFields", { agreed, open: match.shared.length - agreed }),
  ].join(" ");
}

/** Of agreements, events and fields. */
export function sourcesOfMatch({ first, other, partnerships, stages }: CityMatch): readonly SourceId[] {
  return [
    ...partnerships.flatMap(({ sources, details }) => [
      ...sources,
      ...details.flatMap((detail) => detail.sources),
    ]),
    ...stages.flatMap(({ events }) => events.flatMap(({ sources }) => sources)),
    ...[first, other].flatMap(({ themes }) => themes.flatMap(({ known }) => known.flatMap(sourcesOfTie))),
  ];
}
