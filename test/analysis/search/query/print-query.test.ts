import { expect, test } from "vitest";
import { parseQuery } from "../../../../src/analysis/search/query/parse-query";
import { printQuery, queryParts } from "../../../../src/analysis/search/query/print-query";
import type { Language } from "../../../../src/model/language";

function printed(text: string, language: Language): string {
  const { expression } = parseQuery(text, "en");
  if (!expression) throw new Error(`not read: ${text}`);
  return printQuery(expression, language);
}

test.each<[Language, string]>([
  ["en", "(Philo and not logy) or (Psycho and “Federal Republic”)"],
  ["de", "(Philo und nicht logy) oder (Psycho und „Federal Republic“)"],
  ["fr", "(Philo et non logy) ou (Psycho et «\u00a0Federal Republic\u00a0»)"],
  ["nl", "(Philo en niet logy) of (Psycho en “Federal Republic”)"],
])("an expression in %s", (language, expected) => {
  expect(printed('Philo not logy or Psycho "Federal Republic"', language)).toBe(expected);
});

test("brackets show what not reaches over", () => {
  expect(printed("not (a or b) c", "en")).toBe("not (a or b) and c");
});

test("a preposition that is an operator elsewhere is printed in quotation marks", () => {
  expect(printed("Council of Europe", "nl")).toBe("Council en “of” en Europe");
});

test("parts tell operators from what is searched for", () => {
  const { expression } = parseQuery('a not "b c"', "en");
  expect(expression && queryParts(expression, "de")).toEqual([
    { kind: "term", text: "a" },
    { kind: "operator", text: "und" },
    { kind: "operator", text: "nicht" },
    { kind: "phrase", text: "„b c“" },
  ]);
});
