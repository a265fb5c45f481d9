import { countryName } from "../model/country-name";
import { dateText } from "../model/date-text";
import type { CountryCode, Kilometres, Position } from "../model/identifiers";
import { LOCALES, type Language } from "../model/language";

/** Values put into words and digits of one language. */
export interface Format {
  /** Whole or with at most `digits` decimals: 660.809 in German, 660 809 in French. */
  readonly number: (value: number, digits?: number) => string;
  /** With exactly `digits` decimals, so that the numbers of a column stand below one another: 47,0 beside 45,1. */
  readonly fixed: (value: number, digits: number) => string;
  /** `share` from 0 to 1. */
  readonly percent: (share: number, digits?: number) => string;
  /** "12.3 km"; one decimal under 100 km, two under 1 km. */
  readonly distance: (distance: Kilometres) => string;
  readonly squareKilometres: (area: number) => string;
  /** ISO 8601 as precise as known: a year, a year and month, or a day. */
  readonly date: (iso: string) => string;
  readonly country: (code: CountryCode) => string;
  readonly language: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** "50.78° N, 6.08° E" with the letters of the language. */
  readonly position: (position: Position) => string;
  /** Sorts names as the language does. */
  readonly compare: (a: string, b: string) => number;
}

const COMPASS: Readonly<Record<Language, { north: string; south: string; east: string; west: string }>> = {
  de: { north: "N", south: "S", east: "O", west: "W" },
  fr: { north: "N", south: "S", east: "E", west: "O" },
  nl: { north: "N", south: "Z", east: "O", west: "W" },
  en: { north: "N", south: "S", east: "E", west: "W" },
};

export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const languageNames = new Intl.DisplayNames(locale, { type: "language" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator(locale);
  const decimals = keep(
    (most: number, least: number) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: most, minimumFractionDigits: least }),
  );
  const percents = keep(
    (digits: number) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }),
  );
  // A minus sign, not the hyphen that Intl writes.
  const decimal = (value: number, most: number, least: number) =>
    decimals(most, least).format(value).replace("-", "\u2212");
  const number = (value: number, digits = 0) => decimal(value, digits, 0);
  const fixed = (value: number, digits: number) => decimal(value, digits, digits);
  const unit = (value: number, digits: number, name: string) => `${fixed(value, digits)}\u00a0${name}`;
  return {
    number,
    fixed,
    percent: (share, digits = 0) => percents(digits).format(share),
    distance: (distance) => unit(distance, distance < 1 ? 2 : distance < 100 ? 1 : 0, "km"),
    squareKilometres: (area) => unit(area, 0, "km²"),
    date: (iso) => dateText(iso, language),
    country: (code) => countryName(code, language),
    language: (code) => languageNames.of(code) ?? code,
    list: (items) => list.format(items),
    position: ([longitude, latitude]) => {
      const letters = COMPASS[language];
      return (
        `${number(Math.abs(latitude), 3)}°\u00a0${latitude < 0 ? letters.south : letters.north}, ` +
        `${number(Math.abs(longitude), 3)}°\u00a0${longitude < 0 ? letters.west : letters.east}`
      );
    },
    compare: (a, b) => collator.compare(a, b),
  };
}

/** Making a formatter of Intl costs a hundred times what using one does. */
function keep<Digits extends readonly number[], Made>(
  make: (...digits: Digits) => Made,
): (...digits: Digits) => Made {
  const made = new Map<string, Made>();
  return (...digits) => {
    const key = digits.join();
    const known = made.get(key) ?? make(...digits);
    made.set(key, known);
    return known;
  };
}
