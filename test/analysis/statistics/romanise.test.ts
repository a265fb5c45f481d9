import { describe, expect, it } from "vitest";
import { romanise } from "../../../src/analysis/statistics/romanise";
import { loadEurope } from "../../../src/data/load-europe";
import type { CountryCode } from "../../../src/model/identifiers";
import { publishedFiles } from "../../builders/published-files";

describe("romanise", () => {
  // Signposts and passports of the countries.
  it.each([
    ["Κεντρικός Τομέας Αθηνών", "GR", "Kentrikos Tomeas Athinon"],
    ["Θεσσαλονίκη", "GR", "Thessaloniki"],
    ["Ευρυτανία", "GR", "Evrytania"],
    ["Κύπρος", "CY", "Kypros"],
    ["София (столица)", "BG", "Sofia (stolitsa)"],
    ["Велико Търново", "BG", "Veliko Tarnovo"],
    ["Благоевград", "BG", "Blagoevgrad"],
    ["Београдска област", "RS", "Beogradska oblast"],
    ["Јужнобачка област", "RS", "Južnobačka oblast"],
    ["Скопски", "MK", "Skopski"],
  ])("writes %s as %s: %s", (name, country, latin) => {
    expect(romanise(name, country as CountryCode)).toBe(latin);
  });

  it("leaves Latin letters alone", () => {
    expect(romanise("Łódzki", "PL" as CountryCode)).toBeNull();
  });

  it("leaves no letter of another script in any name of Europe", async () => {
    const { nutsUnits } = await loadEurope(publishedFiles);
    const written = nutsUnits.map(({ name, country }) => romanise(name, country) ?? name);
    expect(written.filter((name) => /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(name))).toEqual([]);
  });
});
