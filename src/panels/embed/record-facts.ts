import type { Sources } from "../../export/tables/source-columns";
import type { CatalogueRecord } from "../../model/catalogue";
import { distinctSources, sourceWords } from "../data/source-words";
import type { CatalogueShown } from "../export/catalogue/catalogue-shown";
import {
  criteriaWords,
  filesOfRecords,
  recordFacts as factsOfRecord,
} from "../export/catalogue/catalogue-words";
import type { ViewWords } from "./embed-props";
import { factsOf, SHOWN_FIGURES, type ViewFacts } from "./view-facts";

/** The record that is read with its summary, else the first of the records found: kind, date and place of each. */
export function recordFacts(shown: CatalogueShown, sources: Sources, words: ViewWords): ViewFacts {
  const { speech } = words;
  const { t, language } = speech;
  const { open, results } = shown;
  const line = (record: CatalogueRecord) => {
    const { titles, meanings, summary } = record;
    const facts = factsOfRecord(record, shown, speech);
    const name = titles[language];
    const more = open ? summary?.[language] : meanings?.[language];
    const isNew = more !== undefined && more !== "" && more !== name;
    const figure = isNew ? [facts, more].join(open ? ". " : " – ") : facts;
    return t("embedding.figureOf", { name, figure });
  };
  const all = open ? [open] : results.listed;
  const listed = all.slice(0, SHOWN_FIGURES);
  const ids = listed.flatMap((record) => record.sources);
  const criteria = open ? "" : criteriaWords(shown, speech);
  const figures = {
    lead: criteria === "" ? [] : [criteria],
    heading: t("embedding.result", { count: all.length }),
    figures: listed.map(line),
    more: all.length - listed.length,
    sources: sourceWords(distinctSources(ids, sources), speech),
  };
  return factsOf(figures, filesOfRecords(listed), words);
}
