import type { SourceTables } from "./source-tables";
import type { TableRow } from "./table";

/** Languages the English phrases are translated into. */
export const textLanguages = ["de", "fr", "nl"] as const;

/** Numbers, dates and years without a decimal or thousands sign read the same in every language. */
const needsNoTranslation = /^[\d\s\-–/:]*$/;

/** Every English phrase the tables ship, distinct and sorted. */
export function shippedPhrases(tables: SourceTables): readonly string[] {
  const phrases = new Set<string>();
  for (const table of tables.all) {
    const columns = table.schema.fields.filter((field) => field.translated).map((field) => field.name);
    for (const row of table.rows) {
      // The app names countries by their code.
      const skipsName = table.name === "flow-areas" && row.text("kind") === "country";
      for (const column of columns) {
        if (skipsName && column === "name") continue;
        for (const phrase of phrasesOf(row, column)) phrases.add(phrase);
      }
    }
  }
  return [...phrases].filter((phrase) => !needsNoTranslation.test(phrase)).sort();
}

function phrasesOf(row: TableRow, column: string): readonly string[] {
  const cell = row.cell(column);
  if (typeof cell === "string") return [cell];
  return cell !== null && typeof cell === "object" ? cell : [];
}

/** Phrases by language, English phrase to translation. */
export type Translations = Readonly<Record<(typeof textLanguages)[number], Readonly<Record<string, string>>>>;

/**
 * The translations of the shipped phrases.
 *
 * @throws Error that lists every phrase without translation and every translation of a phrase no table holds
 */
export function translatedPhrases(tables: SourceTables): Translations {
  const phrases = shippedPhrases(tables);
  const rows = tables.rows("translations");
  const rowOf = new Map(rows.map((row) => [row.text("en"), row]));
  const shipped = new Set(phrases);
  const faults = [
    ...phrases.filter((phrase) => !rowOf.has(phrase)).map((phrase) => `missing: ${phrase}`),
    ...[...rowOf.keys()].filter((phrase) => !shipped.has(phrase)).map((phrase) => `in no table: ${phrase}`),
  ];
  if (faults.length > 0) throw new Error(`translations.csv:\n${faults.join("\n")}`);
  const inLanguage = (language: string) =>
    Object.fromEntries(
      phrases.flatMap((phrase) => {
        const row = rowOf.get(phrase);
        return row ? [[phrase, row.text(language)]] : [];
      }),
    );
  return { de: inLanguage("de"), fr: inLanguage("fr"), nl: inLanguage("nl") };
}
