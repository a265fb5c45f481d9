import { describe, expect, it } from "vitest";
import { startLanguage } from "../../src/app/start-language";

describe("startLanguage", () => {
  it("follows the address before the browser", () => {
    expect(startLanguage("?lang=nl", ["fr-BE"])).toEqual({ language: "nl", isChosen: true });
  });

  it("takes the first language of the browser that is spoken here", () => {
    expect(startLanguage("", ["pt-PT", "fr-CH", "de"])).toEqual({ language: "fr", isChosen: false });
  });

  it("takes the first of repeated languages in the address, as the address is read", () => {
    expect(startLanguage("?lang=nl&lang=de", [])).toEqual({ language: "nl", isChosen: true });
  });

  it("falls back to English", () => {
    expect(startLanguage("?lang=klingon", ["pt-PT"])).toEqual({ language: "en", isChosen: false });
  });
});
