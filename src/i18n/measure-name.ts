import type { Indicator } from "../model/indicator";
import type { Language } from "../model/language";
import type { Translate } from "./translate";

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** Bracket at the end of a text: what it is about, and what the bracket adds. */
const LAST_BRACKET = /^(.*) \(([^()]*)\)$/;
const YEAR = /^\d{4}$/;

/**
 * An indicator with its unit in one phrase, where the year is named beside: "GDP per inhabitant (euros per
 * inhabitant)". The tables write either for itself, so both may say the same, and both may have a bracket.
 */
export function measureName({ labels, unitLabels }: Indicator, { t, language }: Words): string {
  const label = labels[language];
  const unit = unitLabels[language];
  const [shortLabel, shortUnit] = [label.toLowerCase(), unit.toLowerCase()];
  if (shortLabel.endsWith(shortUnit) || shortUnit.startsWith(shortLabel)) return label;
  const [, unitHead = unit, unitBracket] = LAST_BRACKET.exec(unit) ?? [];
  const flatUnit =
    unitBracket === undefined ? unit : t("sentence.remarks", { first: unitHead, second: unitBracket });
  const [, head = label, bracket] = LAST_BRACKET.exec(label) ?? [];
  if (bracket === undefined)
    // An abbreviation in brackets may stand inside the name.
    return label.includes("(") ? `${label}, ${flatUnit}` : `${label} (${flatUnit})`;
  return unit.includes(bracket) || YEAR.test(bracket)
    ? `${head} (${flatUnit})`
    : `${head} (${t("sentence.remarks", { first: bracket, second: flatUnit })})`;
}
