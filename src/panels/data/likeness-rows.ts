import { citySizeClass } from "../../analysis/statistics/city-size-class";
import type { CityMatch, CityWork } from "../../analysis/statistics/cooperation/match-cities";
import { greatCircleDistance } from "../../analysis/statistics/great-circle-distance";
import type { Speech } from "../../i18n/language-provider";
import type { CityDistance } from "../../model/border-distance";
import type { CityId, NutsCode, SourceId } from "../../model/identifiers";
import type { NutsUnit } from "../../model/nuts-unit";
import type { DetailAspect, PartnershipDetail } from "../../model/partnership";
import type { BaseIndex } from "./base-index";
import type { MatchedCity } from "./matched-cities";

/** What is known of one city, or why nothing is. */
export interface LikenessCell {
  readonly text: string;
  readonly isKnown: boolean;
  readonly sources: readonly SourceId[];
}

/** One criterion of the two cities; `both`: what they have in common or between them. */
export interface LikenessRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly [LikenessCell, LikenessCell];
  readonly both: LikenessCell | null;
}

/** Why a fact is not known. */
type Reason = "cooperation.noStudents" | "cooperation.noProfile" | "cooperation.noConnection";

interface LikenessInput {
  readonly cities: readonly [MatchedCity, MatchedCity];
  readonly match: CityMatch;
  readonly index: BaseIndex;
  readonly unitOf: (code: NutsCode | null) => NutsUnit | undefined;
  /** Null: being computed, or it could not be. */
  readonly distances: ReadonlyMap<CityId, CityDistance> | null;
}

/** The two cities by everything the tables know of cities. */
export function likenessRows(input: LikenessInput, speech: Speech): readonly LikenessRow[] {
  return [...rowsOfPlaces(input, speech), ...rowsOfWork(input, speech)];
}

/** What each of the two is. */
function rowsOfPlaces(input: LikenessInput, speech: Speech): readonly LikenessRow[] {
  const { cities, index, unitOf, distances } = input;
  const { t, format, language } = speech;
  const [first, other] = cities;
  const row = (
    key: "place" | "size" | "border" | "type" | "functions",
    cellOf: (city: MatchedCity) => LikenessCell,
    both: LikenessCell | null,
  ): LikenessRow => ({
    key,
    label: t(`cooperation.trait_${key}`),
    cells: [cellOf(first), cellOf(other)],
    both,
  });
  const size = citySizeClass(first.population);
  const isSameSize = size !== null && size === citySizeClass(other.population);
  const functions = (city: MatchedCity) =>
    city.city?.functions.map((name) => t(`vocabulary.function_${name}`)) ?? [];
  const common = functions(first).filter((name) => functions(other).includes(name));
  const between = greatCircleDistance(first.position, other.position);
  return [
    row(
      "place",
      ({ country, regions }) => {
        const names = regions.flatMap((id) => index.regions.get(id)?.names[language] ?? []);
        return known([format.country(country), ...names].join(", "));
      },
      known(t("cooperation.apart", { distance: format.distance(between) })),
    ),
    row(
      "size",
      (city) => populationCell(city, speech),
      isSameSize ? known(t("cooperation.sameSize", { size: t(`vocabulary.size_${size}`) })) : null,
    ),
    row("border", (city) => borderCell(city, index, distances, speech), null),
    row("type", (city) => typeCell(unitOf(city.unit), speech), null),
    row(
      "functions",
      (city) => {
        if (city.city === null) return unknown(t("cooperation.noFunctionsOfPartner"));
        const names = functions(city);
        return names.length > 0
          ? known(format.list(names), city.city.sources)
          : unknown(t("cooperation.noFunctions"));
      },
      common.length > 0 ? known(format.list(common)) : null,
    ),
  ];
}

/** What each of the two takes part in, and what ties them. */
function rowsOfWork({ cities, match }: LikenessInput, speech: Speech): readonly LikenessRow[] {
  const { t, format } = speech;
  const works = [match.first, match.other] as const;
  const row = (
    key: "students" | "profile" | "connection" | "networks" | "partnerships",
    cellOf: (work: CityWork, city: CityId) => LikenessCell,
    both: LikenessCell | null,
  ): LikenessRow => ({
    key,
    label: t(`cooperation.trait_${key}`),
    cells: [cellOf(works[0], cities[0].id), cellOf(works[1], cities[1].id)],
    both,
  });
  const names = (networks: CityWork["networks"]) => format.list(networks.map(({ name }) => name));
  const between = (aspect: "profile" | "connection", reason: Reason) =>
    row(aspect, () => unknown("–"), factCell(factsBetween(match, aspect), reason, speech));
  return [
    row(
      "students",
      (work, city) => factCell(factsOf(work, "students", city), "cooperation.noStudents", speech),
      null,
    ),
    between("profile", "cooperation.noProfile"),
    between("connection", "cooperation.noConnection"),
    row(
      "networks",
      ({ networks }) => (networks.length > 0 ? known(names(networks)) : unknown(t("cooperation.noNetworks"))),
      match.networks.length > 0 ? known(names(match.networks)) : unknown(t("cooperation.noCommonNetworks")),
    ),
    row(
      "partnerships",
      ({ partnerships }) => known(format.number(partnerships.length)),
      known(t("cooperation.count_partnership", { count: match.partnerships.length })),
    ),
  ];
}

function known(text: string, sources: readonly SourceId[] = []): LikenessCell {
  return { text, isKnown: true, sources };
}

function unknown(text: string): LikenessCell {
  return { text, isKnown: false, sources: [] };
}

function populationCell({ population, city }: MatchedCity, { t }: Speech): LikenessCell {
  if (population === null) return unknown(t("cooperation.noPopulation"));
  const size = citySizeClass(population);
  const year = city?.populationYear ?? null;
  return known(
    [
      year === null
        ? t("cooperation.populationUndated", { count: population })
        : t("cooperation.populationOf", { count: population, year: String(year) }),
      ...(size ? [t(`vocabulary.size_${size}`)] : []),
      ...(city?.populationNote?.isOutdated ? [t("cooperation.outdated")] : []),
    ].join("; "),
    city?.sources ?? [],
  );
}

function typeCell(unit: NutsUnit | undefined, { t }: Speech): LikenessCell {
  const type = unit?.urbanRuralType ?? null;
  return type === null ? unknown(t("cooperation.noType")) : known(t(`vocabulary.type_${type}`));
}

function borderCell(
  { id, city, country }: MatchedCity,
  { base }: BaseIndex,
  distances: LikenessInput["distances"],
  { t, format }: Speech,
): LikenessCell {
  if (city === null) return unknown(t("cooperation.noBorderOfPartner"));
  // Only the borders between the countries drawn in detail are measured.
  if (!base.units.some((unit) => unit.country === country)) return unknown(t("cooperation.noBorderOutside"));
  if (distances === null) return unknown(t("cooperation.borderComputing"));
  const nearest = distances.get(id)?.nearest;
  return nearest
    ? known(
        t("cooperation.toBorder", {
          distance: format.distance(nearest.distance),
          country: format.country(nearest.neighbour),
        }),
      )
    : unknown(t("sheet.distanceOutside"));
}

/** Facts on one city in the records of its partnerships. */
function factsOf(
  { partnerships }: CityWork,
  aspect: DetailAspect,
  city: CityId,
): readonly PartnershipDetail[] {
  return partnerships.flatMap(({ details }) =>
    details.filter((detail) => detail.aspect === aspect && detail.city === city),
  );
}

/** Facts on both in the records of their agreements. */
function factsBetween({ partnerships }: CityMatch, aspect: DetailAspect): readonly PartnershipDetail[] {
  return partnerships.flatMap(({ details }) => details.filter((detail) => detail.aspect === aspect));
}

function factCell(
  facts: readonly PartnershipDetail[],
  reason: Reason,
  { t, dataText }: Speech,
): LikenessCell {
  return facts.length > 0
    ? known(
        facts.map(({ value }) => dataText(value)).join("; "),
        facts.flatMap(({ sources }) => sources),
      )
    : unknown(t(reason));
}
