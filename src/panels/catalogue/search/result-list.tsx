import { useState } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import type { CatalogueRecord } from "../../../model/catalogue";
import { Button } from "../../ui/button";
import type { RecordBook } from "../record-book";
import { RecordLine } from "../record-line";

/** Results that are drawn at once. */
const STEP = 30;

interface ResultListProps {
  readonly book: RecordBook;
  readonly records: readonly CatalogueRecord[];
}

export function ResultList({ book, records }: ResultListProps) {
  const { t } = useSpeech();
  // Other results begin at the top again.
  const [extended, setExtended] = useState({ records, to: STEP });
  const shown = extended.records === records ? extended.to : STEP;
  return (
    <>
      <ol className="catalogue-results" aria-label={t("catalogue.results")}>
        {records.slice(0, shown).map((record) => (
          <li key={record.id}>
            <RecordLine book={book} record={record} />
          </li>
        ))}
      </ol>
      {records.length > shown ? (
        <Button onClick={() => setExtended({ records, to: shown + STEP })}>
          {t("catalogue.moreResults", { count: Math.min(STEP, records.length - shown) })}
        </Button>
      ) : null}
    </>
  );
}
