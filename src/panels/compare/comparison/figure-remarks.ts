import type { AreaFigure } from "../../../analysis/statistics/indicators/aggregate";
import { ownFlags, type CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import type { YearValue } from "../../../analysis/statistics/indicators/values-at-year";
import { isRemarkable } from "../../indicators/indicator-words";

/** Stands beside a figure that should not be compared without reading what is said about it. */
export const REMARK_SIGN = "*";

/** Something is missing, of another year, or flagged unlike the others. */
export function hasRemark(figure: AreaFigure, common: CommonFlags): boolean {
  return (
    // Where there is no figure, the reason stands there instead.
    (figure.value !== null && figure.covered < figure.units) ||
    figure.partialUnits > 0 ||
    figure.ofOtherYear.length > 0 ||
    isRemarkable(ownFlags(figure.flags, common))
  );
}

/** The value is of another year, or its source says something about it that it does not say of all. */
export function isRemarked(
  { isOtherYear, flags }: Pick<YearValue, "isOtherYear" | "flags">,
  common: CommonFlags,
): boolean {
  return isOtherYear || isRemarkable(ownFlags(flags, common));
}
