import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "../../../src/analysis/statistics/fold-name";

describe("folding a name", () => {
  it.each([
    ["Saint-Étienne", "saint etienne"],
    ["Großregion", "grossregion"],
    ["  Sarıyer ", "sariyer"],
    ["Œuvre d’Arlon", "oeuvre d arlon"],
    ["Ǽrø Ǿ", "aero o"],
  ])("%s becomes %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});
