import { describe, expect, it } from "vitest";
import { matchNames } from "../../../src/analysis/statistics/match-names";

const thing = (key: string, names: readonly string[], rank = 0) => ({ key, names, rank });
const things = [
  thing("liege", ["Liège", "Lüttich", "Luik"], 2),
  thing("aachen", ["Aachen", "Aix-la-Chapelle", "Aken"], 1),
  thing("gross", ["Großregion", "Grande Région"], 0),
  thing("trier-unit", ["Trier, kreisfreie Stadt"], 9),
  thing("trier", ["Trier", "Trèves"], 3),
  thing("saarbruecken", ["Saarbrücken"], 4),
];
const keys = (query: string, limit = 5) => matchNames(query, things, limit).map(({ thing: { key } }) => key);

describe("matching names", () => {
  it.each([
    ["aix la", "aachen"],
    ["AKEN", "aachen"],
    ["luettich", "liege"],
    ["luttich", "liege"],
    ["grossregion", "gross"],
    ["grande region", "gross"],
    ["chapelle", "aachen"],
    ["bruecken", "saarbruecken"],
    // Pasted from a text with soft hyphens.
    ["Aix-la-Cha\u00adpelle", "aachen"],
  ])("%s finds %s", (query, key) => {
    expect(keys(query)).toContain(key);
  });

  it("puts the whole name before its beginning", () => {
    expect(keys("trier")).toEqual(["trier", "trier-unit"]);
  });

  it("puts the more important first among equally good names", () => {
    expect(keys("a")[0]).toBe("aachen");
    expect(matchNames("lu", [thing("b", ["Luik"], 2), thing("a", ["Luxembourg"], 1)], 5)[0]?.thing.key).toBe(
      "a",
    );
  });

  it("finds an umlaut that is written as two signs by its spelling without", () => {
    expect(matchNames("koeln", [thing("koeln", ["Ko\u0308ln"])], 1)).toHaveLength(1);
  });

  it("says which name matched", () => {
    expect(matchNames("aken", things, 1)[0]?.name).toBe("Aken");
  });

  it("answers nothing to an empty query or to signs alone", () => {
    expect(keys(" ")).toEqual([]);
    expect(keys("–")).toEqual([]);
  });

  it("answers no more than asked for", () => {
    expect(matchNames("r", things, 1)).toHaveLength(1);
  });
});
