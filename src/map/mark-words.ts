import type { Speech } from "../i18n/language-provider";
import type { CatalogueResults } from "../state/catalogue-results";
import type { RecordMark } from "../model/record-mark";

/** Titles written out at one mark. */
const TITLES = 3;

/** What lies at a mark of the catalogue, and what choosing it does. */
export function markWords(
  { records, splitZoom }: RecordMark,
  byId: CatalogueResults["table"]["byId"],
  { t, language, format }: Speech,
): { readonly title: string; readonly lines: readonly string[] } {
  const titles = records.slice(0, TITLES).flatMap((id) => byId.get(id)?.titles[language] ?? []);
  const [title = ""] = titles;
  if (records.length === 1) return { title, lines: [t("map.recordOpen")] };
  const more = records.length - titles.length;
  return {
    title: t("map.records", { count: records.length }),
    lines: [
      ...titles,
      ...(more > 0 ? [t("map.recordsMore", { count: format.number(more) })] : []),
      t(splitZoom === null ? "map.recordsList" : "map.recordsApart"),
    ],
  };
}
