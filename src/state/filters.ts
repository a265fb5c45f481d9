import { create } from "zustand";
import type { CityFunction, CitySizeClass } from "../model/city";
import type { CountryCode, Kilometres, NetworkId, ThemeId } from "../model/identifiers";
import type { UrbanRuralType } from "../model/nuts-unit";

/** Criteria for cities; they combine with "and", the choices inside one with "or"; empty: no restriction. */
export interface Filters {
  /** Only cities at most this far from a state border. */
  readonly within: Kilometres | null;
  readonly size: readonly CitySizeClass[];
  readonly type: readonly UrbanRuralType[];
  readonly function: readonly CityFunction[];
  readonly network: readonly NetworkId[];
  readonly theme: readonly ThemeId[];
  readonly country: readonly CountryCode[];
}

export type ListFilter = Exclude<keyof Filters, "within">;

export const noFilters: Filters = {
  within: null,
  size: [],
  type: [],
  function: [],
  network: [],
  theme: [],
  country: [],
};

export const useFilters = create<Filters>()(() => noFilters);

export function toggleFilter<Name extends ListFilter>(name: Name, value: Filters[Name][number]): void {
  useFilters.setState((filters) => {
    const values: readonly unknown[] = filters[name];
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    return { [name]: next };
  });
}

export function filterWithin(within: Kilometres | null): void {
  useFilters.setState({ within });
}

export function clearFilters(): void {
  useFilters.setState(noFilters);
}

/** How many criteria restrict the list. */
export function countFilters(filters: Filters): number {
  const { within, ...lists } = filters;
  return (within === null ? 0 : 1) + Object.values(lists).filter((list) => list.length > 0).length;
}
