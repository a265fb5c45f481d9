import { greatCircleDistance } from "../../../src/analysis/statistics/great-circle-distance";
import { dateSpan, isRealDate } from "../../../src/analysis/statistics/partial-date";
import { checkPosition } from "./check-position";
import type { TableRow } from "./table";

type Rows = (table: string) => readonly TableRow[];

/** A place in the middle of a town lies no farther than this from the town's own point, kilometres. */
const LONGEST_WAY_TO_CITY = 15;

/** Checks of the catalogue that take more than one cell: dates, places, texts, prices, order of parts. */
export function checkCatalogue(rows: Rows): void {
  const cities = new Map(
    [...rows("cities"), ...rows("partner-cities")].map((row) => [row.text("city_id"), row]),
  );
  for (const row of rows("events")) {
    checkDates(row);
    checkPlace(row, cities);
    checkTexts(row);
    if (row.list("related_event_ids").includes(row.text("event_id")))
      throw row.fault("related_event_ids", "names the event itself");
  }
  checkPrices(rows);
  checkOrder(rows("event-sessions"), "event_id", "number");
  checkOrder(rows("event-details"), "event_id", "position");
  checkOrder(rows("region-details"), "region_id", "position");
}

function checkDates(row: TableRow): void {
  for (const column of ["start", "end", "registration_deadline", "entered"]) {
    const date = row.textOrNull(column);
    if (date !== null && !isRealDate(date)) throw row.fault(column, `"${date}" is no day of the calendar`);
  }
  const [start, end] = [row.text("start"), row.textOrNull("end")];
  if (end !== null && isBefore(end, start)) throw row.fault("end", `${end} is before the start ${start}`);
  const deadline = row.textOrNull("registration_deadline");
  if (deadline !== null && isBefore(start, deadline))
    throw row.fault("registration_deadline", `${deadline} is after the start ${start}`);
  const entered = row.textOrNull("entered");
  if (entered !== null && deadline !== null && isBefore(deadline, entered))
    throw row.fault("entered", `${entered} is after the registration deadline ${deadline}`);
  checkTimeZone(row, [start, end]);
}

/** True when all of one date lies before all of another; with two times on one day, when the time does. */
function isBefore(date: string, other: string): boolean {
  if (date.includes("T") && other.includes("T")) return date < other;
  return dateSpan(date).last < dateSpan(other).first;
}

function checkTimeZone(row: TableRow, dates: readonly (string | null)[]): void {
  const zone = row.textOrNull("time_zone");
  const hasTime = dates.some((date) => date?.includes("T"));
  if (hasTime && zone === null) throw row.fault("time_zone", "empty, but a time is given");
  if (!hasTime && zone !== null) throw row.fault("time_zone", "given, but there is no time");
  if (zone !== null && !Intl.supportedValuesOf("timeZone").includes(zone))
    throw row.fault("time_zone", `"${zone}" is no time zone`);
}

function checkPlace(row: TableRow, cities: ReadonlyMap<string, TableRow>): void {
  checkPosition(row);
  const city = cities.get(row.textOrNull("city_id") ?? "");
  if (!city) return;
  if (city.text("country") !== row.text("country"))
    throw row.fault("country", `the city lies in ${city.text("country")}`);
  const [longitude, latitude] = [row.decimalOrNull("lon"), row.decimalOrNull("lat")];
  if (longitude === null || latitude === null) return;
  const way = greatCircleDistance([longitude, latitude], [city.decimal("lon"), city.decimal("lat")]);
  if (way > LONGEST_WAY_TO_CITY)
    throw row.fault("lon", `${way.toFixed(0)} km away from ${city.text("city_id")}`);
}

function checkTexts(row: TableRow): void {
  const language = row.text("title_language");
  if (row.text(`title_${language}`) !== row.text("title"))
    throw row.fault(`title_${language}`, "differs from the title, which is in this language");
  const remarks = ["de", "fr", "nl", "en"].map((each) => `remark_${each}`);
  const given = remarks.filter((column) => row.textOrNull(column) !== null);
  const missing = remarks.find((column) => !given.includes(column));
  if (given.length > 0 && missing !== undefined) throw row.fault(missing, "empty, but given elsewhere");
}

function checkPrices(rows: Rows): void {
  const events = new Map(rows("events").map((row) => [row.text("event_id"), row]));
  const groups = new Set<string>();
  for (const row of rows("event-prices")) {
    groups.add(`${row.text("event_id")} ${row.text("price_group")}`);
    if (events.get(row.text("event_id"))?.cell("is_free") === true)
      throw row.fault("fee", "the event is free");
    const [from, until] = [row.textOrNull("valid_from"), row.textOrNull("valid_until")];
    for (const [column, date] of [
      ["valid_from", from],
      ["valid_until", until],
    ] as const)
      if (date !== null && !isRealDate(date)) throw row.fault(column, `"${date}" is no day of the calendar`);
    if (from !== null && until !== null && until < from)
      throw row.fault("valid_until", `${until} is before ${from}`);
  }
  for (const row of rows("event-price-conditions")) {
    if (!groups.has(`${row.text("event_id")} ${row.text("price_group")}`))
      throw row.fault("price_group", "is no price of the event");
    if (row.list("roles").length === 0 && row.list("memberships").length === 0)
      throw row.fault("roles", "neither role nor membership");
  }
}

/** Parts of one thing are numbered from 1 without a gap, in the order of the table. */
function checkOrder(rows: readonly TableRow[], key: string, number: string): void {
  const last = new Map<string, number>();
  for (const row of rows) {
    const expected = (last.get(row.text(key)) ?? 0) + 1;
    if (row.decimal(number) !== expected) throw row.fault(number, `expected ${expected}`);
    last.set(row.text(key), expected);
  }
}
