import type { Page } from "@playwright/test";
import type { GrenzatlasMapElement } from "../../src/embed-host/grenzatlas-map";
import { expect, expectLiveMap, mapOf, test } from "./gallery-test";

const MODULE = "**/embed/v1/grenzatlas-map.js";
const title = /^Karte: Bodensee/;
const map = (page: Page) => page.locator("#map-ibk");
const select = (page: Page, id: string) =>
  map(page).evaluate((element: GrenzatlasMapElement, city) => element.select({ kind: "city", id: city }), id);

/** The line under the map that follows what is selected. */
const selected = (page: Page) => page.locator("[data-selected]").last();

test("a script that comes after the map speaks with it, without loading it again or adding a step back", async ({
  page,
  origin,
}) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (request.url().startsWith(`${origin}/embed.html`) && request.url().includes("region=ibk"))
      loaded.push(request.url());
  });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(MODULE, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("two-maps.html", { waitUntil: "commit" });
  await expectLiveMap(mapOf(page, title));
  const steps = await page.evaluate(() => history.length);
  release();
  await expect(selected(page)).toHaveText("Bodenseeregion");
  await select(page, "konstanz-de");
  await expect(selected(page)).toHaveText("Konstanz");
  expect(loaded).toHaveLength(1);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("an element that is taken elsewhere in the page speaks with its map again", async ({ page }) => {
  await page.goto("two-maps.html");
  await expectLiveMap(mapOf(page, title));
  await expect(selected(page)).toHaveText("Bodenseeregion");
  await map(page).evaluate((element) => {
    element.remove();
    document.querySelector("#bodensee")?.after(element);
  });
  await expectLiveMap(mapOf(page, title));
  await select(page, "bregenz-at");
  await expect(mapOf(page, title).locator("html")).toHaveAttribute("lang", "de");
  await expect(selected(page)).toHaveText("Bregenz");
});

test("an element without its frame says so, and takes the frame that comes later", async ({
  page,
  origin,
}) => {
  await page.goto("two-maps.html");
  await map(page).evaluate((element) => element.replaceChildren());
  const refused = map(page).evaluate((element: GrenzatlasMapElement) => element.select(null));
  await expect(refused).rejects.toThrow("holds no iframe");
  await map(page).evaluate((element, address) => {
    const frame = document.createElement("iframe");
    frame.title = "Karte: Bodensee";
    frame.src = address;
    element.append(frame);
  }, `${origin}/embed.html?v=1&region=ibk&embed=map`);
  await select(page, "konstanz-de");
  await expect(selected(page)).toHaveText("Konstanz");
});

test("a frame that does not list its host neither hears nor tells", async ({ page }) => {
  await page.goto("dashboard.html");
  await page.getByTitle(/^Map of border/).evaluate((frame: HTMLIFrameElement) => {
    frame.src = frame.src.replace(/origins=[^&]+/, "origins=https://other.example");
  });
  await expectLiveMap(mapOf(page, /^Map of border/));
  await page.getByRole("button", { name: "Upper Rhine" }).click();
  await page.waitForTimeout(1000);
  await expect(page.getByRole("status").first()).toHaveText("Upper Rhine …");
  await expect(page.getByRole("list", { name: "What the map reports" }).getByRole("listitem")).toHaveCount(0);
});
