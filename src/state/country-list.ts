import { countryName } from "../model/country-name";
import type { CountryCode } from "../model/identifiers";
import { LOCALES, type Language } from "../model/language";

/** What the browser needs to list countries; costly to make, so made once a language. */
interface ListWords {
  readonly list: Intl.ListFormat;
  readonly order: Intl.Collator;
}

const known = new Map<Language, ListWords>();

/** "Dänemark und Schweden", in the order of the alphabet. */
export function countryList(countries: readonly CountryCode[], language: Language): string {
  const { list, order } = wordsOf(language);
  return list.format(countries.map((country) => countryName(country, language)).sort(order.compare));
}

function wordsOf(language: Language): ListWords {
  let words = known.get(language);
  if (!words) {
    const locale = LOCALES[language];
    words = { list: new Intl.ListFormat(locale, { type: "conjunction" }), order: new Intl.Collator(locale) };
    known.set(language, words);
  }
  return words;
}
