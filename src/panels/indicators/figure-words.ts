import type { AreaFigure } from "../../analysis/statistics/indicators/aggregate";
import { joinParts } from "../../i18n/join-parts";
import { bareValue } from "../../i18n/indicator-value";
import type { Speech } from "../../i18n/language-provider";
import type { Indicator } from "../../model/indicator";
import { yearSpan } from "../data/year-span";
import { flagWords } from "../../i18n/value-words";

/**
 * The figure in digits, its unit left to the caller. Where the areas cannot be averaged, their range; "no data" where
 * there is none.
 */
export function figureValue(figure: AreaFigure, indicator: Indicator, speech: Speech): string {
  if (figure.value !== null) return bareValue(indicator, figure.value, speech);
  if (figure.range === null || indicator.quantity === "class") return speech.t("indicators.noData");
  const [from, to] = [
    bareValue(indicator, figure.range[0], speech),
    bareValue(indicator, figure.range[1], speech),
  ];
  return from === to ? from : speech.t("indicators.range", { from, to });
}

/** The reason why there is no figure as a sentence before the notes. */
export function reasonAndNotes(reason: string, notes: readonly string[]): string {
  return [reason, joinParts(notes)].filter((text) => text !== "").join(" ");
}

/** Why there is no figure; empty where there is one. */
export function figureReason({ reason }: AreaFigure, { t }: Speech): string {
  return reason === null ? "" : t(`indicators.noMean_${reason}`);
}

/** "62 of 68 areas, 94 % of the population"; "at least" where units belong only in part. */
export function coverageWords(
  { covered, units, populationShare, isShareLeast }: AreaFigure,
  { t, format }: Speech,
): string {
  if (populationShare === null) return t("indicators.coverage", { covered, units });
  const share = format.percent(populationShare, 1);
  return t(isShareLeast ? "indicators.coverageShareLeast" : "indicators.coverageShare", {
    covered,
    units,
    share,
  });
}

/** Years, coverage, what is left out, flags: everything to know before comparing. */
export function figureNotes(figure: AreaFigure, speech: Speech): readonly string[] {
  const { t } = speech;
  const range = figure.value === null && figure.range ? [t("indicators.rangeLabel")] : [];
  return [
    ...(figure.years.length > 0 ? [yearSpan(figure.years)] : []),
    ...range,
    coverageWords(figure, speech),
    ...(figure.partialUnits > 0 ? [t("indicators.partialLeftOut", { count: figure.partialUnits })] : []),
    ...flagWords(figure.flags, speech),
  ];
}
