import type { CatalogueRecord } from "../../model/catalogue";
import type { Position } from "../../model/identifiers";
import { greatCircleDistance } from "../statistics/great-circle-distance";
import {
  facetCategories,
  failedLimits,
  type Criteria,
  type FacetCategory,
  type RecordDays,
} from "./criteria";
import { evaluate } from "./evaluate";
import type { QueryExpression } from "./query/query";
import type { SearchIndex } from "./search-index";

/**
 * Order of the results. `relevance`: how well the query is answered. `newest`, `oldest`: by start, records
 * without a date last. `distance`: from a place to the nearest place of the record, records without one last.
 * What is equal stands by kind, then the newest first, then by title.
 */
export type RecordSort =
  { readonly by: "relevance" | "newest" | "oldest" } | { readonly by: "distance"; readonly from: Position };

export interface SearchResult {
  readonly records: readonly CatalogueRecord[];
  /**
   * Records for every value of every category that any record has, 0 included: those that answer the query and
   * all criteria but the choices of that category, so that a count says what choosing the value would give.
   */
  readonly counts: ReadonlyMap<FacetCategory, ReadonlyMap<string, number>>;
}

/** Key of what stands at the end of a sorted list. */
const LAST = Number.MAX_VALUE;

/** The records that answer a query (null: every record does) and all criteria, with counts by category. */
export function searchRecords(
  index: SearchIndex,
  expression: QueryExpression | null,
  criteria: Criteria,
  sort: RecordSort,
): SearchResult {
  const answers = expression && evaluate(expression, index);
  const facets = chosenFacets(index, criteria);
  const failedOf = failedLimits(criteria);
  const found: number[] = [];
  index.records.forEach((record, number) => {
    if (answers?.isMatch[number] === 0) return;
    let failed = failedOf(record, index.days[number] ?? noDays);
    let missed: Facet | null = null;
    for (const facet of facets)
      if (!isChosen(facet, number)) {
        failed += 1;
        missed = facet;
      }
    if (failed === 0) {
      found.push(number);
      for (const facet of facets) count(facet, number);
    } else if (failed === 1 && missed) count(missed, number);
  });
  sortNumbers(found, index, answers?.scores ?? null, sort);
  return {
    records: found.flatMap((number) => index.records[number] ?? []),
    counts: new Map(facets.map(({ category, values, counts }) => [category, countsByValue(values, counts)])),
  };
}

/** Way to the nearest place of a record in kilometres; infinite when it lies nowhere. */
export function distanceToRecord({ places }: CatalogueRecord, from: Position): number {
  return places.reduce(
    (shortest, { position }) => Math.min(shortest, greatCircleDistance(from, position)),
    Infinity,
  );
}

const noDays: RecordDays = { first: 0, last: 0 };

interface Facet {
  readonly category: FacetCategory;
  readonly values: readonly string[];
  readonly ofRecord: readonly (readonly number[])[];
  /** 1 for each chosen value; null: none chosen, the whole category. */
  readonly chosen: Uint8Array | null;
  readonly counts: Uint32Array;
}

function chosenFacets({ facets }: SearchIndex, { choices }: Criteria): readonly Facet[] {
  return facetCategories.flatMap((category) => {
    const column = facets.get(category);
    if (!column) return [];
    const wanted = new Set(choices[category] ?? []);
    const chosen = Uint8Array.from(column.values, (value) => Number(wanted.has(value)));
    const counts = new Uint32Array(column.values.length);
    return [{ category, ...column, chosen: wanted.size === 0 ? null : chosen, counts }];
  });
}

function isChosen({ chosen, ofRecord }: Facet, number: number): boolean {
  return chosen === null || (ofRecord[number] ?? []).some((value) => chosen[value] === 1);
}

function count({ ofRecord, counts }: Facet, number: number): void {
  for (const value of ofRecord[number] ?? []) counts[value] = (counts[value] ?? 0) + 1;
}

function countsByValue(values: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, counts[index] ?? 0]));
}

function sortNumbers(
  found: number[],
  { records, days, order }: SearchIndex,
  scores: Float32Array | null,
  sort: RecordSort,
): void {
  const keys = new Float64Array(records.length);
  for (const number of found) keys[number] = keyOf(number);
  found.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || (order[a] ?? 0) - (order[b] ?? 0));

  /** The smallest key comes first. */
  function keyOf(number: number): number {
    const record = records[number];
    const day = days[number]?.first ?? 0;
    switch (sort.by) {
      case "relevance":
        return -(scores?.[number] ?? 0);
      case "newest":
        return -day;
      case "oldest":
        return day === 0 ? LAST : day;
      case "distance":
        return record ? Math.min(LAST, distanceToRecord(record, sort.from)) : LAST;
    }
  }
}
