import { ownFlags, type CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import type { YearValue } from "../../../analysis/statistics/indicators/values-at-year";
import { joinParts } from "../../../i18n/join-parts";
import { indicatorValue } from "../../../i18n/indicator-value";
import type { Speech } from "../../../i18n/language-provider";
import type { Choropleth } from "../../../state/choropleth";
import { flagWords, noDataWords } from "../../../i18n/value-words";
import type { ComparedRow } from "./compared-rows";

/** "Zuid-Limburg (NL423): 902 inh./km² (2023)", then what else is to be known of the value. */
export function unitWords(
  { name, code, value }: Pick<ComparedRow, "name" | "code" | "value">,
  { indicator, values }: Pick<Choropleth, "indicator" | "values">,
  common: CommonFlags,
  speech: Speech,
): string {
  const label = name === code ? code : `${name} (${code})`;
  if (!value) return speech.t("indicators.labelled", { label, words: noDataWords(code, values, speech) });
  const line = speech.t("indicators.valueLine", {
    label,
    value: indicatorValue(indicator, value.value, speech),
    year: String(value.year),
  });
  return joinParts([line, ...remarkWords(value, common, speech)]);
}

/** Other year, and flags that not all values have. */
export function remarkWords(
  { isOtherYear, flags }: YearValue,
  common: CommonFlags,
  speech: Speech,
): readonly string[] {
  return [
    ...(isOtherYear ? [speech.t("indicators.otherYear")] : []),
    ...flagWords(ownFlags(flags, common), speech),
  ];
}
