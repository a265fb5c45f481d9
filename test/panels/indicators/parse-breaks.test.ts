import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBreaks, type NumberSigns } from "../../../src/panels/indicators/parse-breaks";

const MOST = 6;
/** Of the four languages, as CLDR has them; German and Dutch write alike. */
const signsOf: Readonly<Record<"de" | "en" | "fr" | "nl", NumberSigns>> = {
  de: { decimal: ",", group: "." },
  en: { decimal: ".", group: "," },
  fr: { decimal: ",", group: "" },
  nl: { decimal: ",", group: "." },
};
const languages = Object.keys(signsOf) as (keyof typeof signsOf)[];

describe("parseBreaks", () => {
  it("reads decimal commas, points, blanks between thousands and the minus sign", () => {
    expect(parseBreaks("−12,5; 0; 3.25; 1 000; 20\u00a0000", MOST, signsOf.de)).toEqual({
      breaks: [-12.5, 0, 3.25, 1000, 20000],
      fault: null,
    });
  });

  it("names the part that is no number and where it stands", () => {
    expect(parseBreaks("1; 2; viele; 9", MOST, signsOf.de).fault).toEqual({
      kind: "not-number",
      part: "viele",
      position: 3,
    });
  });

  it("names the two limits that do not ascend", () => {
    expect(parseBreaks("1; 5; 5", MOST, signsOf.de).fault).toEqual({
      kind: "not-ascending",
      first: "5",
      second: "5",
    });
  });

  it("says that there are none, or too many", () => {
    expect(parseBreaks(" ; ", MOST, signsOf.de).fault).toEqual({ kind: "empty" });
    expect(parseBreaks("1;2;3;4;5;6;7", MOST, signsOf.de).fault).toEqual({ kind: "too-many", count: 7 });
  });

  it("shortens what it shows of a hostile part", () => {
    const { fault } = parseBreaks("<img onerror=x>".repeat(1000), MOST, signsOf.de);
    expect(fault?.kind === "not-number" && fault.part.length).toBe(20);
  });

  it.each([
    ["en", "1,500; 2,500.5; 1,234,567", [1500, 2500.5, 1234567]],
    ["en", "1,5; 2,5", [1.5, 2.5]],
    ["en", "0,500; 1234,567", [0.5, 1234.567]],
    ["de", "1.500; 2.500,5; 1.234.567", [1500, 2500.5, 1234567]],
    ["de", "1,500; 3.25", [1.5, 3.25]],
    ["nl", "0.5; 1.000", [0.5, 1000]],
    ["fr", "3.25; 1\u202f234,5; 20 000", [3.25, 1234.5, 20000]],
  ] as const)("reads in %s what a reader of it means by %s", (language, text, breaks) => {
    expect(parseBreaks(text, MOST, signsOf[language])).toEqual({ breaks, fault: null });
  });

  it.each(languages)(
    "glues no numbers together in %s: no list by commas or blanks, no group but of three",
    (language) => {
      for (const part of [
        "5, 3",
        "5 3",
        "1,2,3,4,5,6,7,8,9",
        "1 00",
        "10 0000",
        "1.2.3",
        "0 500",
        "1,23,456",
        "1-2",
      ])
        expect(parseBreaks(part, MOST, signsOf[language]).fault).toEqual({
          kind: "not-number",
          part,
          position: 1,
        });
    },
  );

  it("asks which of two numbers is meant, where the language writes neither so", () => {
    expect(parseBreaks("1; 1.500", MOST, signsOf.fr).fault).toEqual({
      kind: "two-ways",
      part: "1.500",
      position: 2,
      readings: [1500, 1.5],
    });
    expect(parseBreaks("1 234,567", MOST, signsOf.en).fault).toMatchObject({ readings: [1234567, 1234.567] });
  });

  it.each(languages)("reads every number as Intl writes it in %s", (language) => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, digits) => {
        const value = whole / 10 ** digits;
        expect(parseBreaks(format.format(value), MOST, signsOf[language]).breaks).toEqual([value]);
      }),
    );
  });

  it.each(languages)("gives in %s only digits that stand there, in their order", (language) => {
    const typed = fc.string({
      unit: fc.constantFrom("0", "1", "2", "5", "9", ",", ".", " ", "-"),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(typed, (text) => {
        const [value] = parseBreaks(text, MOST, signsOf[language]).breaks ?? [];
        if (value === undefined) return;
        const isList = /[,.] |\d [^\d]|,.*\..*,|\..*,.*\./.test(text.trim());
        expect([text, isList]).toEqual([text, false]);
        expect(text.replaceAll(/\D/g, "")).toContain(String(Math.trunc(Math.abs(value))));
      }),
      { numRuns: 2000 },
    );
  });

  it("either gives ascending limits or a fault, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { breaks, fault } = parseBreaks(text, MOST, signsOf.de);
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
        expect(parseBreaks(ascending.join("; "), MOST, signsOf.de).breaks).toEqual(ascending);
      }),
    );
  });
});
