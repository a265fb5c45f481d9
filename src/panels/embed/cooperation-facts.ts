import type { Sources } from "../../export/tables/source-columns";
import { flowAreaNames } from "../data/flow-area-names";
import type { LikenessRow } from "../data/likeness-rows";
import { matchSentence, type MatchShown } from "../data/match-shown";
import { flowWords, inReadingOrder, pairName, tiesSentence, tieWords } from "../data/pair-words";
import { distinctSources, sourceWords } from "../data/source-words";
import type { TiesShown } from "../data/ties-shown";
import { MATCH_FILES, matchTitle, rowsOf, sourcesShown } from "../export/cooperation/match-picture";
import { TIE_FILES, tieSourceWords } from "../export/cooperation/ties-pictures";
import type { Shown } from "../export/offers/shown";
import type { ViewWords } from "./embed-props";
import { factsOf, SHOWN_FIGURES, type ViewFacts } from "./view-facts";

/** The pairs that say most, with ties and commuters. */
export function tieFacts(ties: TiesShown, sources: Sources, words: ViewWords): ViewFacts {
  const { speech } = words;
  const { t, dataText } = speech;
  const { set, areas } = ties;
  const nameOf = flowAreaNames(areas, speech);
  const pairs = inReadingOrder(ties.pairs);
  const listed = pairs.slice(0, SHOWN_FIGURES);
  const figures = {
    lead: [tiesSentence(ties, speech)],
    heading: dataText(set.title),
    figures: listed.map((measured) => {
      const group = t(`cooperation.group_${measured.group}`);
      const figure = [tieWords(measured, speech), flowWords(measured, speech), group].join("; ");
      return t("embedding.figureOf", { name: pairName(measured.pair, nameOf), figure });
    }),
    more: pairs.length - listed.length,
    sources: tieSourceWords({ ...ties, pairs: listed }, sources, speech),
  };
  return factsOf(figures, TIE_FILES, words);
}

/** The two cities line by line; a line of which nothing is known is left out. */
export function matchFacts(
  match: MatchShown,
  shown: Pick<Shown, "index" | "cityDistances">,
  sources: Sources,
  words: ViewWords,
): ViewFacts {
  const { speech } = words;
  const { t, language } = speech;
  const names = match.cities.map((city) => city.names[language]);
  const rows = rowsOf(match, shown, speech).filter(isKnown);
  const said = (name: string, figure: string) => t("embedding.figureOf", { name, figure });
  const figures = {
    lead: [matchSentence(match, speech)],
    heading: matchTitle(match, speech),
    figures: rows.map(({ label, cells, both }) => {
      const own = cells.flatMap(({ text, isKnown: known }, side) =>
        known || !both?.isKnown ? [said(names[side] ?? "", text)] : [],
      );
      const common = both?.isKnown ? [said(t("cooperation.both"), both.text)] : [];
      return `${label} – ${[...own, ...common].join("; ")}`;
    }),
    more: 0,
    sources: sourceWords(distinctSources(sourcesShown(match, rows), sources), speech),
  };
  return factsOf(figures, MATCH_FILES, words);
}

function isKnown({ cells, both }: LikenessRow): boolean {
  return cells.some((cell) => cell.isKnown) || both?.isKnown === true;
}
