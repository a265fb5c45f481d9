// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { figureCode } from "../../../src/export/embed/figure-code";
import { hostileTexts } from "../../browser/hostile-texts";

function parsed(text: string): Document {
  const code = figureCode({
    file: "grenzatlas-tmo-map.svg",
    width: 1264,
    height: 1003,
    alternative: text,
    language: "fr",
    caption: [text, "Licence: CC BY 4.0."],
    link: { address: "https://atlas.example/?v=1&region=tmo", text: "Open" },
  });
  return new DOMParser().parseFromString(code, "text/html");
}

describe("the code of a picture", () => {
  it("holds picture, words, licence and link, and keeps the place", () => {
    const page = parsed("Commuters");
    const picture = page.querySelector("img");
    expect(picture?.alt).toBe("Commuters");
    expect([picture?.width, picture?.height]).toEqual([1264, 1003]);
    expect(page.querySelector("figure")?.lang).toBe("fr");
    expect(page.querySelector("figcaption")?.textContent).toContain("Licence: CC BY 4.0.");
    expect(page.querySelector("a")?.getAttribute("href")).toBe("https://atlas.example/?v=1&region=tmo");
  });

  it.each(hostileTexts)("keeps %j a text", (text) => {
    const page = parsed(text);
    expect([...page.body.querySelectorAll("*")].map(({ localName }) => localName)).toEqual([
      "figure",
      "img",
      "figcaption",
      "a",
    ]);
    expect(page.querySelector("img")?.getAttribute("alt")).toBe(text.replaceAll("\0", "\ufffd"));
  });
});
