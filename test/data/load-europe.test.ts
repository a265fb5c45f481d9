import { expect, test } from "vitest";
import { loadBase } from "../../src/data/load-base";
import { loadEurope } from "../../src/data/load-europe";
import { publishedFiles } from "../builders/published-files";

test("the rest of Europe adds units and borders without repeating any", async () => {
  const [base, europe] = await Promise.all([loadBase(publishedFiles), loadEurope(publishedFiles)]);
  const pairs = (borders: typeof europe.borders) => borders.map(({ countries }) => countries.join("-"));
  const known = new Set(base.geography.units.map(({ id }) => id));
  expect(europe.units.filter(({ id }) => known.has(id))).toEqual([]);
  expect(pairs(europe.borders)).toContain("ES-PT");
  expect(pairs(europe.borders).filter((pair) => pairs(base.geography.borders).includes(pair))).toEqual([]);
});

test("every further unit has a name", async () => {
  const europe = await loadEurope(publishedFiles);
  const names = new Map([...europe.names].map(([code, name]) => [String(code), name]));
  expect(names.get("PT170")).toBe("Área Metropolitana de Lisboa");
  expect(names.size).toBe(europe.units.length);
});
