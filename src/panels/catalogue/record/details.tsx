import { useSpeech } from "../../../i18n/language-provider";
import type { DataText } from "../../../model/language";
import type { Network } from "../../../model/network";
import type { Partnership } from "../../../model/partnership";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { ListFact } from "./every-kind-facts";
import { FactGroups } from "./fact-groups";

interface DetailsProps {
  readonly book: RecordBook;
  readonly details: Network["details"] | Partnership["details"];
  readonly note: DataText | null;
}

/** Further facts, each with its source, and a remark. */
export function Details({ book, details, note }: DetailsProps) {
  const { t } = useSpeech();
  const { phrase } = useRecordWords(book);
  return (
    <>
      <FactGroups
        facts={details.map(({ label, value, sources }) => ({
          label: phrase(label),
          text: phrase(value),
          sources,
        }))}
      />
      <ListFact label={t("catalogue.note")} items={note ? [phrase(note)] : []} />
    </>
  );
}
