import { recordContext, type CatalogueInput } from "../../src/analysis/search/records/record-context";
import { momentOf } from "../../src/export/calendar/zoned-time";
import type { EventRecord } from "../../src/model/event";
import type { RecordId } from "../../src/model/identifiers";
import type { Language } from "../../src/model/language";
import { createFormat, type Format } from "../../src/i18n/format";
import { initialAddress } from "../../src/state/url/address";
import { encodeAddress } from "../../src/state/url/encode";
import type { Feed, FeedItem } from "./feed";
import { feedWords } from "./feed-words";

/** Where the feeds of a language stand in the built site. */
export function feedPaths(language: Language) {
  return { json: `feeds/${language}.json`, rss: `feeds/${language}.xml` };
}

/**
 * Everything of the catalogue that has a date of its own (events, agreements, programmes, documents) as a feed.
 *
 * @param site absolute address of the built site, ending in a slash; null: not known
 */
export function catalogueFeed(input: CatalogueInput, language: Language, site: string | null): Feed {
  const { title, description } = feedWords[language];
  const paths = feedPaths(language);
  const events = [...input.catalogue.events].sort((a, b) => (a.start < b.start ? 1 : -1));
  return {
    language,
    title,
    description,
    home: site === null ? null : site + pageOf(language, null),
    self: site === null ? null : { json: site + paths.json, rss: site + paths.rss },
    items: feedItems(events, input, language, site),
  };
}

/** The part of an address that opens the catalogue, or one record of it. */
function pageOf(language: Language, record: RecordId | null): string {
  const { compare, catalogue } = initialAddress;
  return encodeAddress({
    ...initialAddress,
    language,
    compare: { ...compare, page: "catalogue" },
    catalogue: { ...catalogue, record },
  });
}

function feedItems(
  events: readonly EventRecord[],
  input: CatalogueInput,
  language: Language,
  site: string | null,
): readonly FeedItem[] {
  const context = recordContext(input);
  const format = createFormat(language);
  return events.map((event) => {
    const id = `event:${event.id}` as RecordId;
    return {
      id,
      title: event.title,
      paragraphs: paragraphs(event, language, format),
      page: site === null ? null : site + pageOf(language, id),
      source: event.url,
      moment: momentOfStart(event),
      tags: [context.word("event_type", event.type), ...event.themes.map(context.theme)].flatMap(
        (names) => names?.[language] ?? [],
      ),
    };
  });
}

function paragraphs(event: EventRecord, language: Language, format: Format): readonly string[] {
  const { title, titles, start, end, place, country, summary, remark } = event;
  const day = (date: string) => format.date(date.slice(0, "2019-09-25".length));
  const days = [...new Set([start, ...(end === null ? [] : [end])].map(day))].join(" – ");
  return [
    ...(titles[language] === title ? [] : [titles[language]]),
    `${days}. ${place}, ${format.country(country)}.`,
    summary[language],
    ...(remark ? [remark[language]] : []),
  ];
}

function momentOfStart({ start, timeZone }: EventRecord): Date | null {
  if (start.includes("T")) return timeZone === null ? null : momentOf(start, timeZone);
  return start.length < "2019-09-25".length ? null : new Date(`${start}T00:00:00Z`);
}
