import { expect, test } from "vitest";
import { momentOf } from "../../../src/export/calendar/zoned-time";

test.each([
  ["2022-12-01T10:00", "Europe/Berlin", "2022-12-01T09:00:00.000Z"],
  ["2022-07-01T10:00", "Europe/Berlin", "2022-07-01T08:00:00.000Z"],
  ["2022-07-01T10:00", "UTC", "2022-07-01T10:00:00.000Z"],
  ["2022-07-01T00:30", "Europe/Bucharest", "2022-06-30T21:30:00.000Z"],
  // Clocks went from 2 to 3 on 27 March 2022 and from 3 to 2 on 30 October 2022, at 01:00 UTC.
  ["2022-03-27T01:59", "Europe/Berlin", "2022-03-27T00:59:00.000Z"],
  ["2022-03-27T03:00", "Europe/Berlin", "2022-03-27T01:00:00.000Z"],
  ["2022-10-30T01:59", "Europe/Berlin", "2022-10-29T23:59:00.000Z"],
  ["2022-10-30T03:00", "Europe/Berlin", "2022-10-30T02:00:00.000Z"],
  ["2022-10-30T02:30", "Europe/Berlin", "2022-10-30T00:30:00.000Z"],
  ["2022-03-27T02:30", "Europe/Berlin", "2022-03-27T01:30:00.000Z"],
])("%s in %s is %s", (local, zone, moment) => {
  expect(momentOf(local, zone).toISOString()).toBe(moment);
});

test("an unknown zone is refused", () => {
  expect(() => momentOf("2022-12-01T10:00", "Europe/Dortmund")).toThrow(RangeError);
});
