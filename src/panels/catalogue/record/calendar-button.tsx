import { useState } from "react";
import { calendarFile, isKnownToTheDay } from "../../../export/calendar/calendar-file";
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
  if (!isKnownToTheDay(event)) return <p className="catalogue-page__small">{t("catalogue.calendarNoDay")}</p>;
  const save = () => {
    const name = `grenzatlas-${event.id}.ics`;
    const { text } = calendarFile([event], calendarWords(speech), new Date());
    saveFile({ name, content: new Blob([text], { type: "text/calendar" }) });
    setSaid(t("catalogue.calendarSaved", { name }));
  };
  return (
    <>
      <Button onClick={save}>{t("catalogue.calendar")}</Button>
      <LiveRegion message={said} />
    </>
  );
}
