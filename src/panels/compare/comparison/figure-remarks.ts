import type { AreaFigure } from "../../../analysis/statistics/indicators/aggregate";
import type { YearValue } from "../../../analysis/statistics/indicators/values-at-year";
import type { ValueFlag } from "../../../model/indicator";
import { isRemarkable } from "../../indicators/indicator-words";

/** Stands beside a figure that should not be compared without reading what is said about it. */
export const REMARK_SIGN = "*";

/** Flags that every value has: said once, they mark no value among the others. */
export type CommonFlags = ReadonlySet<ValueFlag>;

/** Flags that all of the values share; none of no values. */
export function commonFlags(values: readonly Pick<YearValue, "flags">[]): CommonFlags {
  const [first, ...others] = values;
  return new Set(first?.flags.filter((flag) => others.every(({ flags }) => flags.includes(flag))));
}

/** What is said of a value and not of all others. */
export function ownFlags(flags: readonly ValueFlag[], common: CommonFlags): readonly ValueFlag[] {
  return flags.filter((flag) => !common.has(flag));
}

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
