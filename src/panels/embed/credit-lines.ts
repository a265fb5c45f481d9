import type { Speech } from "../../i18n/language-provider";
import type { ViewFacts } from "./view-facts";

/** From whom, under which licence, of which day: one sentence each. */
export function creditLines(facts: ViewFacts, { t, format }: Speech): readonly string[] {
  const { sources, attribution, licences, made } = facts;
  return [
    ...(sources.length > 0 ? [t("embedding.creditSources", { sources: sources.join("; ") })] : []),
    ...(attribution.length > 0
      ? [t("embedding.figureOf", { name: t("export.noteAttribution"), figure: attribution.join("; ") })]
      : []),
    ...(licences.length > 0 ? [t("explore.licence", { licence: licences.join("; ") })] : []),
    t("embedding.creditMade", { date: format.date(made) }),
  ].map(asSentence);
}

/** With a full stop where there is none. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
