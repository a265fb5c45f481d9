import type { CalendarWords } from "../../../export/calendar/calendar-file";
import type { Speech } from "../../../i18n/language-provider";
import type { RecordId } from "../../../model/identifiers";
import { atlasAddress } from "../../../state/url/shown-address";
import { recordAddress } from "./record-address";

/** What calendar files say in the reader's language. */
export function calendarWords({ t, format, language }: Speech): CalendarWords {
  return {
    language,
    country: format.country,
    registrationUntil: (day) => t("catalogue.calendarRegistration", { day: format.date(day) }),
    address: ({ id }) => atlasAddress(recordAddress(`event:${id}` as RecordId)),
  };
}
