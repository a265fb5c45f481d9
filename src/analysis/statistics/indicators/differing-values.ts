import type { NutsCode } from "../../../model/identifiers";
import type { ValueFlag } from "../../../model/indicator";
import { commonFlags, ownFlags, type CommonFlags } from "./own-flags";
import type { YearValue } from "./values-at-year";

/** Flags that name another question, delimitation or time within the year; the others tell how sure a value is. */
const OF_DEFINITION: ReadonlySet<ValueFlag> = new Set<ValueFlag>([
  "definition-differs",
  "sum",
  "old",
  "nuts2016",
  "nuts2024",
  "quarter-2",
  "quarter-4",
]);

/** The value answers another question than its neighbours. `common`: what is said of all values sets none apart. */
export function hasOtherDefinition({ flags }: Pick<YearValue, "flags">, common: CommonFlags): boolean {
  return ownFlags(flags, common).some((flag) => OF_DEFINITION.has(flag));
}

/**
 * Areas whose value must not be read as its neighbours' is: of another year than the shown one, or of another
 * definition than those the classes were made from (`basis`).
 */
export function differingAreas({
  values,
  basis,
}: {
  readonly values: ReadonlyMap<NutsCode, YearValue>;
  readonly basis: ReadonlySet<NutsCode>;
}): ReadonlySet<NutsCode> {
  const common = commonFlags([...basis].flatMap((area) => values.get(area) ?? []));
  const differing = new Set<NutsCode>();
  for (const [area, value] of values)
    if (value.isOtherYear || hasOtherDefinition(value, common)) differing.add(area);
  return differing;
}
