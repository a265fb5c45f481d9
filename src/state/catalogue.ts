import { create } from "zustand";
import type { Choices, FacetCategory } from "../analysis/search/criteria";
import type { RecordId } from "../model/identifiers";

export const catalogueSorts = ["relevance", "newest", "oldest"] as const;
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
  record: null,
};

export const useCatalogue = create<CatalogueState>()(() => initialCatalogue);

export function search(query: string): void {
  useCatalogue.setState({ query });
}

/** Chooses a value of a category, or takes the choice back. */
export function toggleChoice(category: FacetCategory, value: string): void {
  useCatalogue.setState(({ choices }) => {
    const { [category]: chosen = [], ...others } = choices;
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    return { choices: next.length === 0 ? others : { ...others, [category]: next } };
  });
}

export function limitDay(day: CatalogueDay, date: string | null): void {
  useCatalogue.setState({ [day]: date });
}

/** Every record again, but for the query. */
export function clearCriteria(): void {
  const { choices, from, until, openOn } = initialCatalogue;
  useCatalogue.setState({ choices, from, until, openOn });
}

export function sortResults(sort: CatalogueSort): void {
  useCatalogue.setState({ sort });
}

export function openRecord(record: RecordId | null): void {
  useCatalogue.setState({ record });
}
