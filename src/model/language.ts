import type { Branded } from "./identifiers";

/** BCP 47 codes of the interface languages, in the order the switch shows them. */
export const languages = ["de", "fr", "nl", "en"] as const;
export type Language = (typeof languages)[number];

/** The texts are British English: 30 April 2021; a, b and c. */
export const LOCALES: Readonly<Record<Language, string>> = { de: "de", fr: "fr", nl: "nl", en: "en-GB" };

/** A proper name in every interface language (exonym, or the local name where none is in use). */
export type Names = Readonly<Record<Language, string>>;

/** The same in every language, or one text a language. */
export function inAllLanguages(textIn: (language: Language) => string): Names {
  return { de: textIn("de"), fr: textIn("fr"), nl: textIn("nl"), en: textIn("en") };
}

/**
 * A phrase of the data tables, kept in English there. `texts-<language>.json` holds its translation;
 * the data build stops when one is missing.
 */
export type DataText = Branded<string, "DataText">;
