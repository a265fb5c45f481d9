import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, spellings } from "../../../src/analysis/statistics/fold-name";

describe("folding a name", () => {
  it.each([
    ["Zürich", "zurich"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
    ["STRAẞE", "strasse"],
    ["Saint-Étienne", "saint etienne"],
    ["Großregion", "grossregion"],
    ["  Sarıyer ", "sariyer"],
    ["Œuvre d’Arlon", "oeuvre d arlon"],
    ["Ǽrø Ǿ", "aero o"],
    ["Zu\u0308rich", "zurich"],
    ["Städte\u00adpartnerschaft", "stadtepartnerschaft"],
    ["Zero\u200bwidth", "zerowidth"],
    ["Cœur, Łódź, Tromsø", "coeur lodz tromso"],
    ["  «Grand Est»  ", "grand est"],
    ["<b>&amp;</b>", "b amp b"],
    ["!?–…", ""],
    ["Αθήνα", "αθηνα"],
  ])("%s becomes %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});

describe("spellings", () => {
  it("spells umlauts out, however they were typed", () => {
    expect(spellings("Köln und Zürich")).toEqual(["koln und zurich", "koeln und zuerich"]);
    expect(spellings("Ko\u0308ln")).toEqual(["koln", "koeln"]);
  });

  it("knows one of an accent that is no umlaut", () => {
    expect(spellings("Liège")).toEqual(["liege"]);
  });
});
