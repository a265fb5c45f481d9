import { clusterRecords, siteKey, type RecordClusters } from "../analysis/search/cluster-records";
import type { Criteria } from "../analysis/search/criteria";
import { parseQuery } from "../analysis/search/query/parse-query";
import type { ParsedQuery } from "../analysis/search/query/query";
import { buildSearchIndex, type SearchIndex } from "../analysis/search/search-index";
import { searchRecords, type SearchResult } from "../analysis/search/search-records";
import type { CatalogueRecord } from "../model/catalogue";
import type { BaseData, PartnerData } from "../model/dataset";
import type { BoundingBox, CityId, Position } from "../model/identifiers";
import type { Language } from "../model/language";
import type { CatalogueState } from "./catalogue";
import { recordTable } from "./catalogue-records";
import type { CatalogueResults, DistanceOrigin } from "./catalogue-results";
import type { Datasets } from "./datasets";
import { memoizeLast } from "./memoize-last";

/** What the map shows. */
interface View {
  /** Box that records have to lie in when that is asked for. */
  readonly extent: BoundingBox;
  readonly zoom: number;
}

type FindResults = (datasets: Datasets, asked: CatalogueState, view: View) => CatalogueResults | null;

/**
 * Searches for a reader of a language. Every part keeps its identity while what it is made of stays, so that only
 * what has changed is drawn anew. Null until the tables have arrived. `last`: the valid query that
 * stands until now, of any language.
 */
export function resultFinder(language: Language, last: ParsedQuery["expression"] = null): FindResults {
  const indexOf = memoizeLast((records: readonly CatalogueRecord[]) => buildSearchIndex(records, language));
  const read = memoizeLast((query: string) => parseQuery(query, language));
  const criteriaOf = memoizeLast(criteriaFrom);
  const find = memoizeLast(findRecords);
  const originOf = memoizeLast(findOrigin);
  const clustersOf = memoizeLast(clusterRecords);
  const marksOf = memoizeLast((clusters: RecordClusters, zoom: number) => clusters.marksAt(zoom));
  const listedOf = memoizeLast(recordsAt);
  const bundle = memoizeLast(
    (
      table: CatalogueResults["table"],
      parsed: ParsedQuery,
      criteria: Criteria,
      { records, counts }: SearchResult,
      listed: CatalogueResults["listed"],
      origin: DistanceOrigin | null,
      level: number,
    ): CatalogueResults => {
      const marks = once(() => marksOf(clustersOf(records), level));
      return {
        table,
        ...parsed,
        criteria,
        records,
        counts,
        listed,
        origin,
        // Made when the map asks for them, which it does after the list has answered.
        get marks() {
          return marks();
        },
      };
    },
  );
  const answered = memoizeLast(
    (expression: ParsedQuery["expression"], error: ParsedQuery["error"]): ParsedQuery => ({
      expression,
      error,
    }),
  );
  let valid = last;
  let days: Pick<CatalogueState, "from" | "until"> = { from: null, until: null };
  return ({ base, partners, catalogue }, asked, { extent, zoom }) => {
    if (!base.data || !partners.data || !catalogue.data) return null;
    const table = recordTable(base.data, partners.data, catalogue.data);
    const { expression, error } = read(asked.query);
    // While the query holds a mistake, the last valid one stays.
    if (error === null) valid = expression;
    const origin = originOf(asked.near, base.data, partners.data);
    const { choices, from, until, openOn, sort, isInView, spot } = asked;
    // The same holds while the first day lies after the last one.
    if (from === null || until === null || from <= until) days = { from, until };
    const criteria = criteriaOf(choices, days.from, days.until, openOn, isInView ? extent : null);
    const found = find(indexOf(table.records), valid, criteria, sort, origin);
    const listed = listedOf(found.records, spot);
    return bundle(table, answered(valid, error), criteria, found, listed, origin, Math.floor(zoom));
  };
}

/** Computes when first asked, and then keeps the answer. */
function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | null = null;
  return () => (value ??= compute());
}

function criteriaFrom(
  choices: Criteria["choices"],
  from: Criteria["from"],
  until: Criteria["until"],
  openOn: Criteria["openOn"],
  extent: Criteria["extent"],
): Criteria {
  return { choices, from, until, openOn, extent };
}

function findRecords(
  index: SearchIndex,
  expression: ParsedQuery["expression"],
  criteria: Criteria,
  sort: CatalogueState["sort"],
  origin: DistanceOrigin | null,
): SearchResult {
  if (sort !== "distance") return searchRecords(index, expression, criteria, { by: sort });
  // Until a place is chosen there is no distance to sort by.
  const by = origin ? ({ by: sort, from: origin.position } as const) : ({ by: "relevance" } as const);
  return searchRecords(index, expression, criteria, by);
}

function findOrigin(
  id: CityId | null,
  { cities }: Pick<BaseData, "cities">,
  { partnerCities }: Pick<PartnerData, "partnerCities">,
): DistanceOrigin | null {
  if (id === null) return null;
  return [...cities, ...partnerCities].find((city) => city.id === id) ?? null;
}

function recordsAt(records: readonly CatalogueRecord[], spot: Position | null): readonly CatalogueRecord[] {
  if (spot === null) return records;
  const key = siteKey(spot);
  return records.filter(({ places }) => places.some(({ position }) => siteKey(position) === key));
}
