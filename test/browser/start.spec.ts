import type { Page } from "@playwright/test";
import { languages, type Language } from "../../src/model/language";
import { expect, test } from "./grenzatlas-test";

/** Locale of the browser → first words of the overlay switch, as a reader of the language expects them. */
const locales: Readonly<Record<Language, string>> = { de: "de-AT", fr: "fr-CH", nl: "nl-BE", en: "en-GB" };
/** Of the page with the light map: eight data files, two fonts, the document, and the code of map, panel and sheets. */
const PAGE_REQUESTS = 31;
/** A page that asks for nothing for so long is at rest, milliseconds. */
const REST = 1_500;
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
      await atlas.openExplore("renderer=light", language);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(atlas.panel.getByRole("button", { name: regionNames[language] })).toBeVisible();
      await expect(page).toHaveTitle(/.{20,} – Grenzatlas$/);
    });
  });

  test(`the address asks for ${language}, whatever the browser speaks`, async ({ page, atlas }) => {
    await atlas.openExplore(`v=1&lang=${language}&region=tmo&renderer=light`, language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(atlas.heading(regionNames[language])).toBeVisible();
  });
}

test("a language that the visitor chooses is kept in the address", async ({ page, atlas }) => {
  await atlas.openExplore("renderer=light");
  await page.getByRole("radio", { name: /^NL/ }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await atlas.expectUrl({ lang: "nl" });
  await atlas.hearLanguage("nl");
  await expect(atlas.panel.getByRole("button", { name: regionNames.nl })).toBeVisible();
});

test("the page asks for few files until it is at rest", async ({ page, atlas, origin }) => {
  const asked: string[] = [];
  let last = Date.now();
  page.on("request", (request) => {
    if (request.url().startsWith(`${origin}/`)) asked.push(request.url());
    last = Date.now();
  });
  await atlas.openExplore("renderer=light");
  // The sheets come last.
  await expect.poll(() => asked.some((url) => url.includes("/sheets-")), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => Date.now() - last, { timeout: 30_000 }).toBeGreaterThan(REST);
  expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(PAGE_REQUESTS);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page shows the map of the four regions", async ({ page }) => {
    await page.goto("./");
    const box = await page.locator(".poster__map").boundingBox();
    expect(box?.width).toBeGreaterThan(600);
    for (const name of ["Meuse-Rhine", "Greater Region", "Upper Rhine", "Lake"]) {
      await expect(
        page.locator(".poster__map").getByText(name, { exact: true }).locator("visible=true"),
      ).toHaveCount(1);
    }
  });

  test("the names of the first picture are in the browser's language", async ({
    playwright,
    launchOptions,
    origin,
  }) => {
    const args = [...(launchOptions.args ?? []), "--accept-lang=de-DE,de"];
    const german = await playwright.chromium.launch({ ...launchOptions, args });
    const page = await german.newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/`);
    await expect(page.locator(".poster__map").getByText("Upper Rhine", { exact: true })).toBeHidden();
    await expect(page.locator(".poster__map").getByText("Oberrhein", { exact: true })).toBeVisible();
    await german.close();
  });
});

test("the first picture speaks the language that its reader prefers to the others they read", async ({
  playwright,
  launchOptions,
  origin,
}) => {
  const args = [...(launchOptions.args ?? []), "--accept-lang=en-GB,en,de"];
  const english = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await english.newPage();
  await page.route("**/assets/index*.js", () => undefined);
  await page.goto(`${origin}/`, { waitUntil: "commit" });
  await expect(page.locator(".poster__map").getByText("Upper Rhine", { exact: true })).toBeVisible();
  await expect(page.locator(".poster__map").getByText("Oberrhein", { exact: true })).toBeHidden();
  await english.close();
});

test("the first picture is there before any script has come", async ({ page, watch }) => {
  watch.expectProblem(/Failed to load resource/);
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("./");
  await expect(page.locator(".poster__map")).toBeVisible();
});

test("a page whose code does not come says so in the end, and is tried again", async ({
  page,
  atlas,
  watch,
}) => {
  watch.expectProblem(/Failed to load resource/);
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("./?v=1&region=tmo&renderer=light");
  const sentence = page.getByText("The page has not arrived completely yet.");
  await expect(sentence).toBeHidden();
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(sentence).toBeVisible();
  await page.unroute("**/assets/*.js");
  await sentence.getByRole("link").click();
  await atlas.hearLanguage("en");
  await expect(atlas.heading("Trinational Metropolitan Region Upper Rhine")).toBeVisible();
});

/** Half a pixel to either side: less than a line's width. */
const JUMP_PIXELS = 1;

for (const [device, viewport] of [
  ["desktop", { width: 1280, height: 800 }],
  ["tablet", { width: 820, height: 1180 }],
  ["phone", { width: 390, height: 844 }],
] as const) {
  test(`nothing jumps when the live map takes the place of the first picture: ${device}`, async ({
    browser,
    origin,
    page,
    atlas,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport });
    const still = await context.newPage();
    await still.goto(`${origin}/`);
    await page.setViewportSize(viewport);
    await atlas.openExplore("renderer=light");
    const before = await outlineEdges(still);
    const after = await outlineEdges(page);
    await context.close();
    expect(before).toHaveLength(4 * 4);
    expect(Math.max(...before.map((edge, index) => Math.abs(edge - (after[index] ?? NaN))))).toBeLessThan(
      JUMP_PIXELS,
    );
  });
}

/** Left, top, right and bottom of every region's outline, CSS pixels of the page. */
function outlineEdges(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".light-map__outline")].flatMap((outline) => {
      const { left, top, right, bottom } = outline.getBoundingClientRect();
      return [left, top, right, bottom];
    }),
  );
}
