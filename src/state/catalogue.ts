import { create } from "zustand";
import type { Choices, FacetCategory } from "../analysis/search/criteria";
import type { CityId, Position, RecordId } from "../model/identifiers";

export const catalogueSorts = ["relevance", "newest", "oldest", "distance"] as const;
export type CatalogueSort = (typeof catalogueSorts)[number];

/** Days that limit the results. */
export const catalogueDays = ["from", "until", "openOn"] as const;
export type CatalogueDay = (typeof catalogueDays)[number];

export interface CatalogueState {
  /** As it was typed; may hold a mistake. */
  readonly query: string;
  /** Nothing in a category means the whole category. */
  readonly choices: Choices;
  /** First and last day (ISO) of the time looked at; null: no limit. */
  readonly from: string | null;
  readonly until: string | null;
  /** Day (ISO) on which registration has to be open; null: no such criterion. */
  readonly openOn: string | null;
  readonly sort: CatalogueSort;
  /** The city that distances are counted from; null: none is chosen, and nothing can be sorted by them. */
  readonly near: CityId | null;
  /** Only records with a place in what the map shows. */
  readonly isInView: boolean;
  /** Of the results, only those at this position are listed: the map cannot mark them apart. Null: all. */
  readonly spot: Position | null;
  /** The record that is read; null: the list of results. */
  readonly record: RecordId | null;
}

export const initialCatalogue: CatalogueState = {
  query: "",
  choices: {},
  from: null,
  until: null,
  openOn: null,
  sort: "relevance",
  near: null,
  isInView: false,
  spot: null,
  record: null,
};

export const useCatalogue = create<CatalogueState>()(() => initialCatalogue);

export function search(query: string): void {
  useCatalogue.setState({ query, spot: null });
}

/** Chooses a value of a category, or takes the choice back. */
export function toggleChoice(category: FacetCategory, value: string): void {
  useCatalogue.setState(({ choices }) => {
    const { [category]: chosen = [], ...others } = choices;
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    return { spot: null, choices: next.length === 0 ? others : { ...others, [category]: next } };
  });
}

export function limitDay(day: CatalogueDay, date: string | null): void {
  useCatalogue.setState({ [day]: date, spot: null });
}

/** Every record again, but for the query. */
export function clearCriteria(): void {
  const { choices, from, until, openOn, isInView, spot } = initialCatalogue;
  useCatalogue.setState({ choices, from, until, openOn, isInView, spot });
}

export function sortResults(sort: CatalogueSort): void {
  useCatalogue.setState({ sort });
}

/** Counts distances from a city, and sorts by them; null: by relevance again. */
export function sortFrom(near: CityId | null): void {
  useCatalogue.setState({ near, sort: near === null ? "relevance" : "distance" });
}

export function limitToView(isInView: boolean): void {
  useCatalogue.setState({ isInView, spot: null });
}

/** Lists the results at one position, or all of them again. */
export function listSpot(spot: Position | null): void {
  useCatalogue.setState({ spot, record: null });
}

export function openRecord(record: RecordId | null): void {
  useCatalogue.setState({ record });
}

/** One step back: from a record to the list, from the records of one position to all results. */
export function leaveRecord(): void {
  useCatalogue.setState(({ record }) => (record === null ? { spot: null } : { record: null }));
}
