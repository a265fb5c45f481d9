import { LOCALES, type Language } from "./language";

const month = { timeZone: "UTC", year: "numeric", month: "long" } as const;
const day = { ...month, day: "numeric" } as const;

/** Making a formatter of Intl costs a hundred times what using one does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in words, as precise as it is known: a year stays a year, "1976" must not become "1 January 1976".
 *
 * @param iso ISO 8601: a year, a year and month, or a day; any other text is given back
 */
export function dateText(iso: string, language: Language): string {
  const [, year, inYear, inMonth] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (inYear === undefined) return year;
  const date = Date.UTC(Number(year), Number(inYear) - 1, Number(inMonth ?? 1));
  return formatterOf(language, inMonth !== undefined).format(date);
}

/** The day by the visitor's clock, ISO 8601: just after midnight the one in UTC is still yesterday. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function formatterOf(language: Language, isDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${isDay}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], isDay ? day : month);
  formatters.set(key, formatter);
  return formatter;
}
