import type { EventRecord } from "../../model/event";
import type { CountryCode, EventId } from "../../model/identifiers";
import type { Language } from "../../model/language";
import { addressValue, contentLine, textValue } from "./content-lines";
import { momentOf } from "./zoned-time";

/** How an entry is said in the reader's language. */
export interface CalendarWords {
  readonly language: Language;
  readonly country: (code: CountryCode) => string;
  /** For example "Registration until 16 November 2022". */
  readonly registrationUntil: (day: string) => string;
  /** Absolute address of the record on this site; null: only its source is named. */
  readonly address: (event: EventRecord) => string | null;
}

export interface CalendarFile {
  /** iCalendar (RFC 5545); `text/calendar`. */
  readonly text: string;
  readonly entries: readonly EventId[];
  /** Not known to the day, so that no calendar could show them. */
  readonly leftOut: readonly EventId[];
}

/**
 * A calendar of one or many events, with their sessions. Times are written in UTC, days as days, so that no
 * table of time zones has to come along.
 *
 * @param now moment the file is made
 */
export function calendarFile(events: readonly EventRecord[], words: CalendarWords, now: Date): CalendarFile {
  const dated = events.filter(isKnownToTheDay);
  const lines = [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Grenzatlas//Catalogue//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    ...dated.flatMap((event) => [entry(event, words, now), ...sessionEntries(event, words, now)]),
    contentLine("END", "VCALENDAR"),
  ];
  return {
    text: lines.join(""),
    entries: dated.map(({ id }) => id),
    leftOut: events.filter((event) => !dated.includes(event)).map(({ id }) => id),
  };
}

const DAY_LENGTH = "2019-09-25".length;

/** Only such events can stand in a calendar. */
export function isKnownToTheDay({ start, end }: EventRecord): boolean {
  return start.length >= DAY_LENGTH && (end === null || end.length >= DAY_LENGTH);
}

function entry(event: EventRecord, words: CalendarWords, now: Date): string {
  const { position, url } = event;
  const address = words.address(event);
  const lines = [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", uid(event)),
    contentLine("DTSTAMP", utc(now)),
    ...times(event),
    contentLine(`SUMMARY;LANGUAGE=${event.titleLanguage}`, textValue(event.title)),
    contentLine(`DESCRIPTION;LANGUAGE=${words.language}`, textValue(description(event, words))),
    contentLine("LOCATION", textValue(location(event, words))),
    ...(position ? [contentLine("GEO", `${position[1]};${position[0]}`)] : []),
    contentLine("URL", addressValue(address ?? url)),
    contentLine("END", "VEVENT"),
  ];
  return lines.join("");
}

function uid({ id }: EventRecord): string {
  return `${id}@grenzatlas`;
}

/**
 * The sessions of an event of one day as entries of that day: no source tells their hours, so they take no time
 * away. On which of several days a session takes place is not known; then only the description names it.
 */
function sessionEntries(event: EventRecord, words: CalendarWords, now: Date): readonly string[] {
  const day = event.start.slice(0, DAY_LENGTH);
  if (event.end !== null && event.end.slice(0, DAY_LENGTH) !== day) return [];
  const { language } = words;
  return event.sessions.map(({ titles, note }, index) =>
    [
      contentLine("BEGIN", "VEVENT"),
      contentLine("UID", `${event.id}-${index + 1}@grenzatlas`),
      contentLine("DTSTAMP", utc(now)),
      contentLine("DTSTART;VALUE=DATE", compact(day)),
      contentLine("DTEND;VALUE=DATE", compact(nextDay(day))),
      contentLine(`SUMMARY;LANGUAGE=${language}`, textValue(`${index + 1}. ${titles[language]}`)),
      contentLine(`DESCRIPTION;LANGUAGE=${language}`, textValue(`${event.title}\n${note[language]}`)),
      contentLine("LOCATION", textValue(location(event, words))),
      contentLine("TRANSP", "TRANSPARENT"),
      contentLine("RELATED-TO;RELTYPE=PARENT", uid(event)),
      contentLine("END", "VEVENT"),
    ].join(""),
  );
}

/** An event with a time has moments; one without has days, of which the last is excluded (RFC 5545, 3.6.1). */
function times({ start, end, timeZone }: EventRecord): readonly string[] {
  const firstDay = start.slice(0, DAY_LENGTH);
  const lastDay = (end ?? start).slice(0, DAY_LENGTH);
  if (timeZone === null || !start.includes("T")) {
    return [
      contentLine("DTSTART;VALUE=DATE", compact(firstDay)),
      contentLine("DTEND;VALUE=DATE", compact(nextDay(lastDay))),
    ];
  }
  const moments = [contentLine("DTSTART", utc(momentOf(start, timeZone)))];
  if (end?.includes("T")) moments.push(contentLine("DTEND", utc(momentOf(end, timeZone))));
  // The end of a later day is known, the hour is not: the whole day counts.
  else if (lastDay > firstDay)
    moments.push(contentLine("DTEND", utc(momentOf(`${nextDay(lastDay)}T00:00`, timeZone))));
  return moments;
}

function description(event: EventRecord, words: CalendarWords): string {
  const { language } = words;
  const meaning = event.titles[language];
  return [
    ...(meaning === event.title ? [] : [meaning]),
    event.summary[language],
    ...(event.remark ? [event.remark[language]] : []),
    ...event.sessions.map(({ titles }, index) => `${index + 1}. ${titles[language]}`),
    ...(event.registrationDeadline === null ? [] : [words.registrationUntil(event.registrationDeadline)]),
    event.url,
  ].join("\n");
}

function location(event: EventRecord, words: CalendarWords): string {
  const town = [event.postalCode, event.place].filter((part) => part !== null).join(" ");
  return [event.venue, event.street, town, words.country(event.country)]
    .filter((part) => part !== null)
    .join(", ");
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

function nextDay(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + 1);
  return moment.toISOString().slice(0, DAY_LENGTH);
}

/** 20221201T090000Z */
function utc(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, "");
}
