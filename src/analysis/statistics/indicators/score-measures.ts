import { cityFunctions, type City, type CityFunction } from "../../../model/city";
import type { FlowTotal } from "../../../model/flow";
import type { CityId, CountryCode, FlowAreaId, SourceId } from "../../../model/identifiers";
import { legalForms, type LegalForm } from "../../../model/legal-form";
import type { Partnership } from "../../../model/partnership";
import { citySizeClass } from "../city-size-class";
import type { ScoreDimension } from "./score";

/** Commuters are counted on so many inhabitants. */
const PER_HUNDRED = 100;
/**
 * Per cent of the population living in a neighbouring country from which the METROLUX atlas takes a region as
 * cross-border. Shown beside the measure; it does not enter the score.
 */
const METROLUX_MARK = { value: 5, sources: ["metrolux-cases" as SourceId] };

/** What is measured; each is scaled from 0 to 100 by itself. */
export type ScorePartKey =
  | "share-of-cities-with-function"
  | "commuters-per-100"
  | "share-outside-largest-part"
  | "evenness-of-cities"
  | "cities-over-50000"
  | "highest-legal-form"
  | "networks"
  | "partnerships-across-border";

/** What a measure is computed from; the interface words it. */
export type ScoreInputKey =
  | "cities"
  | "cities-with-function"
  | "cities-with-this-function"
  | "cities-with-population"
  | "cities-over-50000"
  | "commuters"
  | "population"
  | "population-of-country"
  | "metrolux-mark"
  | "bodies-of-form"
  | "networks"
  | "partnerships-across-border";

export interface ScoreInput {
  readonly key: ScoreInputKey;
  /** What the key is about: a function, a country or a legal form; null: the key says all. */
  readonly subject: CityFunction | CountryCode | LegalForm | null;
  readonly value: number | null;
  /** As published; empty: without a year. */
  readonly years: readonly string[];
  readonly sources: readonly SourceId[];
}

/** A dimension before it is scaled against other regions. */
export interface DimensionMeasure {
  readonly dimension: ScoreDimension;
  /** Null: no data. */
  readonly parts: readonly { readonly key: ScorePartKey; readonly measure: number | null }[];
  readonly inputs: readonly ScoreInput[];
}

/** A figure with what it stands on; an `AreaFigure` is one. */
export interface SourcedFigure {
  readonly value: number | null;
  readonly years: readonly number[];
  readonly sources: readonly SourceId[];
}

/**
 * Metropolitan functions, after the functions of the BBSR: cities with at least one documented function of all cities of
 * the region. Listed for each function; no function means "not documented".
 */
export function measureFunctions(
  cities: readonly City[],
  counted: readonly CityFunction[] = cityFunctions,
): DimensionMeasure {
  const having = (city: City) => city.functions.some((each) => counted.includes(each));
  const withFunction = cities.filter(having);
  const sources = sourcesOf(withFunction);
  const perFunction = counted.flatMap((subject) => {
    const places = cities.filter(({ functions }) => functions.includes(subject));
    return places.length > 0
      ? [input("cities-with-this-function", places.length, sourcesOf(places), [], subject)]
      : [];
  });
  return {
    dimension: "functions",
    parts: [
      {
        key: "share-of-cities-with-function",
        measure: cities.length > 0 ? withFunction.length / cities.length : null,
      },
    ],
    inputs: [
      input("cities-with-function", withFunction.length, sources),
      input("cities", cities.length, []),
      ...perFunction,
    ],
  };
}

/** The total of commuters that stands for a whole border region; null: none is published. Definitions differ. */
export function commuterTotalOf(totals: readonly FlowTotal[], area: FlowAreaId): FlowTotal | null {
  return totals.find((total) => total.area === area && total.isRegionTotal) ?? null;
}

/**
 * Interdependence, after IMeG and METROBORDER: cross-border commuters per 100 inhabitants. `total` null: none is known,
 * which is not 0.
 */
export function measureInterdependence(
  total: Pick<FlowTotal, "magnitude" | "year" | "source"> | null,
  population: SourcedFigure,
): DimensionMeasure {
  const { value } = population;
  const isKnown = total !== null && value !== null && value > 0;
  return {
    dimension: "interdependence",
    parts: [{ key: "commuters-per-100", measure: isKnown ? (PER_HUNDRED * total.magnitude) / value : null }],
    inputs: [
      input("commuters", total?.magnitude ?? null, total ? [total.source] : [], total ? [total.year] : []),
      figureInput("population", population),
    ],
  };
}

/**
 * Cross-borderness, after METROLUX: share of the population outside the largest national part, from 0 to 1. Not known
 * where the population of a part is not.
 */
export function measureCrossBorderness(
  nationalParts: ReadonlyMap<CountryCode, SourcedFigure>,
): DimensionMeasure {
  const populations = [...nationalParts.values()].map(({ value }) => value);
  const known = populations.filter((value) => value !== null);
  const total = known.reduce((sum, value) => sum + value, 0);
  const isKnown = known.length === populations.length && total > 0;
  return {
    dimension: "cross-borderness",
    parts: [{ key: "share-outside-largest-part", measure: isKnown ? 1 - Math.max(...known) / total : null }],
    inputs: [
      ...[...nationalParts].map(([country, figure]) => figureInput("population-of-country", figure, country)),
      input("metrolux-mark", METROLUX_MARK.value, METROLUX_MARK.sources),
    ],
  };
}

/**
 * Polycentricity: 1 - sum of the squared shares of the cities in the population of all cities (0: one city has it all), or
 * the number of cities of 50,000 or more. Cities without a known population are left out.
 */
export function measurePolycentricity(
  cities: readonly City[],
  measure: "evenness-of-cities" | "cities-over-50000" = "evenness-of-cities",
): DimensionMeasure {
  const known = cities.flatMap((city) =>
    city.population === null ? [] : { ...city, population: city.population },
  );
  const total = known.reduce((sum, { population }) => sum + population, 0);
  const evenness = 1 - known.reduce((sum, { population }) => sum + (population / total) ** 2, 0);
  const large = known.filter(({ population }) => citySizeClass(population) !== "below_50");
  const years = [...new Set(known.flatMap(({ populationYear }) => populationYear ?? []))].sort();
  const found = measure === "evenness-of-cities" ? evenness : large.length;
  return {
    dimension: "polycentricity",
    parts: [{ key: measure, measure: total > 0 ? found : null }],
    inputs: [
      input("cities-with-population", known.length, sourcesOf(known), years.map(String)),
      input("cities", cities.length, []),
      input("cities-over-50000", large.length, sourcesOf(large)),
    ],
  };
}

/** What is known of the cooperation of a region; null: not recorded for it. */
export interface Cooperation {
  readonly bodies: readonly { readonly form: LegalForm; readonly sources: readonly SourceId[] }[] | null;
  /** Networks and eurodistricts. */
  readonly networks: readonly { readonly sources: readonly SourceId[] }[] | null;
  /** Inside the region, across a state border (`partnershipsAcrossBorder`). */
  readonly partnerships: readonly { readonly sources: readonly SourceId[] }[] | null;
}

/**
 * Cooperation, after IMeG and METROBORDER: the highest rung a body of the region stands on (1 informal, 2 association, 3
 * foundation, 4 EGTC; 0 no body), the number of networks, and the number of partnerships. Each is a part of its own.
 */
export function measureCooperation({ bodies, networks, partnerships }: Cooperation): DimensionMeasure {
  const rung = ({ form }: { readonly form: LegalForm }) => legalForms.indexOf(form) + 1;
  const forms = legalForms.flatMap((form) => {
    const ofForm = bodies?.filter((body) => body.form === form) ?? [];
    return ofForm.length > 0 ? [input("bodies-of-form", ofForm.length, sourcesOf(ofForm), [], form)] : [];
  });
  return {
    dimension: "cooperation",
    parts: [
      { key: "highest-legal-form", measure: bodies && Math.max(0, ...bodies.map(rung)) },
      { key: "networks", measure: networks && networks.length },
      { key: "partnerships-across-border", measure: partnerships && partnerships.length },
    ],
    inputs: [
      ...forms,
      input("networks", networks && networks.length, sourcesOf(networks ?? [])),
      input("partnerships-across-border", partnerships && partnerships.length, sourcesOf(partnerships ?? [])),
    ],
  };
}

/** Partnerships in force (no stage stated) between two places of the region in different states. */
export function partnershipsAcrossBorder(
  partnerships: readonly Partnership[],
  places: ReadonlyMap<CityId, CountryCode>,
): Partnership[] {
  return partnerships.filter(({ cities: [a, b], stage }) => {
    const [first, second] = [places.get(a), places.get(b)];
    return stage === null && first !== undefined && second !== undefined && first !== second;
  });
}

function input(
  key: ScoreInputKey,
  value: number | null,
  sources: readonly SourceId[],
  years: readonly string[] = [],
  subject: ScoreInput["subject"] = null,
): ScoreInput {
  return { key, subject, value, years, sources };
}

function figureInput(
  key: ScoreInputKey,
  { value, years, sources }: SourcedFigure,
  subject: ScoreInput["subject"] = null,
): ScoreInput {
  return input(key, value, sources, years.map(String), subject);
}

function sourcesOf(items: readonly { readonly sources: readonly SourceId[] }[]): SourceId[] {
  return [...new Set(items.flatMap(({ sources }) => sources))];
}
