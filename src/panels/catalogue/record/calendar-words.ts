import type { CalendarWords } from "../../../export/calendar/calendar-file";
import type { Speech } from "../../../i18n/language-provider";

/** What calendar files say in the reader's language; `address`: of the record on this site. */
export function calendarWords(speech: Speech, address: CalendarWords["address"]): CalendarWords {
  const { t, format, language } = speech;
  return {
    language,
    country: format.country,
    registrationUntil: (day) => t("catalogue.calendarRegistration", { day: format.date(day) }),
    address,
  };
}
