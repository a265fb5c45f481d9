import { describe, expect, test } from "vitest";
import { searchable } from "../../../../src/analysis/search/searchable";
import { matches } from "../../../../src/analysis/search/query/matches";
import { parseQuery } from "../../../../src/analysis/search/query/parse-query";

function finds(query: string, ...texts: readonly string[]): boolean {
  const { expression } = parseQuery(query, "en");
  if (!expression) throw new Error(`not read: ${query}`);
  return matches(expression, searchable(texts));
}

describe("examples of the rules", () => {
  test("Philo not logy finds what has Philo and has no logy", () => {
    expect(finds("Philo not logy", "Philosophy today")).toBe(true);
    expect(finds("Philo not logy", "Philosophy and psychology")).toBe(false);
    expect(finds("Philo not logy", "Philology")).toBe(false);
    expect(finds("Philo not logy", "History")).toBe(false);
  });

  test("(Philo not logy) or (Psycho and logy)", () => {
    const query = "(Philo not logy) or (Psycho and logy)";
    expect(finds(query, "Philosophy")).toBe(true);
    expect(finds(query, "Psychology")).toBe(true);
    expect(finds(query, "Philology and psychology")).toBe(true);
    expect(finds(query, "Philology")).toBe(false);
    expect(finds(query, "Psychoanalysis")).toBe(false);
  });

  test("“Federal Republic of Germany” finds the complete phrase only", () => {
    const query = "“Federal Republic of Germany”";
    expect(finds(query, "the Federal Republic of Germany, since 1949")).toBe(true);
    expect(finds(query, "THE FEDERAL REPUBLIC OF GERMANY")).toBe(true);
    expect(finds(query, "a federal republic in the north of Germany")).toBe(false);
    expect(finds(query, "Federal Republic", "of Germany")).toBe(false);
  });
});

test.each([
  ["Zurich", "Zürich"],
  ["Zürich", "Zurich"],
  ["Zuerich", "Zürich"],
  ["strasse", "Straße"],
  ["Straße", "Strasse"],
  ["STRASSE", "Hauptstraße 3"],
  ["Straße", "HAUPTSTRASSE"],
  ["liege", "Liège"],
  ["Besancon", "Besançon"],
  ["hochschul", "Fachhochschule"],
  ["partnerschaft", "Städte\u00adpartnerschaft"],
  ["cluj-napoca", "Cluj Napoca"],
  ["cluj napoca", "Cluj-Napoca"],
])("%s finds %s", (query, text) => {
  expect(finds(query, text)).toBe(true);
});

test.each([
  ['"Ems"', "Systeme"],
  ['"metropolitane Grenzregion"', "metropolitane Grenzregionen"],
])("the phrase %s, whole words, does not find %s", (query, text) => {
  expect(finds(query, text)).toBe(false);
});

describe("a query is no regular expression", () => {
  test.each(["a.c", "[a-z]+", "Aac{1}hen", "Aachen|Metz", "A\\wchen", "A?chen"])("%s", (query) => {
    expect(finds(query, "Aachen abc")).toBe(false);
  });

  test("signs around a word are left out", () => {
    expect(finds("^Aachen$", "Region Aachen")).toBe(true);
    expect(finds("<b>Aachen</b>", "Region b Aachen b")).toBe(true);
  });
});
