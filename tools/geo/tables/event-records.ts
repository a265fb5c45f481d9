import { fieldThemes, themesOfFields } from "./network-records";
import { namesOf } from "./region-records";
import type { SourceTables } from "./source-tables";
import type { TableRow } from "./table";

/** The events, programmes and documents with their sessions, prices and facts, earliest first. */
export function eventRecords(tables: SourceTables) {
  const themes = fieldThemes(tables);
  return [...tables.rows("events")].sort(byStart).map((row) => {
    const id = row.text("event_id");
    return {
      id,
      type: row.text("type"),
      title: row.text("title"),
      titleLanguage: row.text("title_language"),
      titles: namesOf(row, "title"),
      ...dates(row),
      ...place(row),
      organisers: row.list("organiser_ids"),
      sender: row.textOrNull("sender"),
      department: row.textOrNull("department"),
      relevance: row.list("relevance"),
      languages: row.list("languages"),
      targetGroups: row.list("target_groups"),
      subjectAreas: row.list("subject_areas"),
      topics: row.list("topics"),
      themes: themesOfFields(row.list("topics"), themes),
      isFree: row.cell("is_free"),
      regions: row.list("region_ids"),
      networks: row.list("network_ids"),
      institutions: row.list("institution_ids"),
      partnerships: row.list("partnership_ids"),
      relatedEvents: row.list("related_event_ids"),
      url: row.text("url"),
      summary: namesOf(row, "summary"),
      remark: row.textOrNull("remark_en") === null ? null : namesOf(row, "remark"),
      sessions: sessionsOf(tables, id),
      prices: pricesOf(tables, id),
      facts: factsOf(tables, "event-details", "event_id", id),
      sources: row.list("source_ids"),
    };
  });
}

function byStart(a: TableRow, b: TableRow): number {
  const key = (row: TableRow) => `${row.text("start")} ${row.text("event_id")}`;
  return key(a) < key(b) ? -1 : 1;
}

function dates(row: TableRow) {
  return {
    start: row.text("start"),
    end: row.textOrNull("end"),
    timeZone: row.textOrNull("time_zone"),
    registrationDeadline: row.textOrNull("registration_deadline"),
    entered: row.textOrNull("entered"),
  };
}

function place(row: TableRow) {
  const [longitude, latitude] = [row.decimalOrNull("lon"), row.decimalOrNull("lat")];
  return {
    venue: row.textOrNull("venue"),
    street: row.textOrNull("street"),
    entrance: row.textOrNull("entrance"),
    postalCode: row.textOrNull("postal_code"),
    place: row.text("place"),
    placeBasis: row.text("place_basis"),
    country: row.text("country"),
    position: longitude === null || latitude === null ? null : [longitude, latitude],
    city: row.textOrNull("city_id"),
    otherCities: row.list("other_city_ids"),
  };
}

function sessionsOf(tables: SourceTables, event: string) {
  return tables
    .rows("event-sessions")
    .filter((row) => row.text("event_id") === event)
    .map((row) => ({
      type: row.text("type"),
      titles: namesOf(row, "title"),
      note: namesOf(row, "note"),
      sources: row.list("source_ids"),
    }));
}

function pricesOf(tables: SourceTables, event: string) {
  return tables
    .rows("event-prices")
    .filter((row) => row.text("event_id") === event)
    .map((row) => ({
      group: row.text("price_group"),
      fee: row.decimal("fee"),
      currency: row.text("currency"),
      who: namesOf(row, "who"),
      conditions: conditionsOf(tables, event, row.text("price_group")),
      validFrom: row.textOrNull("valid_from"),
      validUntil: row.textOrNull("valid_until"),
      sources: row.list("source_ids"),
    }));
}

function conditionsOf(tables: SourceTables, event: string, group: string) {
  return tables
    .rows("event-price-conditions")
    .filter((row) => row.text("event_id") === event && row.text("price_group") === group)
    .map((row) => ({ roles: row.list("roles"), memberships: row.list("memberships") }));
}

/** Facts of one event or region in reading order; their labels stand in the vocabulary. */
export function factsOf(tables: SourceTables, table: string, column: string, id: string) {
  return tables
    .rows(table)
    .filter((row) => row.text(column) === id)
    .map((row) => ({
      label: row.text("label"),
      value: namesOf(row, "value"),
      sources: row.list("source_ids"),
    }));
}
