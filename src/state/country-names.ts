import type { CountryCode } from "../model/identifiers";
import type { Language } from "../model/language";

/** What the browser needs to name and order countries; costly to make, so made once a language. */
interface CountryWords {
  readonly names: Intl.DisplayNames;
  readonly list: Intl.ListFormat;
  readonly order: Intl.Collator;
}

const known = new Map<Language, CountryWords>();

/** "Dänemark" of DK. */
export function countryName(country: CountryCode, language: Language): string {
  return wordsOf(language).names.of(country) ?? country;
}

/** "Dänemark und Schweden", in the order of the alphabet. */
export function countryList(countries: readonly CountryCode[], language: Language): string {
  const { names, list, order } = wordsOf(language);
  return list.format(countries.map((country) => names.of(country) ?? country).sort(order.compare));
}

function wordsOf(language: Language): CountryWords {
  let words = known.get(language);
  if (!words) {
    // The texts are British English: a, b and c.
    const locale = language === "en" ? "en-GB" : language;
    words = {
      names: new Intl.DisplayNames(locale, { type: "region" }),
      list: new Intl.ListFormat(locale, { type: "conjunction" }),
      order: new Intl.Collator(locale),
    };
    known.set(language, words);
  }
  return words;
}
