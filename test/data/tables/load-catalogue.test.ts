import { describe, expect, test } from "vitest";
import { DataFileError } from "../../../src/data/data-file-error";
import { loadBase } from "../../../src/data/load-base";
import { loadCatalogue } from "../../../src/data/tables/load-catalogue";
import { loadPartners } from "../../../src/data/tables/load-partners";
import { loadSources } from "../../../src/data/tables/load-sources";
import { eventTypes, relevances } from "../../../src/model/event";
import { recordKinds } from "../../../src/model/catalogue";
import { languages } from "../../../src/model/language";
import { filesInMemory, publishedFiles } from "../../builders/published-files";

const catalogue = await loadCatalogue(publishedFiles);
const eventOf = (id: string) => {
  const found = catalogue.events.find((event) => event.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
};

test("all 26 events are there, earliest first", () => {
  expect(catalogue.events).toHaveLength(26);
  const starts = catalogue.events.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort());
});

describe("the network day at Besançon", () => {
  const event = eventOf("mot-network-day-2019");

  test("has date, place and organisers", () => {
    expect(event).toMatchObject({
      start: "2019-09-25",
      place: "Besançon",
      country: "FR",
      position: [6.01815, 47.24878],
      organisers: ["grand-besancon", "mot"],
    });
  });

  test("has three round tables", () => {
    expect(event.sessions.map(({ type }) => type)).toEqual(["round_table", "round_table", "round_table"]);
    expect(event.sessions[0]?.titles.fr).toContain("Enseignement supérieur et recherche");
  });

  test("tells cities apart by five criteria", () => {
    expect(event.facts.filter(({ label }) => label === "criterion")).toHaveLength(5);
  });
});

describe("the Difu seminar", () => {
  const event = eventOf("difu-seminar-2022");

  test("has times, deadline and address", () => {
    expect(event).toMatchObject({
      start: "2022-12-01T10:00",
      end: "2022-12-02T15:30",
      timeZone: "Europe/Berlin",
      registrationDeadline: "2022-11-16",
      entered: "2022-09-20",
      venue: "Deutsches Institut für Urbanistik",
      street: "Zimmerstr. 13–15",
      entrance: "14–15",
      postalCode: "10969",
      sender: "Sylvia Koenig",
      isFree: false,
    });
  });

  test("has three prices with their conditions", () => {
    expect(event.prices.map(({ fee, currency }) => `${fee} ${currency}`)).toEqual([
      "255 EUR",
      "385 EUR",
      "495 EUR",
    ]);
    expect(event.prices.map(({ conditions }) => conditions.length)).toEqual([1, 2, 0]);
  });

  test("keeps the search rules of its source", () => {
    const rules = event.facts.filter(({ label }) => label === "search_rule");
    expect(rules.map(({ value }) => value.en)).toHaveLength(5);
  });
});

describe("what a record names exists", async () => {
  const [{ regions, networks, cities, themes }, { partnerCities, partnerships }, sources] = await Promise.all(
    [loadBase(publishedFiles), loadPartners(publishedFiles), loadSources(publishedFiles)],
  );
  const { events, organisers, vocabulary, regionFacts } = catalogue;
  const facts = [...events.flatMap((event) => event.facts), ...[...regionFacts.values()].flat()];
  const ids = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));

  test.each<[string, ReadonlySet<string>, readonly (string | null)[]]>([
    ["region", ids(regions), events.flatMap((event) => event.regions)],
    [
      "network",
      ids(networks),
      [...events.flatMap((event) => event.networks), ...organisers.map(({ network }) => network)],
    ],
    [
      "institution",
      ids(regions.flatMap(({ institutions }) => institutions)),
      events.flatMap((event) => event.institutions),
    ],
    [
      "city",
      ids([...cities, ...partnerCities]),
      events.flatMap((event) => [event.city, ...event.otherCities]),
    ],
    ["partnership", ids(partnerships), events.flatMap((event) => event.partnerships)],
    ["event", ids(events), events.flatMap((event) => event.relatedEvents)],
    ["organiser", ids(organisers), events.flatMap((event) => event.organisers)],
    ["theme", ids(themes), events.flatMap((event) => event.themes)],
    ["target group", ids(vocabulary.target_group), events.flatMap((event) => event.targetGroups)],
    ["subject area", ids(vocabulary.subject_area), events.flatMap((event) => event.subjectAreas)],
    [
      "session type",
      ids(vocabulary.session_type),
      events.flatMap(({ sessions }) => sessions.map(({ type }) => type)),
    ],
    ["label of a fact", ids(vocabulary.fact_label), facts.map(({ label }) => label)],
    ["role", ids(vocabulary.price_role), conditionsOf(events).flatMap(({ roles }) => roles)],
    [
      "membership",
      ids(vocabulary.price_membership),
      conditionsOf(events).flatMap(({ memberships }) => memberships),
    ],
    [
      "source",
      new Set(sources.keys()),
      [...events, ...facts, ...events.flatMap(({ sessions, prices }) => [...sessions, ...prices])].flatMap(
        (each) => each.sources,
      ),
    ],
  ])("%s", (_kind, known, named) => {
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => id !== null && !known.has(id))).toEqual([]);
  });
});

function conditionsOf(events: typeof catalogue.events) {
  return events.flatMap(({ prices }) => prices.flatMap(({ conditions }) => conditions));
}

describe("words", () => {
  const { vocabulary, events, phrases } = catalogue;
  const order = (category: keyof typeof vocabulary) => vocabulary[category].map(({ id }) => id);

  test("kinds, types and relevances are those of the model, in its order", () => {
    expect(order("kind")).toEqual(recordKinds);
    expect(order("event_type")).toEqual(eventTypes);
    expect(order("relevance")).toEqual(relevances);
  });

  test("every topic is translated", () => {
    expect(events.flatMap(({ topics }) => topics).filter((topic) => !phrases.has(topic))).toEqual([]);
  });

  test("a phrase is held in four languages", () => {
    expect([...phrases.values()].find(({ en }) => en === "water protection")).toEqual({
      en: "water protection",
      de: "Gewässerschutz",
      fr: "protection des eaux",
      nl: "waterbescherming",
    });
  });

  test("sentences differ between the languages", () => {
    const alike = events.filter(({ summary }) => new Set(languages.map((each) => summary[each])).size < 4);
    expect(alike.map(({ id }) => id)).toEqual([]);
  });
});

test("a file of another shape is refused with its place", async () => {
  const broken = filesInMemory({
    "catalogue.json": { schemaVersion: 1, events: [{ id: "a", type: "picnic" }] },
    "texts-de.json": { schemaVersion: 1, texts: {} },
    "texts-fr.json": { schemaVersion: 1, texts: {} },
    "texts-nl.json": { schemaVersion: 1, texts: {} },
  });
  await expect(loadCatalogue(broken)).rejects.toThrow(DataFileError);
  await expect(loadCatalogue(broken)).rejects.toThrow("catalogue.json: events.0.type");
});
