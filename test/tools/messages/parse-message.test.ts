import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { formatMessage } from "../../../src/i18n/format-message";
import { loadMessages } from "../../../src/i18n/translate";
import { languages } from "../../../src/model/language";
import { parseMessage } from "../../../tools/messages/parse-message";
import { readCatalogue, valueNamesOf } from "../../i18n/message-catalogue";

const catalogue = await readCatalogue();
const counts = [0, 1, 2, 11, 1_000_000, 1_234_567.5];

function say(text: string, language: string, values: Readonly<Record<string, string | number>>): string {
  const rules = { number: new Intl.NumberFormat(language), plural: new Intl.PluralRules(language) };
  return formatMessage(parseMessage(text, language), values, rules);
}

describe("parseMessage", () => {
  it.each(languages)("and formatMessage say what intl-messageformat says: %s", (language) => {
    const mine = catalogue.filter((message) => message.language === language);
    expect(mine.length).toBeGreaterThan(100);
    for (const { text, ast } of mine)
      for (const count of counts) {
        const values = Object.fromEntries(valueNamesOf(ast).map((name) => [name, count]));
        const peer = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
        expect(say(text, language, values)).toBe(String(peer.format(values)));
      }
  });

  it("keeps selections, exact numbers and a plural inside another choice", () => {
    const text =
      "{kind, select, city {{n, plural, =0 {no city} one {# city} other {# cities}} in {place}} other {–}}";
    const inMetz = { kind: "city", place: "Metz" };
    expect(say(text, "en", { ...inMetz, n: 0 })).toBe("no city in Metz");
    expect(say(text, "en", { ...inMetz, n: 1 })).toBe("1 city in Metz");
    expect(say(text, "en", { ...inMetz, n: 1200 })).toBe("1,200 cities in Metz");
    expect(say(text, "en", { ...inMetz, n: 1, kind: "unit" })).toBe("–");
  });

  it("refuses what is no message, and what the page could not say", () => {
    expect(() => parseMessage("{count, plural, one {# city}", "en")).toThrow();
    for (const text of [
      "{day, date}",
      "{n, number, percent}",
      "{n, selectordinal, other {#th}}",
      "{n, plural, offset:1 other {#}}",
    ])
      expect(() => parseMessage(text, "en")).toThrow("not known in messages");
  });
});

it("the messages of the page are parsed ahead", async () => {
  const { frame, map } = await loadMessages("en");
  expect(frame.flow).toBeInstanceOf(Array);
  expect(typeof map.zoomIn).toBe("string");
});
