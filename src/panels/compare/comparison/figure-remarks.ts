import type { AreaFigure } from "../../../analysis/statistics/indicators/aggregate";
import type { YearValue } from "../../../analysis/statistics/indicators/values-at-year";
import { isRemarkable } from "../../indicators/indicator-words";

/** Stands beside a figure that should not be compared without reading what is said about it. */
export const REMARK_SIGN = "*";

/** Something is missing, of another year, or flagged. */
export function hasRemark(figure: AreaFigure): boolean {
  return (
    figure.covered < figure.units ||
    figure.partialUnits > 0 ||
    figure.ofOtherYear.length > 0 ||
    isRemarkable(figure.flags)
  );
}

/** The value is of another year, or its source says something about it. */
export function isRemarked({ isOtherYear, flags }: Pick<YearValue, "isOtherYear" | "flags">): boolean {
  return isOtherYear || isRemarkable(flags);
}
