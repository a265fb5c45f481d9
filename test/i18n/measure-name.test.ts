import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../src/data/tables/load-indicators";
import { measureName } from "../../src/i18n/measure-name";
import { createTranslate, loadMessages } from "../../src/i18n/translate";
import { languages, type Language } from "../../src/model/language";
import { indicator } from "../builders/indicator";
import { publishedFiles } from "../builders/published-files";

async function wordsOf(language: Language) {
  return { language, t: createTranslate(await loadMessages(language), language) };
}

async function named(label: string, unit: string, language: Language = "en"): Promise<string> {
  const names = (text: string) => ({ de: text, fr: text, nl: text, en: text });
  const measure = indicator({ labels: names(label), unitLabels: names(unit) });
  return measureName(measure, await wordsOf(language));
}

describe("an indicator with its unit", () => {
  it("has the unit in brackets", async () => {
    expect(await named("Median age", "years")).toBe("Median age (years)");
  });

  it("says once what both say", async () => {
    expect(await named("GDP per inhabitant (EU-27 = 100)", "index, EU-27 = 100")).toBe(
      "GDP per inhabitant (index, EU-27 = 100)",
    );
    expect(await named("Women per 100 men", "women per 100 men")).toBe("Women per 100 men");
    expect(await named("Cars per 1,000 inhabitants", "cars per 1,000 inhabitants")).toBe(
      "Cars per 1,000 inhabitants",
    );
    expect(await named("Live births", "live births in the year")).toBe("Live births");
  });

  it("puts two remarks into one bracket", async () => {
    expect(await named("Population density (land area)", "inhabitants per km²")).toBe(
      "Population density (land area; inhabitants per km²)",
    );
    expect(await named("Change of the index", "points (GDP, EU = 100)")).toBe(
      "Change of the index (points; GDP, EU = 100)",
    );
    expect(await named("Densité (superficie terrestre)", "habitants par km²", "fr")).toBe(
      "Densité (superficie terrestre\u202f; habitants par km²)",
    );
  });

  it("leaves out a year that stands beside it", async () => {
    expect(await named("Unemployment rate (2018)", "% of the active population")).toBe(
      "Unemployment rate (% of the active population)",
    );
  });

  it("leaves an abbreviation where it is", async () => {
    expect(await named("Not in education (NEET), ages 15–29", "% of people aged 15–29")).toBe(
      "Not in education (NEET), ages 15–29, % of people aged 15–29",
    );
  });

  it.each(languages)("has one bracket at most for every indicator of the tables in %s", async (language) => {
    const words = await wordsOf(language);
    const names = (await loadIndicators(publishedFiles)).map((measure) => measureName(measure, words));
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => (name.match(/\(/g)?.length ?? 0) > 1)).toEqual([]);
  });
});
