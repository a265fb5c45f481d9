import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressValue, contentLine, textValue } from "../../../src/export/calendar/content-lines";

/** Folded lines joined again, as RFC 5545 3.1 says. */
function unfold(text: string): string {
  return text.replaceAll("\r\n ", "");
}

/** A text value read again, sign by sign. */
function unescape(value: string): string {
  let text = "";
  for (let index = 0; index < value.length; index += 1) {
    const sign = value.charAt(index);
    if (sign !== "\\") text += sign;
    else {
      index += 1;
      const escaped = value.charAt(index);
      text += escaped === "n" || escaped === "N" ? "\n" : escaped;
    }
  }
  return text;
}

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\\", ";", ",", ":", "\n", "\r\n", '"', "ß", "é", "😀", "\u00a0", " ", "BEGIN:VEVENT"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 200,
});

/** What a calendar cannot hold is left out, and every line break is the same. */
function storable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\p{Cc}/gu, (sign) => (sign === "\n" ? sign : ""));
}

describe("a line", () => {
  test("is never longer than 75 octets, ends with CRLF, and cuts no character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = contentLine("DESCRIPTION;LANGUAGE=de", textValue(text));
        expect(line.endsWith("\r\n")).toBe(true);
        for (const part of line.slice(0, -2).split("\r\n")) {
          expect(Buffer.byteLength(part, "utf8")).toBeLessThanOrEqual(75);
          expect(Buffer.from(part, "utf8").toString("utf8")).toBe(part);
        }
      }),
    );
  });

  test("gives the text back when it is unfolded and read", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = unfold(contentLine("SUMMARY", textValue(text)));
        expect(unescape(line.slice("SUMMARY:".length, -2))).toBe(storable(text));
      }),
    );
  });

  test("no text can end its line or begin another part", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unfold(contentLine("SUMMARY", textValue(text))).split("\r\n")).toHaveLength(2);
      }),
    );
  });
});

test("the example of RFC 5545, 3.3.11", () => {
  const text = "Project XYZ Final Review\nConference Room - 3B\nCome Prepared.";
  expect(textValue(text)).toBe(String.raw`Project XYZ Final Review\nConference Room - 3B\nCome Prepared.`);
});

test("semicolon, comma and backslash are escaped", () => {
  expect(textValue("a;b,c\\d")).toBe(String.raw`a\;b\,c\\d`);
});

test("an address cannot end its line", () => {
  expect(addressValue("https://example.org/a\r\nEND:VCALENDAR b")).toBe(
    "https://example.org/a%0D%0AEND:VCALENDAR%20b",
  );
});
