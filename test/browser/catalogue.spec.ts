import type { Page } from "@playwright/test";
import { findAccessibilityViolations } from "./accessibility";
import { expect, test } from "./grenzatlas-test";
import { smallTargets } from "./small-targets";

const LEAST_TARGET = 24;
const light = "v=1&view=catalogue&renderer=light";

const query = (page: Page) => page.getByRole("searchbox", { name: "Search the catalogue" });
const results = (page: Page) => page.getByRole("list", { name: "Results" });
const count = (page: Page) => page.getByRole("heading", { level: 2, name: /^[\d,]+ results?$/ });

/** Records on the map that a screen shows: the numbers of all marks, one where there is none. */
async function marks(page: Page): Promise<readonly number[]> {
  return page.locator('.light-map [data-kind="record-mark"]').evaluateAll((found) =>
    found
      .filter((mark) => {
        const map = document.querySelector(".map-frame")?.getBoundingClientRect();
        const { x, y } = mark.getBoundingClientRect();
        return map && x >= map.x && y >= map.y && x <= map.right && y <= map.bottom;
      })
      .map((mark) => Number((mark.textContent || "1").replace(",", ""))),
  );
}

test("a search, a record, and back, all in the address", async ({ page, atlas }) => {
  await atlas.openExplore(light);
  await query(page).fill("imeg and statement");
  await atlas.expectUrl({ q: "imeg and statement" });
  await query(page).fill("Besancon MOT");
  await results(page).getByRole("button").first().click();
  await atlas.expectUrl({ record: "event:mot-network-day-2019" });
  await expect(page.getByRole("article").getByText("Sessions")).toBeVisible();
  await page.goBack();
  await expect(count(page)).toBeVisible();
});

test("list and map agree, and the map follows every search", async ({ page, atlas }) => {
  await atlas.openExplore(`${light}&camera=4.00/8.0000/49.0000`);
  await query(page).fill("quattropole not network");
  await expect(count(page)).toBeVisible();
  const ids = await results(page)
    .locator("[data-record]")
    .evaluateAll((lines) => lines.map((line) => line.getAttribute("data-record")));
  expect(ids.length).toBeGreaterThan(0);
  expect((await marks(page)).length).toBeGreaterThan(0);
  await query(page).fill("xyzzy");
  await expect(page.getByText("No record answers")).toBeVisible();
  await expect.poll(() => marks(page)).toEqual([]);
});

test("a group of marks comes apart when it is clicked", async ({ page, atlas }) => {
  await atlas.openExplore(`${light}&camera=5.00/8.0000/49.0000`);
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(5);
  const largest = Math.max(...(await marks(page)));
  await page
    .locator('[data-kind="record-mark"]', { hasText: String(largest) })
    .last()
    .click();
  await expect.poll(async () => Math.max(...(await marks(page)))).toBeLessThan(largest);
  await expect.poll(() => atlas.readUrl().get("camera")).toMatch(/^(5\.[1-9]|[6-9])/);
});

test("a mark that cannot come apart lists its records", async ({ page, atlas }) => {
  // Trier: the city, its networks and its partnerships lie at one position.
  await atlas.openExplore(`${light}&camera=12.00/6.6414/49.7557`);
  const mark = page.locator('.light-map [data-kind="record-mark"]').last();
  const number = Number(await mark.textContent());
  expect(number).toBeGreaterThan(1);
  await mark.click();
  await expect(page.getByText(new RegExp(`^${number} of them are in Trier`))).toBeVisible();
  await expect(results(page).getByRole("listitem")).toHaveCount(number);
  await expect.poll(() => atlas.readUrl().get("spot")).toMatch(/^6\.6\d+,49\.7\d+$/);
  await page.getByRole("button", { name: "List all results" }).click();
  await expect(results(page).getByRole("listitem")).toHaveCount(30);
});

test("the extent of the map as a criterion", async ({ page, atlas }) => {
  await atlas.openExplore(`${light}&camera=8.00/6.1300/49.6100`);
  await page.getByRole("checkbox", { name: "Only what the map shows" }).check();
  await atlas.expectUrl({ "in-view": "yes" });
  const before = await count(page).textContent();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(count(page)).not.toHaveText(before ?? "");
  expect(Number(/\d+/.exec((await count(page).textContent()) ?? "")?.[0])).toBeGreaterThan(0);
});

test("sorted by the distance from a place", async ({ page, atlas }) => {
  await atlas.openExplore(`${light}&q=event`);
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("Distance from a place");
  await page.getByRole("combobox", { name: "City to count from" }).fill("Aix-la-Ch");
  await page.getByRole("option", { name: /^Aachen/ }).click();
  await atlas.expectUrl({ sort: "distance", near: "aachen-de" });
  await expect(page.getByText("Distances from Aachen.")).toBeVisible();
  const distances = await results(page)
    .getByText(/km away/)
    .evaluateAll((lines) =>
      lines.map((line) => Number(/([\d,]+)\skm/.exec(line.textContent)?.[1]?.replace(",", ""))),
    );
  expect(distances.length).toBeGreaterThan(3);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
});

test("list and map point at each other", async ({ page, atlas }) => {
  await atlas.openExplore(`${light}&q=besancon+and+mot`);
  await results(page).getByRole("button").first().hover();
  await expect(page.locator(".light-map__highlight circle").first()).toBeAttached();
  const mark = page.locator('.light-map [data-kind="record-mark"]').first();
  await mark.hover();
  await expect(page.locator(".catalogue-line--pointed").first()).toBeVisible();
  await expect(page.locator(".hover-tip")).toBeVisible();
});

test("by keyboard alone: read a record and come back to its line", async ({ page, atlas }) => {
  await atlas.openExplore(`${light}&q=mot`);
  const line = results(page).getByRole("button").nth(1);
  await atlas.tabTo(line);
  const title = await line.textContent();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: title ?? "" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(line).toBeFocused();
  await expect(line).toHaveText(title ?? "");
  await atlas.expectUrl({ record: null });
});

test("by keyboard alone: walk from mark to mark and open one", async ({ page, atlas }) => {
  await atlas.openExplore(`${light}&q=besancon+and+mot`);
  await atlas.walkMap("ArrowUp");
  await expect(atlas.spoken).toHaveText(/Click or Enter/);
  await expect(page.locator(".hover-tip")).toBeVisible();
  await atlas.walkMap("Enter");
  await expect(page.getByRole("button", { name: "Back to the results" })).toBeVisible();
});

test("the map stays the same one between the regions and the catalogue", async ({ page, atlas }) => {
  await atlas.openExplore("renderer=light");
  await page.locator(".light-map").evaluate((map) => map.setAttribute("data-same", "yes"));
  await page
    .getByRole("button", { name: "Catalogue" })
    .or(page.getByRole("link", { name: "Catalogue" }))
    .click();
  await expect(count(page)).toBeVisible();
  await expect(page.locator(".light-map[data-same]")).toHaveCount(1);
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
});

for (const width of [320, 1280]) {
  for (const search of ["q=rail+and+(bus", "record=event:difu-seminar-2022", "sort=distance&in-view=yes"]) {
    test(`is usable by all at ${width} px: ${search}`, async ({ page, atlas }) => {
      await page.setViewportSize({ width, height: 800 });
      await atlas.hearLanguage("en");
      await page.goto(`./?v=1&view=catalogue&${search}`);
      await expect(page.getByRole("button", { name: /^Back to the results$|^Show \d+ more$/ })).toBeVisible();
      expect(await findAccessibilityViolations(page)).toEqual([]);
      expect(await smallTargets(page, LEAST_TARGET)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}
