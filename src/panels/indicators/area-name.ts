import type { Speech } from "../../i18n/language-provider";
import type { ComparedArea } from "../../state/compared-units";

/** Name in the reader's language. */
export function areaName(
  { names, country, key }: Pick<ComparedArea, "names" | "country" | "key">,
  { language, format }: Pick<Speech, "language" | "format">,
): string {
  return names?.[language] ?? (country === null ? key : format.country(country));
}
