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

/** The translations of the shipped phrases by language; throws when one is missing, listing them all. */
export function translatedPhrases(
  tables: SourceTables,
): Readonly<Record<(typeof textLanguages)[number], Readonly<Record<string, string>>>> {
  const phrases = shippedPhrases(tables);
  const rowOf = new Map(tables.rows("translations").map((row) => [row.text("en"), row]));
  const missing = phrases.filter((phrase) => !rowOf.has(phrase));
  if (missing.length > 0 && process.env.GRENZATLAS_ALLOW_UNTRANSLATED !== "1") {
    throw new Error(`translations.csv lacks ${missing.length} phrases:\n${missing.join("\n")}`);
  }
  const inLanguage = (language: string) =>
    Object.fromEntries(phrases.map((phrase) => [phrase, rowOf.get(phrase)?.text(language) ?? phrase]));
  return { de: inLanguage("de"), fr: inLanguage("fr"), nl: inLanguage("nl") };
}
