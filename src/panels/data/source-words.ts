import type { Speech } from "../../i18n/language-provider";
import type { SourceId } from "../../model/identifiers";
import type { Source } from "../../model/source";
import { sourceLabel } from "./source-label";

/** Sources named one by one. */
const NAMED = 6;

/** "Eurostat (demo_r_pjanaggr3), CC BY 4.0": each label and licence once; more than a handful are only counted. */
export function sourceWords(
  sources: readonly Source[],
  { t, dataText }: Pick<Speech, "t" | "dataText">,
): readonly string[] {
  const all = [...new Set(sources.map((source) => `${sourceLabel(source)}, ${dataText(source.licence)}`))];
  const more = all.length - NAMED;
  return more > 0 ? [...all.slice(0, NAMED), t("explore.sourcesMore", { count: more })] : all;
}

/** Those that are known, each once, those that are named most often first. */
export function distinctSources(
  ids: readonly SourceId[],
  known: ReadonlyMap<SourceId, Source>,
): readonly Source[] {
  const counts = new Map<SourceId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).flatMap(([id]) => known.get(id) ?? []);
}
