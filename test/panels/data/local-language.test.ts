import { describe, expect, it } from "vitest";
import type { CountryCode } from "../../../src/model/identifiers";
import { localLanguage } from "../../../src/panels/data/local-language";

const language = (name: string, country: string, de: string, fr: string, nl: string) =>
  localLanguage({ name, country: country as CountryCode, names: { de, fr, nl, en: name } });

describe("language of a local name", () => {
  it("is that of the country", () => {
    expect(language("Aachen", "DE", "Aachen", "Aix-la-Chapelle", "Aken")).toBe("de");
  });

  it("is, in Belgium, the one whose name it is", () => {
    expect(language("Liège", "BE", "Lüttich", "Liège", "Luik")).toBe("fr");
  });

  it("is not guessed where several languages share the name", () => {
    expect(language("Hasselt", "BE", "Hasselt", "Hasselt", "Hasselt")).toBeUndefined();
  });
});
