import { expect, test } from "vitest";
import { countryName } from "../../src/model/country-name";
import type { CountryCode } from "../../src/model/identifiers";
import { inAllLanguages } from "../../src/model/language";

test("a country has its name in each language; a code that is none stays", () => {
  const nameOf = (code: string) => inAllLanguages((language) => countryName(code as CountryCode, language));
  expect(nameOf("DE")).toEqual({ de: "Deutschland", fr: "Allemagne", nl: "Duitsland", en: "Germany" });
  expect(nameOf("ZX").en).toBe("ZX");
});
