import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, searchable, spellings } from "../../../src/analysis/search/fold-text";

test.each([
  ["Zürich", "zurich"],
  ["STRASSE", "strasse"],
  ["Straße", "strasse"],
  ["STRAẞE", "strasse"],
  ["Saint-Étienne", "saint etienne"],
  ["Zu\u0308rich", "zurich"],
  ["Städte\u00adpartnerschaft", "stadtepartnerschaft"],
  ["Zero\u200bwidth", "zerowidth"],
  ["Cœur, Łódź, Tromsø", "coeur lodz tromso"],
  ["  «Grand Est»  ", "grand est"],
  ["<b>&amp;</b>", "b amp b"],
  ["!?–…", ""],
  ["Αθήνα", "αθηνα"],
])("%s folds to %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

describe("spellings", () => {
  test("umlauts can be spelled out", () => {
    expect(spellings("Köln und Zürich")).toEqual(["koln und zurich", "koeln und zuerich"]);
  });

  test("an accent that is no umlaut has one spelling", () => {
    expect(spellings("Liège")).toEqual(["liege"]);
  });
});

test("a searchable text keeps its parts apart and bounded by spaces", () => {
  expect(searchable(["Liège", "Köln", "LIÈGE"])).toBe(" liege \n koln \n koeln ");
});
