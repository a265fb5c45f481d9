/** First and last day of a date as ISO days, which compare as strings. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

/**
 * The days that a date as precise as known covers: `2019` a year, `2019-08` a month, `2019-09-25` and
 * `2022-12-01T10:00` a day.
 *
 * @throws RangeError when the text is no such date
 */
export function dateSpan(date: string): DateSpan {
  const match = form.exec(date);
  if (!match) throw new RangeError(`"${date}" is no date`);
  const [, year = "", month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day === undefined) {
    // Day 0 of the next month.
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  }
  const whole = `${year}-${month}-${day}`;
  return { first: whole, last: whole };
}

/** True for a date that stands in the calendar, with a time of the clock where one is given. */
export function isRealDate(date: string): boolean {
  const match = form.exec(date);
  if (!match) return false;
  const [, year = "", month = "01", day = "01", hour = "00", minute = "00"] = match;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${year}-${month}-${day}`);
}
