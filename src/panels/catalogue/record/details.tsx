import { useSpeech } from "../../../i18n/language-provider";
import type { DataText } from "../../../model/language";
import type { Network } from "../../../model/network";
import type { Partnership } from "../../../model/partnership";
import { SourceNote } from "../../data/source-note";
import { Fact } from "../../ui/fact-list";
import { Marked } from "../marked";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { ListFact } from "./every-kind-facts";

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
      {details.map(({ label, value, sources }, index) => (
        <Fact key={index} label={phrase(label)} note={<SourceNote ids={sources} />}>
          <Marked text={phrase(value)} />
        </Fact>
      ))}
      <ListFact label={t("catalogue.note")} items={note ? [phrase(note)] : []} />
    </>
  );
}
