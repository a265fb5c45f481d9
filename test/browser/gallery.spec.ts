import type { Page } from "@playwright/test";
import type { GrenzatlasMapElement } from "../../src/embed-host/grenzatlas-map";
import { liveLightMap } from "../../tools/browser/wait-until-drawn";
import { delayElement, expect, expectLiveMap, layoutShift, mapOf, test } from "./gallery-test";

/** Every page that shows a map at once: file, title of its frame, what its caption leads to in its language. */
const pages: readonly (readonly [string, RegExp, string])[] = [
  ["blog.html", /^Map: commuters/, "Open in Grenzatlas"],
  ["wordpress.html", /^Carte.+frontaliers/, "Ouvrir dans Grenzatlas"],
  ["strict-csp.html", /^Kaart: afstand/, "Openen in Grenzatlas"],
  ["isolated.html", /^Map: commuters/, "Open in Grenzatlas"],
  ["isolated.html", /^Map: border distance/, "Open in Grenzatlas"],
  ["two-maps.html", /^Karte: Euregio/, "In Grenzatlas öffnen"],
  ["two-maps.html", /^Karte: Bodensee/, "In Grenzatlas öffnen"],
  ["dashboard.html", /^Map of border regions/, "Open in Grenzatlas"],
  ["city.html", /^Karte, carte, kaart, map/, "In Grenzatlas öffnen"],
  ["right-to-left.html", /بحيرة كونستانس/, "Ouvrir dans Grenzatlas"],
];

for (const [file, title, link] of pages)
  test(`${file} shows its map, and nothing in it moves: ${title.source}`, async ({ page }) => {
    await delayElement(page);
    await page.goto(file);
    await page.getByTitle(title).scrollIntoViewIfNeeded();
    const frame = mapOf(page, title);
    await expectLiveMap(frame);
    await expect(frame.getByRole("link", { name: link })).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
  });

test("the first page of the gallery leads to every page", async ({ page, request }) => {
  await page.goto("./");
  const links = page.getByRole("main").getByRole("link");
  await expect(links).toHaveCount(11);
  for (const link of await links.all()) {
    const response = await request.get((await link.getAttribute("href")) ?? "");
    expect(response.status()).toBe(200);
  }
});

test("a sandboxed frame stores nothing and still answers its visitor", async ({ page }) => {
  await page.goto("wordpress.html");
  const frame = mapOf(page, /^Carte/);
  await expectLiveMap(frame);
  await frame.getByRole("button", { name: "Liste" }).click();
  await expect(frame.getByRole("heading", { name: "Grande Région", exact: true })).toBeVisible();
});

test("a page stays isolated from other origins", async ({ page }) => {
  await page.goto("isolated.html");
  await expect(page.getByRole("status")).toHaveText("isolated, its workers share memory");
});

for (const [file, title] of [
  ["wordpress.html", /^Carte/],
  ["isolated.html", /^Map: commuters/],
  ["isolated.html", /^Map: border distance/],
] as const)
  test(`a frame of ${file} computes in its worker: ${title.source}`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(file);
    const framed = page.getByTitle(title);
    await framed.scrollIntoViewIfNeeded();
    await expectLiveMap(framed.contentFrame());
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    // What the worker does not answer is computed in the page, by code that is loaded for that.
    await page.waitForTimeout(2_000);
    expect(asked.filter((url) => url.includes("/analysis-session-"))).toEqual([]);
  });

test("under a strict policy the element sizes its frame without a style attribute", async ({ page }) => {
  await page.goto("strict-csp.html");
  const frame = page.getByTitle(/^Kaart/);
  await expect(frame).toHaveCSS("aspect-ratio", "16 / 10");
  await expect(frame).toHaveAttribute("src", /#origins=http.+&lang=nl$/);
});

test.describe("two maps on one page", () => {
  const lines = (page: Page) => page.locator("[data-selected]");

  test("each caption follows its own map", async ({ page }) => {
    await page.goto("two-maps.html");
    await expect(lines(page)).toHaveText(["Euregio Maas-Rhein", "Bodenseeregion"]);
    await page
      .locator("#map-ibk")
      .evaluate((map: GrenzatlasMapElement) => map.select({ kind: "city", id: "konstanz-de" }));
    await expect(lines(page)).toHaveText(["Euregio Maas-Rhein", "Konstanz"]);
    await page.locator("#map-emr").evaluate((map: GrenzatlasMapElement) => map.select(null));
    await expect(lines(page)).toHaveText(["nichts", "Konstanz"]);
  });
});

test.describe("the dashboard", () => {
  const title = /^Map of border regions/;
  const answer = (page: Page) => page.getByRole("status").first();

  async function open(page: Page) {
    await page.goto("dashboard.html");
    await expect(page.getByRole("list", { name: "What the map reports" })).toContainText("ready");
    return mapOf(page, title);
  }

  test("selects a region, and hears what is selected", async ({ page }) => {
    const frame = await open(page);
    await page.getByRole("button", { name: "Upper Rhine" }).click();
    await expect(answer(page)).toHaveText("Upper Rhine: done");
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("Upper Rhine");
    await expect(page.getByRole("button", { name: "Upper Rhine" })).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("list", { name: "What the map reports" })).toContainText('"id":"tmo"');
    await page.getByRole("button", { name: "None" }).click();
    await expect(page.getByRole("button", { name: "Upper Rhine" })).toHaveAttribute("aria-pressed", "false");
  });

  test("sets overlay, flow set, indicator and language", async ({ page }) => {
    const frame = await open(page);
    const heading = frame.getByRole("heading", { level: 1 });
    await page.getByRole("button", { name: "Meuse-Rhine" }).click();
    await page.getByRole("combobox", { name: "Overlay" }).selectOption("distance");
    await expect(heading).toContainText("Border distance");
    await page.getByRole("combobox", { name: "Commuter figures" }).selectOption("emr-2021-cbs");
    await expect(heading).toContainText("2021");
    await page.getByRole("combobox", { name: "Indicator" }).selectOption("share_age_65_plus");
    await expect(heading).toContainText("65");
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await expect(frame.locator("html")).toHaveAttribute("lang", "fr");
    await expect(heading).toContainText("65 ans");
  });

  test("filters, flies and shows a whole view", async ({ page }) => {
    const frame = await open(page);
    const log = page.getByRole("list", { name: "What the map reports" });
    await page.getByRole("checkbox", { name: "France" }).check();
    await expect(log).toContainText("only-country=FR");
    await page.getByRole("button", { name: "Basel" }).click();
    await expect(log).toContainText("camera=9.00/7.59/47.56");
    await page.getByRole("combobox", { name: "A whole view" }).selectOption("Strasbourg");
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("Strasbourg");
  });

  test("is told what the map does not know", async ({ page }) => {
    await open(page);
    await page.getByRole("combobox", { name: "Indicator" }).selectOption("no_such_indicator");
    await expect(answer(page)).toContainText("Indicator: not-known");
  });

  for (const format of ["SVG", "PNG"])
    test(`takes a picture as ${format}`, async ({ page }) => {
      await open(page);
      await page.getByRole("button", { name: `Take as ${format}` }).click();
      const picture = page.getByRole("img", { name: "The picture that the map has sent" });
      await expect(picture).toBeVisible({ timeout: 30_000 });
      expect(
        await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
      ).toBeGreaterThan(300);
    });
});

test("the map of a city follows the language of the page", async ({ page }) => {
  await page.goto("city.html");
  const steps = await page.evaluate(() => history.length);
  const frame = mapOf(page, /^Karte, carte/);
  await expectLiveMap(frame);
  for (const [language, region] of [
    ["fr", "Rhin supérieur"],
    ["nl", "Bovenrijn"],
    ["en", "Upper Rhine"],
    ["de", "Oberrhein"],
  ] as const) {
    await page.getByRole("button", { name: language.toUpperCase(), exact: true }).click();
    await expect(frame.locator("html")).toHaveAttribute("lang", language);
    await expect(frame.getByRole("heading", { level: 1 })).toContainText(region);
  }
  // Going back leads out of the page, not through its languages.
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("a map keeps its own direction in a page from right to left", async ({ page }) => {
  await page.goto("right-to-left.html");
  const frame = mapOf(page, /بحيرة/);
  await expectLiveMap(frame);
  await expect(page.getByRole("main")).toHaveCSS("direction", "rtl");
  await expect(frame.getByRole("main")).toHaveCSS("direction", "ltr");
});

test.describe("a map that is hidden at first", () => {
  test("is not loaded behind a closed tab, and comes when the tab is opened", async ({ page }) => {
    await page.goto("hidden.html", { waitUntil: "networkidle" });
    const frame = mapOf(page, /^Karte: Großregion/);
    await expect(frame.locator(liveLightMap)).toHaveCount(0);
    await expect(frame.locator("canvas")).toHaveCount(0);
    await page.getByRole("tab", { name: "Karte" }).click();
    await expectLiveMap(frame);
  });

  test("is not even asked for inside a closed fold", async ({ page, origin }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto("hidden.html", { waitUntil: "networkidle" });
    const isPartnerMap = (url: string) => url.startsWith(`${origin}/embed.html`) && url.includes("partners");
    expect(asked.filter(isPartnerMap)).toEqual([]);
    await page.getByText("Unsere Partnerstädte auf der Karte").click();
    await page.getByTitle(/^Karte: Partnerstädte/).scrollIntoViewIfNeeded();
    await expectLiveMap(mapOf(page, /^Karte: Partnerstädte/));
    expect(asked.filter(isPartnerMap)).toHaveLength(1);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a newsletter shows the picture, and the same in words and figures", async ({ page }) => {
    await page.goto("newsletter.html");
    await expect(page.getByRole("img", { name: /^Karte des Oberrheins/ })).toBeVisible();
    await expect(page.getByRole("row")).toHaveCount(6);
    await expect(page.getByText("(Oberrheinkonferenz)")).toBeVisible();
  });

  test("the element leaves its frame, which leads to the atlas", async ({ page }) => {
    await page.goto("two-maps.html");
    const frame = mapOf(page, /^Karte: Euregio/);
    await expect(frame.getByRole("link", { name: "Grenzatlas" })).toBeVisible();
  });
});
