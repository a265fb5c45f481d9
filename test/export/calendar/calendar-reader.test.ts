import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../src/data/tables/load-catalogue";
import { calendarFile, type CalendarWords } from "../../../src/export/calendar/calendar-file";
import type { EventRecord } from "../../../src/model/event";
import { publishedFiles } from "../../builders/published-files";

/* The files are read by another program's reader (ical.js, the one of Thunderbird). */

const { events } = await loadCatalogue(publishedFiles);
const words: CalendarWords = {
  language: "de",
  country: (code) => code,
  registrationUntil: (day) => `Anmeldung bis ${day}`,
  address: ({ id }) => `https://atlas.example/?record=${encodeURIComponent(`event:${id}`)}`,
};

function entriesOf(list: readonly EventRecord[]): readonly ICAL.Event[] {
  const { text } = calendarFile(list, words, new Date("2026-11-22T05:00:00Z"));
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

function eventOf(id: string, part: Partial<EventRecord> = {}): EventRecord {
  const event = events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return { ...event, ...part };
}

describe("another reader", () => {
  test("reads the moments of the seminar in Berlin: 10:00 in winter is 9:00 UTC", () => {
    const [entry] = entriesOf([eventOf("difu-seminar-2022")]);
    expect(entry?.startDate.toJSDate().toISOString()).toBe("2022-12-01T09:00:00.000Z");
    expect(entry?.endDate.toJSDate().toISOString()).toBe("2022-12-02T14:30:00.000Z");
    expect(entry?.location).toBe("Deutsches Institut für Urbanistik, Zimmerstr. 13–15, 10969 Berlin, DE");
    expect(entry?.description).toContain("\nAnmeldung bis 2022-11-16\n");
  });

  test("reads the same hour in summer an hour earlier", () => {
    const [entry] = entriesOf([eventOf("difu-dialog-2016", { start: "2016-07-13T17:00", end: null })]);
    expect(entry?.startDate.toJSDate().toISOString()).toBe("2016-07-13T15:00:00.000Z");
  });

  test("reads three round tables of the network day as whole days that belong to it", () => {
    const [day, ...sessions] = entriesOf([eventOf("mot-network-day-2019")]);
    expect(day?.uid).toBe("mot-network-day-2019@grenzatlas");
    expect(sessions.map(({ summary }) => summary.slice(0, 2))).toEqual(["1.", "2.", "3."]);
    for (const session of sessions) {
      expect(session.startDate.isDate).toBe(true);
      expect(session.startDate.toString()).toBe("2019-09-25");
      expect(session.endDate.toString()).toBe("2019-09-26");
      expect(session.component.getFirstPropertyValue("related-to")).toBe("mot-network-day-2019@grenzatlas");
    }
  });

  test("finds no entry for a panel whose day is not known, but its title in the text", () => {
    const entries = entriesOf([eventOf("grenzraumakademie-2023")]);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.description).toContain("1. Was Krisen die Grenzregionen");
  });

  test("reads all events of the catalogue, each under a name of its own", () => {
    const uids = entriesOf(events).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.length).toBe(16 + 3);
  });

  test("gets every title and summary back, whatever signs it holds and wherever its line is folded", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("aZ ü,;:\\\n\"'<>😀ß–…n"), "\\n", "ß".repeat(40)),
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, (title) => {
        const [entry] = entriesOf([eventOf("ikm-meeting-2016", { title })]);
        expect(entry?.summary).toBe(title);
      }),
      { numRuns: 300 },
    );
  });
});
