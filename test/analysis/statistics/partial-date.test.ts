import { describe, expect, test } from "vitest";
import { dateSpan, isRealDate } from "../../../src/analysis/statistics/partial-date";

describe("days of a date", () => {
  test.each([
    ["2019", "2019-01-01", "2019-12-31"],
    ["2019-08", "2019-08-01", "2019-08-31"],
    ["2019-12", "2019-12-01", "2019-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2019-09-25", "2019-09-25", "2019-09-25"],
    ["2022-12-01T10:00", "2022-12-01", "2022-12-01"],
  ])("%s", (date, first, last) => {
    expect(dateSpan(date)).toEqual({ first, last });
  });

  test("another form is refused", () => {
    expect(() => dateSpan("25.09.2019")).toThrow(RangeError);
  });
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2022-13", false],
  ["2022-12-01T23:59", true],
  ["2022-12-01T24:00", false],
  ["2022-12-01T10:60", false],
  ["12/01/2022", false],
  ["", false],
])("%s stands in the calendar: %s", (date, expected) => {
  expect(isRealDate(date)).toBe(expected);
});
