import type { ScorePartKey, ScoreInput } from "../../../analysis/statistics/indicators/score-measures";
import type { ScaledPart } from "../../../analysis/statistics/indicators/score-scale";
import type { Speech } from "../../../i18n/language-provider";
import { cityFunctions } from "../../../model/city";
import type { CountryCode } from "../../../model/identifiers";
import { legalForms } from "../../../model/legal-form";

/** Digits of scores and dimensions from 0 to 100. */
const SCORE_DIGITS = 1;
const MEASURE_DIGITS = 2;
const HUNDRED = 100;

export function scoreText(value: number, { format }: Pick<Speech, "format">): string {
  return format.number(value, SCORE_DIGITS);
}

/** Parts of a dimension that has several: the words name them. */
const named: ReadonlySet<ScorePartKey> = new Set<ScorePartKey>([
  "highest-legal-form",
  "networks",
  "partnerships-across-border",
]);

/** A measure in words: "2.4 per 100 inhabitants". */
export function partText({ key, measure }: Pick<ScaledPart, "key" | "measure">, speech: Speech): string {
  if (measure !== null) return speech.t(`score.part_${key}`, { value: measureText(key, measure, speech) });
  const value = speech.t("score.noData");
  return named.has(key) ? speech.t(`score.part_${key}`, { value }) : value;
}

function measureText(key: ScorePartKey, measure: number, { t, format }: Speech): string {
  switch (key) {
    case "share-of-cities-with-function":
    case "share-outside-largest-part":
      return format.percent(measure, SCORE_DIGITS);
    case "highest-legal-form": {
      const form = legalForms[measure - 1];
      return form ? t(`score.form_${form}`) : t("score.noData");
    }
    case "commuters-per-100":
    case "evenness-of-cities":
      return format.number(measure, MEASURE_DIGITS);
    default:
      return format.number(measure);
  }
}

/** One input with its years: "cross-border commuters in the region: 276,360 (2024)". */
export function inputText(input: ScoreInput, speech: Speech): string {
  const { t } = speech;
  const values = {
    label: t(`score.input_${input.key}`, { subject: subjectText(input, speech) }),
    value: valueText(input, speech),
    years: yearsText(input.years),
  };
  return t(input.years.length > 0 ? "score.inputOfYear" : "score.input", values);
}

function valueText({ key, value }: ScoreInput, { t, format }: Speech): string {
  if (value === null) return t("score.noData");
  return key === "metrolux-mark" ? format.percent(value / HUNDRED) : format.number(value);
}

function subjectText({ key, subject }: ScoreInput, { t, format }: Speech): string {
  if (subject === null) return "";
  if (key === "population-of-country") return format.country(subject as CountryCode);
  const form = legalForms.find((known) => known === subject);
  if (form) return t(`score.form_${form}`);
  const found = cityFunctions.find((known) => known === subject);
  return found ? t(`vocabulary.function_${found}`) : subject;
}

/** First and last year; some totals cover two years. */
function yearsText(years: readonly string[]): string {
  const [first = ""] = years;
  const last = years.at(-1) ?? first;
  return first === last ? first : `${first}–${last}`;
}
