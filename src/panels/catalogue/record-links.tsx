import { useSpeech } from "../../i18n/language-provider";
import type { CatalogueRecord } from "../../model/catalogue";
import { openRecord } from "../../state/catalogue";
import { Button } from "../ui/button";
import { Marked } from "./marked";

interface RecordLinkProps {
  readonly record: CatalogueRecord;
  /** Other words than the title. */
  readonly text?: string;
}

/** A title that opens its record. */
export function RecordLink({ record: { id, titles, titleLanguage }, text }: RecordLinkProps) {
  const { language } = useSpeech();
  return (
    <Button
      look="link"
      lang={text === undefined ? (titleLanguage ?? undefined) : undefined}
      onClick={() => openRecord(id)}
    >
      <Marked text={text ?? titles[language]} />
    </Button>
  );
}

/** Titles that open their records. */
export function RecordLinks({ records }: { readonly records: readonly CatalogueRecord[] }) {
  return (
    <ul className="catalogue-links">
      {records.map((record) => (
        <li key={record.id}>
          <RecordLink record={record} />
        </li>
      ))}
    </ul>
  );
}
