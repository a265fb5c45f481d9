/** BCP 47 codes of the interface languages, in the order the switch shows them. */
export const languages = ["de", "fr", "nl", "en"] as const;
export type Language = (typeof languages)[number];

/** A proper name in every interface language (exonym, or the local name where none is in use). */
export type Names = Readonly<Record<Language, string>>;

/**
 * A phrase of the data tables, kept in English there. `texts-<language>.json` holds its translation;
 * the data build stops when one is missing.
 */
export type DataText = string & { readonly __brand: "DataText" };
