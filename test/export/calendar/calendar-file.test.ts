import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../src/data/tables/load-catalogue";
import { calendarFile, type CalendarWords } from "../../../src/export/calendar/calendar-file";
import type { EventRecord } from "../../../src/model/event";
import { publishedFiles } from "../../builders/published-files";

const { events } = await loadCatalogue(publishedFiles);
const now = new Date("2026-11-22T05:00:00Z");
const words: CalendarWords = {
  language: "en",
  country: (code) => `Country ${code}`,
  registrationUntil: (day) => `Registration until ${day}`,
  address: (event) => `https://atlas.example/?record=event:${event.id}`,
};

function eventOf(id: string, part: Partial<EventRecord> = {}): EventRecord {
  const event = events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return { ...event, ...part };
}

/** Properties of the first entry by name, unfolded. */
function properties(event: EventRecord): ReadonlyMap<string, string> {
  const { text } = calendarFile([event], words, now);
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  const inside = lines.slice(lines.indexOf("BEGIN:VEVENT") + 1, lines.indexOf("END:VEVENT"));
  return new Map(inside.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));
}

test("the seminar with its times in UTC, its place and its page", () => {
  const entry = properties(eventOf("difu-seminar-2022"));
  expect(Object.fromEntries(entry)).toMatchObject({
    UID: "difu-seminar-2022@grenzatlas",
    DTSTAMP: "20261122T050000Z",
    DTSTART: "20221201T090000Z",
    DTEND: "20221202T143000Z",
    "SUMMARY;LANGUAGE=de":
      "Zusammen ist man weniger allein – Interkommunale Kooperation von der Idee zum Projekt",
    LOCATION: String.raw`Deutsches Institut für Urbanistik\, Zimmerstr. 13–15\, 10969 Berlin\, Country DE`,
    GEO: "52.52437;13.41053",
    URL: "https://atlas.example/?record=event:difu-seminar-2022",
  });
  expect(entry.get("DESCRIPTION;LANGUAGE=en")).toContain(
    String.raw`\nRegistration until 2022-11-16\nhttp://idw`,
  );
});

describe("dates", () => {
  test("whole days end with the day after", () => {
    const entry = properties(eventOf("imeg-conference-2012"));
    expect(entry.get("DTSTART;VALUE=DATE")).toBe("20121119");
    expect(entry.get("DTEND;VALUE=DATE")).toBe("20121121");
  });

  test("a day without an end is that day, also at the end of a year", () => {
    const entry = properties(eventOf("imeg-conference-2012", { start: "2012-12-31", end: null }));
    expect(entry.get("DTEND;VALUE=DATE")).toBe("20130101");
  });

  test("a time without an end has none", () => {
    const entry = properties(eventOf("difu-dialog-2016"));
    expect(entry.get("DTSTART")).toBe("20160113T160000Z");
    expect(entry.has("DTEND")).toBe(false);
  });

  test("a time that ends on a later day takes that whole day", () => {
    const entry = properties(eventOf("difu-dialog-2016", { end: "2016-01-14" }));
    expect(entry.get("DTEND")).toBe("20160114T230000Z");
  });
});

test("the round tables stand in the description", () => {
  const entry = properties(eventOf("mot-network-day-2019"));
  expect(entry.get("DESCRIPTION;LANGUAGE=en")).toContain(
    String.raw`\n1. Higher education and research (ESR)`,
  );
});

test("all events make one calendar; what is not known to the day is left out and told", () => {
  const { text, entries, leftOut } = calendarFile(events, words, now);
  expect(text.match(/^UID:(?!.*-\d@).*\r$/gm)).toHaveLength(entries.length);
  expect(text.match(/^BEGIN:VCALENDAR\r$/gm)).toHaveLength(1);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(entries.length + leftOut.length).toBe(events.length);
  expect([...leftOut].sort()).toEqual([
    "dortmund-delegation-2019",
    "espon-lu-2019",
    "imeg-bvwp-2016",
    "imeg-pandemic-paper-2022",
    "iresilience-2021",
    "metroborder-2010",
    "moro-guev-2008",
    "moro-imeg-2011",
    "mot-cahier-2014",
    "mot-living-areas-2023",
  ]);
});

test("an event without a page of its own names its source", () => {
  const { text } = calendarFile([eventOf("ikm-meeting-2016")], { ...words, address: () => null }, now);
  expect(text.replaceAll("\r\n ", "")).toContain("\r\nURL:http://metropolitane-grenzregionen.eu/2016/04/28/");
});
