const MINUTE = 60_000;

/**
 * The moment of a local time, for example `2022-12-01T10:00` in `Europe/Berlin`. A time that the clocks skip in
 * spring is told with the offset before it, one that comes twice in autumn is the first of the two (RFC 5545, 3.3.5).
 */
export function momentOf(local: string, timeZone: string): Date {
  const wanted = Date.parse(`${local}:00Z`);
  // The clocks of a day around the change show at most two offsets.
  const day = 24 * 60 * MINUTE;
  const candidates = [wanted - day, wanted + day]
    .map((near) => wanted - offsetAt(near, timeZone))
    .filter((moment) => moment + offsetAt(moment, timeZone) === wanted);
  return new Date(
    Math.min(...(candidates.length > 0 ? candidates : [wanted - offsetAt(wanted - day, timeZone)])),
  );
}

/** How far the clocks of a zone are ahead of UTC, milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(moment);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  const shown = Date.parse(`${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:00Z`);
  return shown - Math.floor(moment / MINUTE) * MINUTE;
}
