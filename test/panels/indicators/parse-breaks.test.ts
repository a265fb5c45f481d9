import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBreaks } from "../../../src/panels/indicators/parse-breaks";

const MOST = 6;

describe("parseBreaks", () => {
  it("reads decimal commas, points, blanks between thousands and the minus sign", () => {
    expect(parseBreaks("−12,5; 0; 3.25; 1 000; 20\u00a0000", MOST)).toEqual({
      breaks: [-12.5, 0, 3.25, 1000, 20000],
      fault: null,
    });
  });

  it("names the part that is no number and where it stands", () => {
    expect(parseBreaks("1; 2; viele; 9", MOST).fault).toEqual({
      kind: "not-number",
      part: "viele",
      position: 3,
    });
  });

  it("names the two limits that do not ascend", () => {
    expect(parseBreaks("1; 5; 5", MOST).fault).toEqual({ kind: "not-ascending", first: "5", second: "5" });
  });

  it("says that there are none, or too many", () => {
    expect(parseBreaks(" ; ", MOST).fault).toEqual({ kind: "empty" });
    expect(parseBreaks("1;2;3;4;5;6;7", MOST).fault).toEqual({ kind: "too-many", count: 7 });
  });

  it("shortens what it shows of a hostile part", () => {
    const { fault } = parseBreaks("<img onerror=x>".repeat(1000), MOST);
    expect(fault?.kind === "not-number" && fault.part.length).toBe(20);
  });

  it("either gives ascending limits or a fault, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { breaks, fault } = parseBreaks(text, MOST);
        expect((breaks === null) !== (fault === null)).toBe(true);
        expect(breaks ?? []).toEqual([...(breaks ?? [])].sort((a, b) => a - b));
      }),
    );
  });

  it("gives back every list of limits it was written from", () => {
    const limits = fc.uniqueArray(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: MOST });
    fc.assert(
      fc.property(limits, (values) => {
        const ascending = values.toSorted((a, b) => a - b);
        expect(parseBreaks(ascending.join("; "), MOST).breaks).toEqual(ascending);
      }),
    );
  });
});
