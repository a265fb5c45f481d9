import type { CountryCode, NutsCode } from "../model/identifiers";
import type { ValueFlag } from "../model/indicator";
import type { Speech } from "./language-provider";

/** Flags that restate the year or the default delimitation say nothing new beside a value. */
const UNREMARKABLE: ReadonlySet<ValueFlag> = new Set<ValueFlag>(["latest"]);

/** What the flags of a value say, in words. */
export function flagWords(flags: readonly ValueFlag[], { t }: Pick<Speech, "t">): readonly string[] {
  return flags.filter((flag) => !UNREMARKABLE.has(flag)).map((flag) => t(`indicators.flag_${flag}`));
}

/** "no data: the source has none for Switzerland", or for this area alone. */
export function noDataWords(
  area: NutsCode,
  values: ReadonlyMap<NutsCode, unknown>,
  { t, format }: Pick<Speech, "t" | "format">,
): string {
  const country = area.slice(0, 2) as CountryCode;
  const isKnownElsewhere = [...values.keys()].some((other) => other.startsWith(country));
  return isKnownElsewhere
    ? t("indicators.noDataOfArea")
    : t("indicators.noDataOfCountry", { country: format.country(country) });
}
