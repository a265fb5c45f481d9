import type { ValueFlag } from "../../../model/indicator";
import type { YearValue } from "./values-at-year";

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
