import { useEffect, useState } from "react";
import { mainFigures } from "../../export/embed/main-figures";
import { sourceWords } from "../data/source-words";
import { exportWords } from "../export/export-words";
import { neededSources } from "../export/offer-file";
import { offersOf } from "../export/offers/offers";
import type { Shown } from "../export/offers/shown";
import { matchFacts, tieFacts } from "./cooperation-facts";
import type { ViewWords } from "./embed-props";
import { mainOffer } from "./main-offer";
import { recordFacts } from "./record-facts";
import { factsOf, noFigures, SHOWN_FIGURES, type ViewFacts } from "./view-facts";

/** Null until the tables have come; a table that does not come leaves sentence, licences and link. */
export function useViewFacts(shown: Shown, words: ViewWords): ViewFacts | null {
  const [facts, setFacts] = useState<ViewFacts | null>(null);
  useEffect(() => {
    let isWanted = true;
    void makeFacts(shown, words)
      .catch(() => factsOf(noFigures, [], words))
      .then((made) => {
        if (isWanted) setFacts(made);
      });
    return () => {
      isWanted = false;
    };
  }, [shown, words]);
  return facts;
}

/** @throws when a table does not come */
async function makeFacts(shown: Shown, words: ViewWords): Promise<ViewFacts> {
  const { catalogue, ties, match } = shown;
  if (catalogue) return recordFacts(catalogue, await neededSources(), words);
  if (ties) return tieFacts(ties, await neededSources(), words);
  if (match) return matchFacts(match, shown, await neededSources(), words);
  return figureFacts(shown, words);
}

/** @throws when a table does not come */
async function figureFacts(shown: Shown, words: ViewWords): Promise<ViewFacts> {
  const { speech } = words;
  const { t, format } = speech;
  const offer = mainOffer(shown, offersOf(shown, speech));
  if (!offer) return factsOf(noFigures, [], words);
  const sources = await neededSources();
  const content = await offer.make(sources, exportWords(speech));
  const table = content.table ?? { columns: [], rows: [] };
  const found = mainFigures(table, SHOWN_FIGURES, sources, {
    number: format.number,
    inhabitants: (number) => t("embedding.inhabitants", { number }),
  });
  const said = {
    lead: [],
    heading: offer.title,
    figures: found.figures.map(({ name, figure }) => t("embedding.figureOf", { name, figure })),
    more: found.count - found.figures.length,
    sources: sourceWords(found.sources, speech),
  };
  return factsOf(said, content.files, words);
}
