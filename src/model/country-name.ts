import type { CountryCode } from "./identifiers";
import { LOCALES, type Language } from "./language";

/** Costly to make, so made once a language. */
const known = new Map<Language, Intl.DisplayNames>();

/** "Dänemark" of DK. */
export function countryName(country: CountryCode, language: Language): string {
  const names = known.get(language) ?? new Intl.DisplayNames(LOCALES[language], { type: "region" });
  known.set(language, names);
  return names.of(country) ?? country;
}
