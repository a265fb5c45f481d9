import type { CatalogueRecord, RecordKind, RecordPlace } from "../../../model/catalogue";
import type { EventRecord, EventType } from "../../../model/event";
import { inAllLanguages } from "../../../model/language";
import { recordId } from "../../../model/record-id";
import { distinct, placesOf, type RecordContext } from "./record-context";
import { RecordTexts } from "./record-texts";

const kinds: Readonly<Record<EventType, RecordKind>> = {
  conference: "event",
  seminar: "seminar",
  round_table: "event",
  dialogue: "event",
  meeting: "event",
  general_assembly: "event",
  visit: "event",
  jubilee: "event",
  foundation: "event",
  agreement: "partnership",
  programme: "programme",
  project: "programme",
  study: "document",
  publication: "document",
  statement: "document",
  position_paper: "document",
};

/** An event, programme or document as a record of the catalogue. */
export function eventRecord(event: EventRecord, context: RecordContext): CatalogueRecord {
  const { id, type, title, city, otherCities, networks, partnerships, institutions } = event;
  const kind = kinds[type];
  return {
    id: recordId("event", id),
    kind,
    titles: inAllLanguages(() => title),
    titleLanguage: event.titleLanguage,
    meanings: event.titles,
    summary: event.summary,
    start: event.start,
    end: event.end,
    places: kind === "partnership" ? placesOf(context, [city, ...otherCities]) : placeOf(event),
    countries: distinct([
      event.country,
      ...otherCities.flatMap((other) => context.city(other)?.country ?? []),
    ]),
    regions: event.regions,
    themes: event.themes,
    eventType: type,
    subjectAreas: event.subjectAreas,
    targetGroups: event.targetGroups,
    relevance: event.relevance,
    languages: event.languages,
    isFree: event.isFree,
    registration:
      event.registrationDeadline === null
        ? null
        : { opens: event.entered, closes: event.registrationDeadline },
    cities: distinct([...(city === null ? [] : [city]), ...otherCities]),
    networks,
    institutions,
    partnerships,
    organisers: event.organisers,
    named: [
      ...event.relatedEvents.map((other) => recordId("event", other)),
      ...partnerships.map((partnership) => recordId("partnership", partnership)),
      ...institutions.map((institution) => recordId("institution", institution)),
    ],
    sources: event.sources,
    texts: textsOf(event, kind, context),
  };
}

function placeOf({ place, position, city, placeBasis }: EventRecord): readonly RecordPlace[] {
  return position ? [{ name: place, position, city, basis: placeBasis }] : [];
}

function textsOf(event: EventRecord, kind: RecordKind, context: RecordContext) {
  const texts = new RecordTexts().add("title", event.title).addNames("title", event.titles);
  texts.addNames("summary", event.summary);
  texts.within("sessions").addNames("summary", ...event.sessions.map(({ titles }) => titles));
  texts.addNames("fact", ...event.sessions.map(({ note }) => note));
  addPeople(texts.within("people"), event, context);
  texts.within(null);
  texts.addNames(
    "topic",
    ...event.topics.map(context.phrase),
    ...event.themes.map(context.theme),
    context.word("kind", kind),
    context.word("event_type", event.type),
    ...event.targetGroups.map((id) => context.word("target_group", id)),
    ...event.subjectAreas.map((id) => context.word("subject_area", id)),
    ...event.relevance.map((id) => context.word("relevance", id)),
  );
  texts.add("place", event.place, event.venue, event.street, event.postalCode);
  texts.addNames("place", context.country(event.country), ...event.regions.map(context.region));
  texts.add("fact", event.entrance, event.url).addNames("fact", event.remark);
  for (const { label, value } of event.facts)
    texts.addNames("fact", context.word("fact_label", label), value);
  addDates(texts.within("dates"), event, context);
  texts.within("prices");
  for (const { fee, currency, who } of event.prices)
    texts.add("fact", `${fee} ${currency}`).addNames("fact", who);
  return texts.list();
}

function addDates(texts: RecordTexts, event: EventRecord, context: RecordContext): void {
  const { start, end, registrationDeadline, entered } = event;
  texts.add("fact", start, end, registrationDeadline);
  texts.addNames("fact", ...[start, end, registrationDeadline, entered].map(context.date));
}

function addPeople(texts: RecordTexts, event: EventRecord, context: RecordContext): void {
  for (const id of event.organisers) {
    const organiser = context.organiser(id);
    if (organiser) texts.addNames("name", organiser.names).add("name", organiser.shortName);
  }
  texts.addNames(
    "name",
    ...[event.city, ...event.otherCities].map((city) => context.city(city)?.names ?? null),
  );
  texts.add(
    "name",
    event.sender,
    event.department,
    ...event.networks.map(context.network),
    ...event.institutions.map(context.institution),
  );
}
