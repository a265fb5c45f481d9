import { useSpeech } from "../../../i18n/language-provider";
import type { RecordFact } from "../../../model/event";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { FactGroups } from "./fact-groups";

interface RecordFactsProps {
  readonly book: RecordBook;
  readonly facts: readonly RecordFact[];
}

/** Labelled statements of the tables in their order. */
export function RecordFacts({ book, facts }: RecordFactsProps) {
  const { language } = useSpeech();
  const { word } = useRecordWords(book);
  return (
    <FactGroups
      facts={facts.map(({ label, value, sources }) => ({
        label: word("fact_label", label),
        text: value[language],
        sources,
      }))}
    />
  );
}
