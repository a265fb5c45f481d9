import { useMemo, useState } from "react";
import { calendarFile, isKnownToTheDay } from "../../../export/calendar/calendar-file";
import { useSpeech } from "../../../i18n/language-provider";
import type { CatalogueRecord } from "../../../model/catalogue";
import type { EventRecord } from "../../../model/event";
import { memoizeLast } from "../../../state/memoize-last";
import { Button } from "../../ui/button";
import { saveFile } from "../../ui/save-file";
import type { RecordBook } from "../record-book";
import { calendarWords } from "./calendar-words";

interface ResultsCalendarProps {
  readonly book: RecordBook;
  readonly records: readonly CatalogueRecord[];
}

const FILE_NAME = "grenzatlas.ics";

/** All events among the results as one file for the reader's calendar; nothing where none has a known day. */
export function ResultsCalendar({ book, records }: ResultsCalendarProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [said, setSaid] = useState("");
  const events = useMemo(() => eventsAmong(records, book.catalogue.events), [records, book]);
  const count = events.filter(isKnownToTheDay).length;
  if (count === 0) return null;
  const save = () => {
    const { text, leftOut } = calendarFile(events, calendarWords(speech), new Date());
    saveFile({ name: FILE_NAME, content: new Blob([text], { type: "text/calendar" }) });
    const missing = leftOut.length === 0 ? "" : t("record.calendarLeftOut", { count: leftOut.length });
    setSaid(`${t("record.calendarOfResultsSaved", { name: FILE_NAME })} ${missing}`);
  };
  return (
    <div className="catalogue-page__tools">
      <Button look="link" onClick={save}>
        {t("record.calendarOfResults", { count })}
      </Button>
      <p className="catalogue-page__small" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

function eventsAmong(
  records: readonly CatalogueRecord[],
  events: readonly EventRecord[],
): readonly EventRecord[] {
  const byRecord = eventsByRecord(events);
  return records.flatMap(({ id }) => byRecord.get(id) ?? []);
}

const eventsByRecord = memoizeLast(
  (events: readonly EventRecord[]): ReadonlyMap<string, EventRecord> =>
    new Map(events.map((event) => [`event:${event.id}`, event])),
);
