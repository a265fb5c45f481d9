import { readFile } from "node:fs/promises";
import { catalogueRecords } from "../../src/analysis/search/catalogue-records";
import { noCriteria, type Criteria } from "../../src/analysis/search/criteria";
import { parseQuery } from "../../src/analysis/search/query/parse-query";
import { buildSearchIndex, type SearchIndex } from "../../src/analysis/search/search-index";
import { searchRecords } from "../../src/analysis/search/search-records";
import { loadBase } from "../../src/data/load-base";
import type { LoadOptions } from "../../src/data/load-file";
import { loadCatalogue } from "../../src/data/tables/load-catalogue";
import { loadPartners } from "../../src/data/tables/load-partners";
import type { CatalogueRecord } from "../../src/model/catalogue";
import type { RecordId } from "../../src/model/identifiers";
import type { BenchSection } from "./bench-section";
import { generatedRecords, keyByKey, longestKey, typedQueries } from "./typed-queries";

const RUNS = 9;

const chosen: Criteria = {
  ...noCriteria,
  choices: { kind: ["event", "partnership", "city"], country: ["DE", "FR", "BE"] },
  from: "1950-01-01",
};

interface Timing {
  readonly name: string;
  readonly records: number;
  /** Milliseconds; a key is the middle of several runs, of the keys the middle and the slowest are told. */
  readonly index: number;
  readonly middle: number;
  readonly slowest: number;
  readonly limit: number;
}

/** Searching the real records and ten thousand made from them, key by key. */
export async function benchSearch(): Promise<BenchSection> {
  const records = await realRecords();
  const timings = [
    timingOf("records of the catalogue", records, longestKey.real),
    timingOf("generated records", generatedFrom(records), longestKey.generated),
  ];
  return {
    title: "Search, key by key, with counts of every category (Node, one thread)",
    columns: ["searched", "records", "index, ms", "key, ms", "slowest key, ms", "budget, ms"],
    rows: timings.map(({ name, records: count, index, middle, slowest, limit }) => [
      name,
      String(count),
      index.toFixed(0),
      middle.toFixed(2),
      slowest.toFixed(2),
      String(limit),
    ]),
    failures: timings.flatMap(({ name, slowest, limit }) =>
      slowest > limit ? [`${name}: ${slowest.toFixed(1)} ms for a key, budget ${limit} ms`] : [],
    ),
  };
}

function timingOf(name: string, records: readonly CatalogueRecord[], limit: number): Timing {
  const start = performance.now();
  const index = buildSearchIndex(records, "de");
  const indexTime = performance.now() - start;
  // A query in the middle of being typed may hold a mistake: the last results stay, and nothing is searched.
  const keys = keyByKey(typedQueries).filter((query) => parseQuery(query, "de").error === null);
  const times = keys.map((query) => middleOf(Array.from({ length: RUNS }, () => timeOf(query, index))));
  return {
    name,
    records: records.length,
    index: indexTime,
    middle: middleOf(times),
    slowest: Math.max(...times),
    limit,
  };
}

function timeOf(query: string, index: SearchIndex): number {
  const start = performance.now();
  const { expression } = parseQuery(query, "de");
  searchRecords(index, expression, chosen, { by: "relevance" });
  return performance.now() - start;
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function realRecords(): Promise<readonly CatalogueRecord[]> {
  const options: LoadOptions = {
    base: "",
    fetch: async (address) =>
      new Response(await readFile(new URL(`../../public/${address}`, import.meta.url), "utf8")),
  };
  const [base, partners, catalogue] = await Promise.all([
    loadBase(options),
    loadPartners(options),
    loadCatalogue(options),
  ]);
  return catalogueRecords({ base, partners, catalogue });
}

/**
 * Each with facts of one real record and the texts of another, events first: they are the longest. No two are
 * alike, as a remembered answer would be no search.
 */
function generatedFrom(records: readonly CatalogueRecord[]): readonly CatalogueRecord[] {
  return Array.from({ length: generatedRecords }, (_, number): CatalogueRecord[] => {
    const facts = records[number % records.length];
    const texts = records[(number * 7) % (number % 3 === 0 ? 60 : records.length)];
    if (!facts || !texts) return [];
    const label = { field: "title", text: `Record ${number}`, language: null } as const;
    return [{ ...facts, id: `event:generated-${number}` as RecordId, texts: [label, ...texts.texts] }];
  }).flat();
}
