import { pairGroups, type GroupedPair } from "../../analysis/statistics/cooperation/group-pairs";
import { isOneWay, type TiePair } from "../../analysis/statistics/cooperation/tie-pairs";
import type { TieKind } from "../../analysis/statistics/cooperation/tie-kinds";
import { isCounted } from "../../analysis/statistics/cooperation/ties";
import type { Speech } from "../../i18n/language-provider";
import type { FlowAreaId } from "../../model/identifiers";
import type { TiesShown } from "./ties-shown";

/** "Alsace – Baden". */
export function pairName({ areas }: TiePair, nameOf: (id: FlowAreaId) => string): string {
  return areas.map(nameOf).join(" – ");
}

/** "8 ties", "no tie recorded" or why it is not known. */
export function tieWords({ ties }: GroupedPair, { t }: Pick<Speech, "t">): string {
  return ties === null ? t("cooperation.tiesUnknown") : t("cooperation.tieCount", { count: ties });
}

/** "22,400 commuters", "at least 400 commuters" where one direction only is recorded. */
export function flowWords({ pair, flow }: GroupedPair, { t }: Pick<Speech, "t">): string {
  if (flow === null) return t("cooperation.flowUnknown");
  return t(isOneWay(pair) ? "cooperation.flowAtLeast" : "cooperation.flowCount", { count: flow });
}

/** "2 partnerships, 1 network"; empty: none. */
export function tieParts(
  { pair }: GroupedPair,
  kinds: readonly TieKind[],
  { t, format }: Pick<Speech, "t" | "format">,
): string {
  const counts = kinds.flatMap((kind) => {
    const count = pair.ties?.filter((tie) => tie.kind === kind && isCounted(tie)).length ?? 0;
    return count > 0 ? [t(`cooperation.count_${kind}`, { count })] : [];
  });
  return counts.length > 0 ? format.list(counts) : "";
}

/** Strong ones of both kinds first, unknown last; inside a group the largest flow first. */
export function inReadingOrder(pairs: readonly GroupedPair[]): readonly GroupedPair[] {
  const place = ({ group }: GroupedPair) => pairGroups.indexOf(group);
  return [...pairs].sort(
    (a, b) => place(a) - place(b) || (b.flow ?? 0) - (a.flow ?? 0) || (b.ties ?? 0) - (a.ties ?? 0) || 0,
  );
}

/** What the picture says, in figures. */
export function tiesSentence({ pairs, set }: TiesShown, { t }: Pick<Speech, "t">): string {
  const count = (group: string) => pairs.filter((each) => each.group === group).length;
  const unknown = count("unknown");
  return t("cooperation.sentence", {
    known: pairs.length - unknown,
    year: set.year,
    both: count("strong-strong"),
    tie: count("strong-weak"),
    flow: count("weak-strong"),
    neither: count("weak-weak"),
    unknown,
  });
}
