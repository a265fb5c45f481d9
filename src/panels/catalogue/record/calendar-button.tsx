import { useState } from "react";
import { calendarFile } from "../../../export/calendar/calendar-file";
import { useSpeech } from "../../../i18n/language-provider";
import type { EventRecord } from "../../../model/event";
import { Button } from "../../ui/button";
import { LiveRegion } from "../../ui/live-region";
import { saveFile } from "../../ui/save-file";
import { calendarWords } from "./calendar-words";

/** An event as a file for the reader's calendar; a sentence where its day is not known. */
export function CalendarButton({ event }: { readonly event: EventRecord }) {
  const speech = useSpeech();
  const { t } = speech;
  const [said, setSaid] = useState("");
  // The page stands at the record while its button is seen.
  const { text, entries } = calendarFile(
    [event],
    calendarWords(speech, () => window.location.href),
    new Date(),
  );
  if (entries.length === 0) return <p className="catalogue-page__small">{t("catalogue.calendarNoDay")}</p>;
  return (
    <>
      <Button
        onClick={() => {
          const name = `grenzatlas-${event.id}.ics`;
          saveFile({ name, content: new Blob([text], { type: "text/calendar" }) });
          setSaid(t("catalogue.calendarSaved", { name }));
        }}
      >
        {t("catalogue.calendar")}
      </Button>
      <LiveRegion message={said} />
    </>
  );
}
