import { describe, expect, it } from "vitest";
import { otherYearWords } from "../../../src/panels/export/other-years";
import type { NutsCode } from "../../../src/model/identifiers";
import { yearValue } from "../../analysis/statistics/indicators/indicator-builder";
import { createFormat } from "../../../src/i18n/format";
import { createTranslate, loadMessages } from "../../../src/i18n/translate";

const messages = await loadMessages("en");
const speech = { t: createTranslate(messages, "en"), format: createFormat("en") };

const of = (year: number) => ({ year, isOtherYear: year !== 2022 });

function words(years: Readonly<Record<string, number>>) {
  const values = new Map(
    Object.entries(years).map(([code, year]) => [code as NutsCode, yearValue(code, of(year))]),
  );
  const choropleth = { values, basis: new Set([...values.keys(), "CH011" as NutsCode]) };
  return otherYearWords({ choropleth, nameOf: (area) => `<${area}>` }, speech);
}

describe("otherYearWords", () => {
  it("names areas with their year, and a country in which all are of one other year", () => {
    expect(words({ AT341: 2021, AT342: 2021, DEB2: 2019, DEB1: 2022, BE33: 2022 })).toEqual([
      "Values of other years: Austria (2021), <DEB2> (2019).",
    ]);
  });

  it("says nothing where all are of the year that is shown", () => {
    expect(words({ AT341: 2022, BE33: 2022 })).toEqual([]);
  });

  it("counts those that would make it too long", () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`DE${100 + index}`, index === 0 ? 2022 : 2000 + index]),
    );
    const [sentence = ""] = words(many);
    expect(sentence.match(/<DE/g)).toHaveLength(12);
    expect(sentence).toMatch(/ and 7 more\.$/);
  });
});
