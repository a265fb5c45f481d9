import { flowAreaName } from "../../src/analysis/statistics/flow-area-name";
import { summariseRegion } from "../../src/analysis/statistics/summarise-region";
import { indicatorValue } from "../../src/i18n/indicator-value";
import type { Speech } from "../../src/i18n/language-provider";
import { measureName } from "../../src/i18n/measure-name";
import { indexBase } from "../../src/panels/data/base-index";
import { indexPartners } from "../../src/panels/data/partner-index";
import { partnershipsInScope } from "../../src/panels/data/partnerships-in-scope";
import { yearSpan } from "../../src/panels/data/year-span";
import type { CountryCode } from "../../src/model/identifiers";
import { initialOverlay } from "../../src/state/overlay";
import type { ViewData } from "../poster/views/view-data";
import { flowViewOf } from "../poster/views/view-scene";
import type { NamedView } from "./named-views";
import { pageWords } from "./page-words";
import { sharesOf, sourcesOf } from "./view-words";

/** The key figures of a view; the first column names what a row is about, the others hold figures. */
export interface FigureTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is counted and from whom. */
  readonly note: string;
}

/** Rows of a list that has no natural end. */
const MOST_ROWS = 10;

export function figuresOf(data: ViewData, view: NamedView, speech: Speech): FigureTable {
  return {
    regions: regionFigures,
    distance: distanceFigures,
    commuters: commuterFigures,
    partners: partnerFigures,
    indicators: indicatorFigures,
  }[view.overlay](data, view, speech);
}

function regionFigures({ base }: ViewData, view: NamedView, { format, language }: Speech): FigureTable {
  const words = pageWords[language];
  const { units } = indexBase(base);
  const regions = base.regions.filter(({ id }) => view.region === null || id === view.region);
  return {
    caption: words.regionFigures,
    heads: [words.region, words.population, words.area, words.units, words.cities],
    rows: regions.map((region) => {
      const summary = summariseRegion(region, units);
      const { population, area } = summary;
      const people =
        population.value === null
          ? "–"
          : `${format.number(population.value)} (${yearSpan(population.years)})`;
      const cities = base.cities.filter((city) => city.regions.includes(region.id)).length;
      return [
        region.names[language],
        people,
        area.value === null ? "–" : format.squareKilometres(area.value),
        format.number(summary.units),
        format.number(cities),
      ];
    }),
    note: words.wholeUnits,
  };
}

function distanceFigures(data: ViewData, view: NamedView, { t, format }: Speech): FigureTable {
  const kilometres = format.number(initialOverlay.kilometres);
  return {
    caption: t("distance.sharesCaption", { kilometres }),
    heads: [t("distance.columnSide"), t("distance.columnPopulation"), t("distance.columnPlaces")],
    rows: sharesOf(data, view).map(({ country, population, populationWithin, places, placesWithin }) => [
      format.country(country),
      population > 0 ? format.percent(populationWithin / population) : "–",
      places > 0 ? format.percent(placesWithin / places) : "–",
    ]),
    note: t("distance.sharesNote", { kilometres }),
  };
}

function commuterFigures(data: ViewData, view: NamedView, speech: Speech): FigureTable {
  const { t, format, dataText, language } = speech;
  const flowView = flowViewOf(data, view);
  const nameOf = (id: string) => {
    const area = [...(flowView?.areas.values() ?? [])].find((candidate) => candidate.id === id);
    return area ? flowAreaName(area, { country: format.country, dataText }) : id;
  };
  return {
    caption: pageWords[language].tenLargestFlows,
    heads: [t("commuters.columnOrigin"), t("commuters.columnDestination"), t("commuters.columnCommuters")],
    rows: (flowView?.selection.shown ?? [])
      .slice(0, MOST_ROWS)
      .map(({ origin, destination, magnitude }) => [
        nameOf(origin),
        nameOf(destination),
        format.number(magnitude),
      ]),
    note: flowView
      ? inSentences([
          dataText(flowView.set.title),
          dataText(flowView.set.definition),
          sourcesOf(data, view, speech),
        ])
      : "",
  };
}

/** A partnership counts for the country of the end that lies outside the region, or for both. */
function partnerFigures(data: ViewData, view: NamedView, speech: Speech): FigureTable {
  const { format, language } = speech;
  const words = pageWords[language];
  const index = indexPartners(indexBase(data.base), data.partners);
  const counts = new Map<CountryCode, number>();
  for (const { cities } of partnershipsInScope(index, { city: null, region: view.region })) {
    const ends = cities.flatMap((id) => index.ends.get(id) ?? []);
    const outside = ends.filter(({ regions }) =>
      view.region === null ? regions.length === 0 : !regions.includes(view.region),
    );
    const countries = new Set((outside.length > 0 ? outside : ends).map(({ country }) => country));
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const rows = [...counts].map(([country, count]) => ({ name: format.country(country), count }));
  return {
    caption: words.tenPartnerCountries,
    heads: [words.country, words.partnerships],
    rows: rows
      .sort((a, b) => b.count - a.count || format.compare(a.name, b.name))
      .slice(0, MOST_ROWS)
      .map(({ name, count }) => [name, format.number(count)]),
    note: sourcesOf(data, view, speech),
  };
}

function indicatorFigures(data: ViewData, view: NamedView, speech: Speech): FigureTable {
  const { language, dataText } = speech;
  const words = pageWords[language];
  const { indicator, values } = data.choropleth;
  const { units, regions } = indexBase(data.base);
  const members = [...regions.values()]
    .filter(({ id }) => view.region === null || id === view.region)
    .flatMap((region) => region.members.map(({ unit }) => unit));
  const known = [...new Set(members)].flatMap((code) => values.get(code) ?? []);
  const { formula } = indicator;
  return {
    caption: words.tenDensest,
    heads: [words.unit, measureName(indicator, speech), words.year],
    rows: known
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST_ROWS)
      .map(({ area, value, year }) => [
        `${units.get(area)?.name ?? area} (${area})`,
        indicatorValue(indicator, value, speech),
        String(year),
      ]),
    note: inSentences([formula === null ? "" : dataText(formula), sourcesOf(data, view, speech)]),
  };
}

/** One after the other; a phrase of the tables may lack its full stop. */
function inSentences(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== "")
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .join(" ");
}
