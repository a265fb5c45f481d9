import { describe, expect, test } from "vitest";
import { noCriteria, type FacetCategory } from "../../../src/analysis/search/criteria";
import { parseQuery } from "../../../src/analysis/search/query/parse-query";
import { buildSearchIndex } from "../../../src/analysis/search/search-index";
import { searchRecords } from "../../../src/analysis/search/search-records";
import { languages } from "../../../src/model/language";
import { publishedRecords } from "../../builders/catalogue";
import { eventFacts } from "./facts/event-facts";
import { institutionFacts, networkFacts } from "./facts/network-facts";
import { partnershipFacts, placeFacts } from "./facts/place-facts";

/* What the source tables and documents hold, written down apart from the tables of this project. */

const records = await publishedRecords();
const indexes = languages.map((language) => ({ language, index: buildSearchIndex(records, language) }));
const facts = [...eventFacts, ...networkFacts, ...institutionFacts, ...partnershipFacts, ...placeFacts];

/** Languages of the interface in which a query does not find a record. */
function lostIn(query: string, record: string): readonly string[] {
  return indexes.flatMap(({ language, index }) => {
    const { expression, error } = parseQuery(query, language);
    if (error || !expression) throw new Error(`not read: ${query}`);
    const found = searchRecords(index, expression, noCriteria, { by: "relevance" }).records;
    return found.some(({ id }) => id === record) ? [] : [language];
  });
}

describe.each(facts)("$record", ({ record, queries, under, at }) => {
  test.each(queries)("is found by %s in every language", (query) => {
    expect(lostIn(query, record)).toEqual([]);
  });

  test("is found under its facets", () => {
    const [first] = indexes;
    const lost = Object.entries(under).flatMap(([category, values]) =>
      values.filter((value) => {
        const criteria = { ...noCriteria, choices: { [category as FacetCategory]: [value] } };
        const found = first && searchRecords(first.index, null, criteria, { by: "relevance" }).records;
        return !found?.some(({ id }) => id === record);
      }),
    );
    expect(lost).toEqual([]);
  });

  test("lies on the map", () => {
    const places = records.find(({ id }) => id === record)?.places ?? [];
    expect(places.length).toBeGreaterThan(0);
    if (at === null) return;
    const isThere = places.some(
      ({ position }) => Math.abs(position[0] - at[0]) < 0.02 && Math.abs(position[1] - at[1]) < 0.02,
    );
    expect(isThere, JSON.stringify(places)).toBe(true);
  });
});

describe("as many as the source tables count", () => {
  const counts = (category: FacetCategory, kind: string) => {
    const [first] = indexes;
    const criteria = { ...noCriteria, choices: { kind: [kind] } };
    return first && searchRecords(first.index, null, criteria, { by: "relevance" }).counts.get(category);
  };

  test.each([
    ["DE", 125],
    ["FR", 113],
    ["IT", 47],
    ["GB", 42],
    ["US", 35],
    ["CH", 32],
    ["UA", 16],
  ])("cities in %s: %i", (country, count) => {
    expect(counts("country", "city")?.get(country)).toBe(count);
  });

  test.each([
    // One more each for the agreement of Dortmund and Cluj-Napoca, which is an event and a partnership.
    ["DE", 329 + 1],
    ["RO", 32 + 1],
    ["FR", 191],
    ["BE", 104],
    ["CN", 22],
  ])("partnerships with cities in %s: %i", (country, count) => {
    expect(counts("country", "partnership")?.get(country)).toBe(count);
  });

  test.each([
    ["gr", 69],
    ["tmo", 45],
    ["ibk", 38],
    ["emr", 30],
  ])("cities in %s: %i", (region, count) => {
    expect(counts("region", "city")?.get(region)).toBe(count);
  });
});
