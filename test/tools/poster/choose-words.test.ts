// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { startLanguage } from "../../../src/app/start-language";
import { languages } from "../../../src/model/language";
import { posterLanguages } from "../../../tools/poster/poster-words";

const SVG = "http://www.w3.org/2000/svg";

afterEach(() => void vi.restoreAllMocks());

/** Languages of the words in the order in which they now stand, with the condition a browser looks at. */
async function choose(search: string, preferred: readonly string[]) {
  const words = document.createElementNS(SVG, "switch");
  for (const language of posterLanguages) {
    const choice = document.createElementNS(SVG, "g");
    choice.setAttribute("lang", language);
    if (language !== "en") choice.setAttribute("systemLanguage", language);
    words.append(choice);
  }
  const poster = document.createElement("div");
  poster.className = "app--poster";
  poster.append(words);
  document.body.replaceChildren(poster);
  window.history.replaceState(null, "", `/${search}`);
  vi.spyOn(navigator, "languages", "get").mockReturnValue(preferred);
  vi.resetModules();
  await import("../../../tools/poster/choose-words");
  return [...document.querySelectorAll("switch > g")].map((group) => ({
    language: group.getAttribute("lang"),
    condition: group.getAttribute("systemLanguage"),
  }));
}

it("puts English before German where the reader does", async () => {
  const [first] = await choose("", ["en-GB", "en", "de"]);
  expect(first).toEqual({ language: "en", condition: null });
});

it("leaves all as it is for a reader of none of the languages", async () => {
  expect((await choose("", ["pt-PT"])).map(({ language }) => language)).toEqual(posterLanguages);
});

it("chooses what the live page will speak", async () => {
  const tag = fc.constantFrom("de-AT", "fr", "nl-BE", "en-US", "en", "pt-PT", "lb");
  const wish = fc.constantFrom("", "?lang=german", ...languages.map((language) => `?v=1&lang=${language}`));
  await fc.assert(
    fc.asyncProperty(wish, fc.array(tag, { maxLength: 4 }), async (search, preferred) => {
      const words = await choose(search, preferred);
      const shown = words.find(
        ({ condition }) => condition === null || preferred.some((known) => known.startsWith(condition)),
      );
      expect(shown?.language).toBe(startLanguage(search, preferred).language);
    }),
    { numRuns: 50 },
  );
});
