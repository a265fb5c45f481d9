import type { Indicator } from "../model/indicator";
import type { Language } from "../model/language";
import type { Format } from "./format";

interface Words {
  readonly format: Format;
  readonly language: Language;
}

/** A value in digits, with the symbol of its unit; a class by its name. */
export function indicatorValue(indicator: Indicator, value: number, { format, language }: Words): string {
  const category = indicator.categories.find((candidate) => candidate.value === value);
  if (category) return category.labels[language];
  const symbol = indicator.unitSymbols[language];
  const number = format.number(value, indicator.digits);
  return symbol === "" ? number : `${number}\u00a0${symbol}`;
}

/** Value without its unit: for axes and columns that state the unit once. */
export function bareValue(indicator: Indicator, value: number, { format, language }: Words): string {
  const category = indicator.categories.find((candidate) => candidate.value === value);
  return category ? category.labels[language] : format.number(value, indicator.digits);
}
