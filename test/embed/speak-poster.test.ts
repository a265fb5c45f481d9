// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { speakPoster } from "../../src/embed/speak-poster";

function drawing(): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg"><desc lang="de">Am Rhein</desc><text>Basel</text><switch><g lang="de" systemLanguage="de"><text>Oberrhein</text></g><g lang="en"><text>Upper Rhine</text></g></switch></svg>`,
    "image/svg+xml",
  ).documentElement;
  if (!(parsed instanceof SVGSVGElement)) throw new Error("no drawing");
  return parsed;
}

describe("speakPoster", () => {
  it("leaves the names of the language, whatever the browser prefers", () => {
    const poster = drawing();
    speakPoster(poster, "de");
    expect([...poster.querySelectorAll("text")].map(({ textContent }) => textContent)).toEqual([
      "Basel",
      "Oberrhein",
    ]);
    expect(poster.querySelector("[systemLanguage]")).toBeNull();
  });

  it("names the drawing in the language", () => {
    const poster = drawing();
    speakPoster(poster, "de");
    expect(poster.getAttribute("aria-label")).toBe("Am Rhein");
  });

  it("leaves the choice to the browser where the language is missing", () => {
    const poster = drawing();
    speakPoster(poster, "nl");
    expect(poster.querySelectorAll("switch > g")).toHaveLength(2);
  });
});
