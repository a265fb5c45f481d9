import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";

/** Shipped translations of the phrases of the tables. */
const Texts = v.object({ texts: v.record(v.string(), v.string()) });

function readTexts(language: string): readonly string[] {
  const path = resolve(import.meta.dirname, `../../public/geo/texts-${language}.json`);
  return [
    ...Object.values(v.parse(Texts, JSON.parse(readFileSync(path, "utf8"))).texts),
    ...textsIn(catalogue, language),
  ];
}

const catalogue: unknown = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../public/geo/catalogue.json"), "utf8"),
);

/** Every text that stands under the code of a language. */
function textsIn(content: unknown, language: string): readonly string[] {
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([key, value]: [string, unknown]) =>
    key === language && typeof value === "string" ? [value] : textsIn(value, language),
  );
}

/** People called foreigners; "foreign nationality" is a term of the statistics and stays. */
const foreigners: Readonly<Record<string, RegExp>> = {
  de: /Ausländer/,
  fr: /\b(les|des|aux|ces) étrangers\b/i,
  nl: /buitenlander|vreemdeling/i,
};

describe.each(["de", "fr", "nl"])("the phrases of the tables in %s", (language) => {
  const texts = readTexts(language);

  it("are there, and none is empty", () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
  });

  it("never speak of foreigners", () => {
    expect(texts.filter((text) => foreigners[language]?.test(text))).toEqual([]);
  });
});

it("French phrases keep double punctuation on the line of its word", () => {
  const missing = /[^\u00a0\u202f\d:;?!][:;?!](?!\/\/)|\d[;?!]|[^\u00a0\u202f]»|«[^\u00a0\u202f]/;
  expect(readTexts("fr").filter((text) => missing.test(text))).toEqual([]);
});
