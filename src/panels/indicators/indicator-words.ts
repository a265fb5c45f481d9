import { indicatorValue } from "../../i18n/indicator-value";
import type { Speech } from "../../i18n/language-provider";
import type { MessageKey } from "../../i18n/translate";
import type { CategoryClassification } from "../../analysis/statistics/indicators/classify-categories";
import type { Classification } from "../../analysis/statistics/indicators/class-of";
import type { Indicator, IndicatorId, ValueFlag } from "../../model/indicator";

/** What sets a value apart from its neighbours; the other flags hold for a whole indicator. */
const SETS_APART: ReadonlySet<ValueFlag> = new Set<ValueFlag>([
  "break",
  "definition-differs",
  "estimated",
  "provisional",
  "low-reliability",
]);

/** True: a reader has to know of it before comparing the value with its neighbours. */
export function isRemarkable(flags: readonly ValueFlag[]): boolean {
  return flags.some((flag) => SETS_APART.has(flag));
}

/** One class in words: "12.5 to under 20". */
export function classWords(
  indicator: Indicator,
  classification: Classification | CategoryClassification,
  index: number,
  speech: Speech,
): string {
  if (classification.method === "categories") {
    const code = classification.codes[index];
    return code === undefined ? "" : indicatorValue(indicator, code, speech);
  }
  const { limits } = classification;
  const [from = 0, to = 0] = [limits[index], limits[index + 1]];
  const least = digitsOfLimits(limits);
  const number = (value: number) => speech.format.fixed(value, Math.max(least, digitsOf(value)));
  if (from === to) return speech.t("indicators.classSingle", { value: number(from) });
  const isLast = index === limits.length - 2;
  return speech.t(isLast ? "indicators.classRangeLast" : "indicators.classRange", {
    from: number(from),
    to: number(to),
  });
}

/** A limit may need more digits than the values: it lies between two of them. */
const LIMIT_DIGITS = 4;

/** Those that any limit between two classes needs; lowest and highest value may be more exact than the limits. */
function digitsOfLimits(limits: readonly number[]): number {
  return Math.max(0, ...limits.slice(1, -1).map(digitsOf));
}

function digitsOf(value: number): number {
  return String(Number(value.toFixed(LIMIT_DIGITS))).split(".")[1]?.length ?? 0;
}

/** How the values of several areas become one, as a formula in words. */
export function aggregationWords(
  { aggregation }: Indicator,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  { t, language }: Pick<Speech, "t" | "language">,
): string {
  const nameOf = (id: IndicatorId) => indicators.get(id)?.labels[language] ?? id;
  switch (aggregation.kind) {
    case "sum":
      return t("indicators.sum");
    case "none":
      return t(`indicators.noMean_${aggregation.reason}`);
    case "weighted-mean": {
      const { weight } = aggregation;
      const key: MessageKey = `indicators.meanOf_${weight.kind}`;
      switch (weight.kind) {
        case "indicator":
          return `${t("indicators.mean")} ${t(key, { weight: nameOf(weight.indicator) })}`;
        case "implied":
          return `${t("indicators.mean")} ${t(key, { numerator: nameOf(weight.numerator), rate: nameOf(weight.rate) })}`;
        default:
          return `${t("indicators.mean")} ${t(key)}`;
      }
    }
  }
}
