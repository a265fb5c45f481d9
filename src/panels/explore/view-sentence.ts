import { flowAreaName } from "../../analysis/statistics/flow-area-name";
import { sumShares } from "../../analysis/statistics/sum-shares";
import { summariseRegion } from "../../analysis/statistics/summarise-region";
import type { Speech } from "../../i18n/language-provider";
import { measureName } from "../../i18n/measure-name";
import type { CityDistance, ShareWithinDistance } from "../../model/border-distance";
import type { BorderRegion } from "../../model/border-region";
import type { City } from "../../model/city";
import type { RegionId } from "../../model/identifiers";
import type { CatalogueState } from "../../state/catalogue";
import type { CatalogueResults } from "../../state/catalogue-results";
import type { Choropleth } from "../../state/choropleth";
import type { ComparedArea } from "../../state/compared-units";
import type { FlowView } from "../../state/flow-view";
import type { OverlayState } from "../../state/overlay";
import type { Selection } from "../../state/selection";
import type { BaseIndex } from "../data/base-index";
import { partnershipName, type PartnerIndex } from "../data/partner-index";
import { areaName } from "../indicators/area-name";
import { yearSpan } from "../data/year-span";
import { partnershipsInScope } from "../data/partnerships-in-scope";

/** Everything a view is made of; data sets that have not arrived are null. */
export interface ViewFacts {
  readonly index: BaseIndex;
  readonly selection: Selection | null;
  readonly region: RegionId | null;
  readonly overlay: Pick<OverlayState, "overlay" | "kilometres" | "flowFocus" | "partnershipKinds">;
  readonly flowView: FlowView | null;
  readonly partners: PartnerIndex | null;
  readonly shares: readonly ShareWithinDistance[] | null;
  /** Shown on the map; null: none has arrived. */
  readonly choropleth: Pick<Choropleth, "indicator" | "year"> | null;
  /** Of the selected city. */
  readonly cityDistance: CityDistance | null;
  /** Null: no filter restricts the cities. */
  readonly filteredCities: number | null;
}

/** The view in one sentence: page title, name of the map, announcement, caption. */
export function viewSentence(facts: ViewFacts, speech: Speech): string {
  const sentence = {
    regions: () => selectionSentence(facts, speech),
    distance: () => distanceSentence(facts, speech),
    commuters: () => commuterSentence(facts, speech),
    partners: () => partnerSentence(facts, speech),
    indicators: () => indicatorSentence(facts, speech),
  }[facts.overlay.overlay]();
  if (facts.filteredCities === null) return sentence;
  const { t } = speech;
  const count = t("sentence.filtered", { count: facts.filteredCities, all: facts.index.base.cities.length });
  return t("sentence.and", { first: sentence, second: count });
}

/** What the page of comparison shows; the score needs no indicator. */
export function comparisonSentence(
  areas: readonly ComparedArea[],
  choropleth: ViewFacts["choropleth"],
  isScore: boolean,
  speech: Speech,
): string {
  const { t, format, language } = speech;
  const names = areas.map((area) => areaName(area, { language, format }));
  if (isScore) return t("compare.headlineScore", { areas: format.list(names) });
  if (!choropleth) return t("sentence.comparison");
  const { indicator, year } = choropleth;
  return t("sentence.comparisonShown", {
    measure: measureName(indicator, speech),
    year: String(year),
    areas: format.list(names),
  });
}

/** The page of one region for print. */
export function portraitSentence(region: BorderRegion | undefined, { t, language }: Speech): string {
  return region ? t("sentence.portrait", { region: region.names[language] }) : t("app.portrait");
}

/** The record that is read, or how many answer. */
export function catalogueSentence(
  results: CatalogueResults | null,
  { record, query }: Pick<CatalogueState, "record" | "query">,
  { t, language }: Speech,
): string {
  if (!results) return t("app.catalogue");
  const read = record === null ? undefined : results.table.byId.get(record);
  if (read) return t("sentence.catalogueRecord", { title: read.titles[language] });
  const count = results.records.length;
  // While the query holds a mistake, the results are those of another one.
  return query.trim() === "" || results.error !== null
    ? t("sentence.catalogue", { count })
    : t("sentence.catalogueQuery", { count, query: query.trim().slice(0, LONGEST_QUERY) });
}

/** Characters of a query that a title can hold. */
const LONGEST_QUERY = 60;

function selectionSentence(facts: ViewFacts, speech: Speech): string {
  const { index, selection } = facts;
  const { t, format, dataText } = speech;
  switch (selection?.kind) {
    case undefined:
      return overviewSentence(index, speech);
    case "region":
      return regionSentence(index, selection.id, speech);
    case "city": {
      const city = index.cities.get(selection.id);
      return city ? citySentence(city, facts.cityDistance, speech) : "";
    }
    case "unit": {
      const unit = index.units.get(selection.id);
      if (!unit) return "";
      const place = { name: unit.name, code: unit.code, country: format.country(unit.country) };
      return unit.population === null
        ? t("sentence.unit", place)
        : t("sentence.unitPopulation", {
            ...place,
            population: format.number(unit.population),
            year: unit.populationYear ?? "",
          });
    }
    case "partnership":
      return partnershipSentence(facts, speech);
    case "network": {
      const network = index.networks.get(selection.id);
      return network
        ? t("sentence.network", {
            name: network.name,
            kind: dataText(network.kind),
            count: network.members.length,
          })
        : "";
    }
  }
}

function overviewSentence({ base }: BaseIndex, { t }: Speech): string {
  const regions = base.regions.filter(({ isOwn }) => !isOwn);
  const own = base.regions.length - regions.length;
  const ids = new Set(regions.map(({ id }) => id));
  const units = new Set(regions.flatMap(({ members }) => members.map(({ unit }) => unit)));
  const countries = new Set(base.units.filter(({ code }) => units.has(code)).map(({ country }) => country));
  const cities = base.cities.filter((city) => city.regions.some((id) => ids.has(id)));
  const sentence = t("sentence.overview", {
    regions: regions.length,
    units: units.size,
    cities: cities.length,
    states: countries.size,
  });
  return own === 0
    ? sentence
    : t("sentence.and", { first: sentence, second: t("own.inOverview", { count: own }) });
}

function regionSentence(index: BaseIndex, id: RegionId, { t, format, language }: Speech): string {
  const region = index.regions.get(id);
  if (!region) return "";
  const { units, countries, population } = summariseRegion(region, index.units);
  const facts = {
    name: region.names[language],
    units,
    cities: index.base.cities.filter(({ regions }) => regions.includes(id)).length,
    countries: format.list(countries.map(format.country).sort(format.compare)),
  };
  if (population.value === null) return t("sentence.region", facts);
  const people = { population: format.number(population.value), year: yearSpan(population.years) };
  return population.covered < units
    ? t("sentence.regionPopulationInPart", { ...facts, ...people, covered: population.covered })
    : t("sentence.regionPopulation", { ...facts, ...people });
}

function citySentence(city: City, distance: CityDistance | null, { t, format, language }: Speech): string {
  const name = t("sentence.place", { name: city.names[language], country: format.country(city.country) });
  const parts = [
    ...(city.population === null
      ? []
      : [t("sentence.population", { population: format.number(city.population) })]),
    ...(distance?.nearest
      ? [
          t("sentence.toBorder", {
            distance: format.distance(distance.nearest.distance),
            country: format.country(distance.nearest.neighbour),
          }),
        ]
      : []),
  ];
  return parts.length > 0 ? t("sentence.facts", { name, facts: parts.join(", ") }) : name;
}

function partnershipSentence({ selection, partners }: ViewFacts, { t, language }: Speech): string {
  const partnership =
    selection?.kind === "partnership" ? partners?.partnerships.get(selection.id) : undefined;
  if (!partnership || !partners) return "";
  const name = partnershipName(partners, partnership, language);
  const parts = [
    t(`vocabulary.partnership_${partnership.kind}`),
    ...(partnership.stage ? [t(`vocabulary.stage_${partnership.stage}`)] : []),
    ...(partnership.year === null ? [] : [String(partnership.year)]),
  ];
  return t("sentence.facts", { name, facts: parts.join(", ") });
}

function distanceSentence(facts: ViewFacts, speech: Speech): string {
  const { t, format } = speech;
  const kilometres = format.number(facts.overlay.kilometres);
  const place = placeName(facts, speech);
  const sum = facts.shares ? sumShares(facts.shares) : null;
  if (!sum || sum.populationShare === null || sum.placeShare === null)
    return t("sentence.distance", { place, kilometres });
  return t("sentence.distanceShares", {
    place,
    kilometres,
    population: format.percent(sum.populationShare),
    places: format.percent(sum.placeShare),
  });
}

/** More names than these would hide the rest of the sentence. */
const NAMED_FOCUS = 3;

/** The flows, and the areas they are seen from where these were chosen. */
function commuterSentence(facts: ViewFacts, speech: Speech): string {
  const { t, format, dataText } = speech;
  const view = facts.flowView;
  if (!view) return t("sentence.commuters");
  const first = flowSentence(view, speech);
  const words = { country: format.country, dataText };
  const names = facts.overlay.flowFocus.flatMap((id) => {
    const area = view.areas.get(id);
    return area ? [flowAreaName(area, words)] : [];
  });
  if (names.length === 0) return first;
  const count = names.length;
  const second =
    count > NAMED_FOCUS
      ? t("sentence.flowFocusMany", { count })
      : t("sentence.flowFocus", { count, areas: format.list(names) });
  return t("sentence.and", { first, second });
}

function flowSentence({ set, selection }: FlowView, { t, format, dataText }: Speech): string {
  const title = dataText(set.title);
  if (!set.isSummable) return t("sentence.commutersSingle", { title, count: selection.shown.length });
  const people = format.number(selection.shownMagnitude);
  const counts = {
    title,
    people,
    count: selection.shown.length,
    all: selection.matching,
    publisher: set.publisher,
  };
  return t(
    selection.shown.length < selection.matching ? "sentence.commutersTop" : "sentence.commutersAll",
    counts,
  );
}

function partnerSentence(facts: ViewFacts, speech: Speech): string {
  const { t } = speech;
  const { partners, selection, region, overlay } = facts;
  if (selection?.kind === "partnership") return partnershipSentence(facts, speech);
  const place = placeName(facts, speech);
  if (!partners) return t("sentence.partners", { place });
  const city = selection?.kind === "city" ? selection.id : null;
  const shown = partnershipsInScope(partners, { city, region }).filter(
    ({ kind }) => overlay.partnershipKinds.length === 0 || overlay.partnershipKinds.includes(kind),
  );
  const countries = new Set(
    shown.flatMap(({ cities }) => cities.flatMap((id) => partners.ends.get(id)?.country ?? [])),
  );
  return t("sentence.partnersCount", { place, count: shown.length, countries: countries.size });
}

function indicatorSentence(facts: ViewFacts, speech: Speech): string {
  const { t } = speech;
  if (!facts.choropleth) return t("sentence.indicators");
  const { indicator, year } = facts.choropleth;
  return t("sentence.indicatorsShown", {
    measure: measureName(indicator, speech),
    year: String(year),
    place: placeName(facts, speech),
  });
}

/** The selected city where there is one, else the region in context, else all regions. */
function placeName({ index, selection, region, overlay }: ViewFacts, { t, language }: Speech): string {
  const city =
    selection?.kind === "city" && overlay.overlay === "partners" ? index.cities.get(selection.id) : undefined;
  if (city) return city.names[language];
  return (region && index.regions.get(region)?.names[language]) ?? t("sentence.allRegions");
}
