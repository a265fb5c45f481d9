import { recordKinds, searchFields, type CatalogueRecord, type SearchField } from "../../model/catalogue";
import type { Language } from "../../model/language";
import { spellings } from "../statistics/fold-name";
import { facetCategories, facetValues, recordDays, type FacetCategory, type RecordDays } from "./criteria";

/** Records prepared for searching; made once for a language and used for every key pressed. */
export interface SearchIndex {
  readonly records: readonly CatalogueRecord[];
  /**
   * Everything of a record that the search reads (statistics/fold-name.ts), the weightiest fields first and the texts of
   * other languages last, so that the first place where something is found tells how much that counts.
   */
  readonly texts: readonly string[];
  /** Where each part of `texts` ends: the fields of `searchFields` in their order, then the other languages. */
  readonly ends: readonly Uint32Array[];
  readonly days: readonly RecordDays[];
  /** Place of each record in the order that nothing else decides: kind, newest, title. */
  readonly order: Uint32Array;
  readonly facets: ReadonlyMap<FacetCategory, FacetColumn>;
}

/** The values of all records in a category, as numbers. */
interface FacetColumn {
  readonly values: readonly string[];
  /** Indices of `values` for each record. */
  readonly ofRecord: readonly (readonly number[])[];
}

/** Prepares records for a reader of a language. The language changes how matches rank, never what is found. */
export function buildSearchIndex(records: readonly CatalogueRecord[], language: Language): SearchIndex {
  const folded = rememberSpellings();
  const prepared = records.map((record) => prepare(record, language, folded));
  const days = records.map(recordDays);
  return {
    records,
    texts: prepared.map(({ text }) => text),
    ends: prepared.map(({ ends }) => ends),
    days,
    order: usualOrder(records, days, language),
    facets: new Map(facetCategories.map((category) => [category, facetColumn(records, category)])),
  };
}

type Spell = (text: string) => readonly string[];

/** Most texts (countries, themes, types) stand in many records. */
function rememberSpellings(): Spell {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? spellings(text);
    known.set(text, found);
    return found;
  };
}

function prepare(record: CatalogueRecord, language: Language, spell: Spell) {
  const parts = new Map<SearchField | "other", Set<string>>();
  for (const { field, text, language: written } of record.texts) {
    const part = written === null || written === language ? field : "other";
    const lines = parts.get(part) ?? new Set<string>();
    for (const line of spell(text)) lines.add(line);
    parts.set(part, lines);
  }
  const ends = new Uint32Array(searchFields.length + 1);
  // The shortest first: a name that is all of what is asked for stands before one that only holds it.
  const blocks = [...searchFields, "other" as const].map((part) =>
    [...(parts.get(part) ?? [])]
      .sort((a, b) => a.length - b.length)
      .map((line) => ` ${line} \n`)
      .join(""),
  );
  let end = 0;
  blocks.forEach((block, index) => (ends[index] = end += block.length));
  return { text: blocks.join(""), ends };
}

function usualOrder(
  records: readonly CatalogueRecord[],
  days: readonly RecordDays[],
  language: Language,
): Uint32Array {
  const collator = new Intl.Collator(language);
  const ranks = new Map(recordKinds.map((kind, rank) => [kind, rank]));
  const keys = records.map(({ kind, titles }, index) => ({
    index,
    rank: ranks.get(kind) ?? recordKinds.length,
    day: days[index]?.first ?? 0,
    title: titles[language],
  }));
  keys.sort((a, b) => a.rank - b.rank || b.day - a.day || collator.compare(a.title, b.title));
  const order = new Uint32Array(records.length);
  keys.forEach(({ index }, place) => (order[index] = place));
  return order;
}

function facetColumn(records: readonly CatalogueRecord[], category: FacetCategory): FacetColumn {
  const numbers = new Map<string, number>();
  const ofRecord = records.map((record) =>
    facetValues(record, category).map((value) => {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      return number;
    }),
  );
  return { values: [...numbers.keys()], ofRecord };
}
