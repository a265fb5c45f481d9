import { languages, type Language } from "../../src/model/language";
import { expect, test } from "./grenzatlas-test";

/** Locale of the browser → first words of the overlay switch, as a reader of the language expects them. */
const locales: Readonly<Record<Language, string>> = { de: "de-AT", fr: "fr-CH", nl: "nl-BE", en: "en-GB" };
const regionNames: Readonly<Record<Language, string>> = {
  de: "Trinationale Metropolregion Oberrhein",
  fr: "Région métropolitaine trinationale du Rhin supérieur",
  nl: "Trinationale Metropoolregio Bovenrijn",
  en: "Trinational Metropolitan Region Upper Rhine",
};

for (const language of languages) {
  test.describe(`a browser that speaks ${locales[language]}`, () => {
    test.use({ locale: locales[language] });

    test(`starts in ${language}`, async ({ page, atlas }) => {
      await atlas.openExplore("", language);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(atlas.panel.getByRole("button", { name: regionNames[language] })).toBeVisible();
      await expect(page).toHaveTitle(/.{20,} – Grenzatlas$/);
    });
  });

  test(`the address asks for ${language}, whatever the browser speaks`, async ({ page, atlas }) => {
    await atlas.openExplore(`v=1&lang=${language}&region=tmo`, language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(atlas.heading(regionNames[language])).toBeVisible();
  });
}

test("a language that the visitor chooses is kept in the address", async ({ page, atlas }) => {
  await atlas.openExplore();
  await page.getByText("NL", { exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await atlas.expectUrl({ lang: "nl" });
  await atlas.hearLanguage("nl");
  await expect(atlas.panel.getByRole("button", { name: regionNames.nl })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page shows the map of the four regions", async ({ page }) => {
    await page.goto("./");
    const poster = page.locator("#app svg").first();
    await expect(poster).toBeVisible();
    const box = await poster.boundingBox();
    expect(box?.width).toBeGreaterThan(600);
    for (const name of ["Maas-Rhein", "Großregion", "Oberrhein", "Bodensee"]) {
      await expect(page.locator("#app").getByText(new RegExp(name)).first()).toBeVisible();
    }
  });
});
