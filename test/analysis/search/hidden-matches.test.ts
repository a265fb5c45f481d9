import { describe, expect, test } from "vitest";
import { hiddenMatches } from "../../../src/analysis/search/hidden-matches";
import { wantedNeedles } from "../../../src/analysis/search/match-ranges";
import { parseQuery } from "../../../src/analysis/search/query/parse-query";
import { textOf } from "../../builders/catalogue";

const texts = [
  textOf("title", "Day of the network"),
  textOf("summary", "Gesundheit über Grenzen", "de"),
  textOf("summary", "Health across borders", "en"),
  textOf("fact", "Journée technique", "fr"),
  textOf("fact", "Morteau"),
];
const shown = ["Day of the network"];

const hidden = (query: string, language: "de" | "en" = "en") =>
  hiddenMatches(texts, wantedNeedles(parseQuery(query, language).expression), shown, language).map(
    ({ text }) => text,
  );

describe("where something is found that the line does not show", () => {
  test("what the line shows is not told again", () => {
    expect(hidden("network")).toEqual([]);
  });

  test("a text below is told", () => {
    expect(hidden("morteau")).toEqual(["Morteau"]);
  });

  test("in the reader's language where it has the word, else in the one that has it", () => {
    expect(hidden("e")).toEqual([]);
    expect(hidden("health", "de")).toEqual(["Health across borders"]);
    expect(hidden("journee", "de")).toEqual(["Journée technique"]);
    expect(hidden("grenz", "en")).toEqual(["Gesundheit über Grenzen"]);
  });

  test("one text for two words is told once, and nothing for what is excluded", () => {
    expect(hidden("health borders network")).toEqual(["Health across borders"]);
    expect(hidden("network not paris")).toEqual([]);
  });
});
