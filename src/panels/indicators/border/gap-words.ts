import { indicatorValue } from "../../../i18n/indicator-value";
import type { Speech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";

type Words = Pick<Speech, "t" | "format" | "language">;

/** Size of a difference between two values. Two shares in per cent differ by percentage points. */
export function gapSize(indicator: Indicator, gap: number, speech: Words): string {
  const size = Math.abs(gap);
  return indicator.unit === "pct"
    ? speech.t("border.points", { value: speech.format.fixed(size, indicator.digits) })
    : indicatorValue(indicator, size, speech);
}

/** The same with its direction: above 0 the second side is higher. */
export function signedGap(indicator: Indicator, gap: number, speech: Words): string {
  const sign = gap > 0 ? "+" : gap < 0 ? "\u2212" : "";
  return `${sign}${gapSize(indicator, gap, speech)}`;
}
