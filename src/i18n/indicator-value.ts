import type { Indicator } from "../model/indicator";
import type { Language } from "../model/language";
import type { Format } from "./format";

interface Words {
  readonly format: Format;
  readonly language: Language;
}

/** More decimals than these are kept only where there are any: "5.3 million", not "5.300 million". */
const MOST_FIXED_DIGITS = 2;

/** A value in digits, with the symbol of its unit; a class by its name. */
export function indicatorValue(indicator: Indicator, value: number, words: Words): string {
  return (
    categoryName(indicator, value, words) ?? withSymbol(indicator, digits(indicator, value, words), words)
  );
}

/** Value without its unit: for axes and columns that state the unit once. */
export function bareValue(indicator: Indicator, value: number, words: Words): string {
  return categoryName(indicator, value, words) ?? digits(indicator, value, words);
}

/** Digits with the symbol of the unit, where the language sets it: "20,5 %" in German, "20.5%" in English. */
export function withSymbol({ unitSymbols }: Indicator, number: string, { language }: Words): string {
  const symbol = unitSymbols[language];
  if (symbol === "") return number;
  return symbol === "%" && (language === "en" || language === "nl")
    ? `${number}%`
    : `${number}\u00a0${symbol}`;
}

function categoryName({ categories }: Indicator, value: number, { language }: Words): string | undefined {
  return categories.find((candidate) => candidate.value === value)?.labels[language];
}

function digits({ digits: count }: Indicator, value: number, { format }: Words): string {
  return count > MOST_FIXED_DIGITS ? format.number(value, count) : format.fixed(value, count);
}
