import type { CatalogueRecord, RecordPlace } from "../../model/catalogue";
import type { BoundingBox } from "../../model/identifiers";
import { dateSpan } from "../statistics/partial-date";

/** Categories whose values can be chosen, in the order they are shown. */
export const facetCategories = [
  "kind",
  "country",
  "region",
  "theme",
  "eventType",
  "subjectArea",
  "targetGroup",
  "relevance",
  "language",
  "fee",
] as const;
export type FacetCategory = (typeof facetCategories)[number];

/** Chosen values by category. Nothing chosen in a category means the whole category. */
export type Choices = Readonly<Partial<Record<FacetCategory, readonly string[]>>>;

/** What narrows the records down beside the query; null: no such criterion. */
export interface Criteria {
  readonly choices: Choices;
  /** First and last day (ISO) of the time looked at: a record counts when it touches it. */
  readonly from: string | null;
  readonly until: string | null;
  /** Day (ISO) on which registration has to be open. */
  readonly openOn: string | null;
  /** A record counts when one of its places lies inside. */
  readonly extent: BoundingBox | null;
}

export const noCriteria: Criteria = { choices: {}, from: null, until: null, openOn: null, extent: null };

/** The values of a record in a category; empty where it states none, so that no choice finds it. */
export function facetValues(record: CatalogueRecord, category: FacetCategory): readonly string[] {
  switch (category) {
    case "kind":
      return [record.kind];
    case "country":
      return record.countries;
    case "region":
      return record.regions;
    case "theme":
      return record.themes;
    case "eventType":
      return record.eventType === null ? [] : [record.eventType];
    case "subjectArea":
      return record.subjectAreas;
    case "targetGroup":
      return record.targetGroups;
    case "relevance":
      return record.relevance;
    case "language":
      return record.languages;
    case "fee":
      return record.isFree === null ? [] : [record.isFree ? "free" : "paid"];
  }
}

/** First and last day of a record as numbers that sort; 0: no date. */
export interface RecordDays {
  readonly first: number;
  readonly last: number;
}

/** 2019-09-25 as 20190925. */
function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

/** The days a record covers, as precisely as its dates are known. */
export function recordDays({ start, end }: CatalogueRecord): RecordDays {
  if (start === null) return { first: 0, last: 0 };
  return { first: dayNumber(dateSpan(start).first), last: dayNumber(dateSpan(end ?? start).last) };
}

/** How many of the criteria without a list of values a record does not meet. */
export type FailedLimits = (record: CatalogueRecord, days: RecordDays) => number;

export function failedLimits({ from, until, openOn, extent }: Criteria): FailedLimits {
  const isDated = from !== null || until !== null;
  const firstDay = from === null ? 0 : dayNumber(from);
  const lastDay = until === null ? Infinity : dayNumber(until);
  return (record, { first, last }) => {
    let failed = 0;
    // A record without a date touches no time.
    if (isDated && (first === 0 || last < firstDay || first > lastDay)) failed += 1;
    if (openOn !== null && !isOpenOn(record, openOn)) failed += 1;
    if (extent !== null && !record.places.some((place) => isInside(place, extent))) failed += 1;
    return failed;
  };
}

function isOpenOn({ registration }: CatalogueRecord, day: string): boolean {
  if (!registration) return false;
  const { opens, closes } = registration;
  return day <= closes && (opens === null || opens <= day);
}

/** The box may reach over the antimeridian: then its west is greater than its east. */
function isInside({ position }: RecordPlace, [west, south, east, north]: BoundingBox): boolean {
  const [longitude, latitude] = position;
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}
