import { excerptAround } from "../../analysis/search/excerpt";
import { hiddenMatches } from "../../analysis/search/hidden-matches";
import { matchRanges } from "../../analysis/search/match-ranges";
import { useSpeech } from "../../i18n/language-provider";
import type { CatalogueRecord, RecordText } from "../../model/catalogue";
import { Marked, useNeedles } from "./marked";

/** Places told in a line; the page of the record marks all. */
const MOST = 2;

interface FoundInProps {
  readonly record: CatalogueRecord;
  /** What the line shows already. */
  readonly shown: readonly string[];
}

/** Where a record holds what is searched for, if its line does not show it. */
export function FoundIn({ record, shown }: FoundInProps) {
  const { language } = useSpeech();
  const needles = useNeedles();
  const found = hiddenMatches(record.texts, needles, shown, language).slice(0, MOST);
  return found.map((text, index) => <Finding key={index} text={text} />);
}

function Finding({ text: { part, field, text, language } }: { readonly text: RecordText }) {
  const { t, language: own, format } = useSpeech();
  const [range] = matchRanges(text, useNeedles());
  const isForeign = language !== null && language !== own;
  const where = t(`record.part_${part ?? field}`);
  return (
    <p className="catalogue-line__detail">
      {isForeign
        ? t("record.foundInLanguage", { part: where, language: format.language(language) })
        : t("record.foundIn", { part: where })}{" "}
      <span lang={isForeign ? language : undefined}>
        <Marked text={range ? excerptAround(text, range) : text} />
      </span>
    </p>
  );
}
