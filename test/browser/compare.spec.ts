import type { Locator } from "@playwright/test";
import { expect, test } from "./grenzatlas-test";
import { smallTargets } from "./small-targets";

const LEAST_TARGET = 24;
/** The aim of the comparison for every step, in the browser of the tests. */
const MOST_MILLISECONDS = 200;

/** The marks that the tab key and the arrow keys lead to. */
const markOf = (chart: Locator, name: RegExp) => chart.getByRole("button", { name });

test("four regions side by side: maps in one set of classes, bars, table", async ({ page, atlas }) => {
  await atlas.openComparison();
  await expect(page.getByRole("img", { name: /^Map: Population density/ })).toHaveCount(4);
  const bars = atlas.figure(/the areas in order$/);
  await expect(bars.getByRole("img", { name: /^Greater Region: 180\.4/ })).toBeVisible();
  await expect(bars.getByRole("img", { name: /^European Union/ })).toBeVisible();
  const table = page.getByRole("table", { name: /areas compared, partner areas/ });
  await expect(table.getByRole("rowheader", { name: /^Euregio Meuse-Rhine/ })).toBeVisible();
});

test("a unit chosen in a chart is marked in map and table, and is in the address", async ({
  page,
  atlas,
}) => {
  await atlas.openComparison("chart=units&areas=emr,gr");
  const points = atlas.figure(/how the areas spread$/);
  await markOf(points, /^Zuid-Limburg/).focus();
  await page.keyboard.press("Enter");
  await atlas.expectUrl({ unit: "NL423" });
  await expect(points).toContainText("Zuid-Limburg (NL423): 905.5");
  const row = page.getByRole("row").filter({ hasText: "NL423" }).first();
  await expect(row).toHaveClass(/highlighted/);
});

test("arrow keys walk from mark to mark with one stop for the tab key", async ({ page, atlas }) => {
  await atlas.openComparison("chart=units&areas=emr,gr");
  const points = atlas.figure(/how the areas spread$/);
  await expect(points.locator('[tabindex="0"]')).toHaveCount(1);
  await points.locator('[tabindex="0"]').focus();
  await page.keyboard.press("End");
  await expect(markOf(points, /^Zuid-Limburg/)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(points.locator(":focus")).not.toHaveAttribute("aria-label", /Zuid-Limburg/);
});

test("the pointer finds the nearest point", async ({ page, atlas }) => {
  await atlas.openComparison("chart=relation&second=median_age&areas=emr,tmo");
  const points = atlas.figure(/and Median age$/);
  const mark = markOf(points, /^Basel-Stadt/);
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error("the point is not drawn");
  await page.mouse.move(box.x + box.width / 2 + 8, box.y + box.height / 2 + 4);
  await expect(points).toContainText(/Basel-Stadt \(CH031\)\s· Population density/);
});

test("tabs, areas and indicator are in the address, and the address opens them again", async ({
  page,
  atlas,
}) => {
  await atlas.openComparison();
  await page.getByRole("tab", { name: "Over time" }).click();
  await page.getByRole("combobox", { name: "Indicator", exact: true }).selectOption("share_age_65_plus");
  await page.getByRole("button", { name: "Remove Lake Constance Region" }).click();
  await atlas.expectUrl({
    view: "compare",
    chart: "time",
    indicator: "share_age_65_plus",
    areas: "emr,gr,tmo",
  });
  await expect(atlas.figure(/over time$/)).toBeVisible();
  await page.reload();
  await expect(atlas.figure(/over time$/)).toBeVisible();
  await expect(page.getByRole("tab", { name: "Over time" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("list", { name: "Areas compared" }).getByRole("listitem")).toHaveCount(3);
});

for (const chart of ["figures", "units", "relation", "time", "border", "score"])
  test(`the comparison fits 320 pixels: ${chart}`, async ({ page, atlas }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await atlas.openComparison(`chart=${chart}&indicator=median_age&areas=emr,gr`);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    expect(await smallTargets(page, LEAST_TARGET)).toEqual([]);
  });

test("on a phone the first figure of the comparison begins on the first screen", async ({ page, atlas }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.openComparison("", "en");
  const map = page.getByRole("img", { name: /^Map: Population density/ }).first();
  const box = await map.boundingBox();
  expect(box?.y ?? Infinity).toBeLessThan(700);
});

test("every step with four regions of 70 units takes less than 200 ms", async ({ atlas }) => {
  await atlas.openComparison("chart=units&areas=gr,BE,NL,FR");
  const points = atlas.figure(/how the areas spread$/);
  const marks = points.getByRole("button");
  expect(await marks.count()).toBeGreaterThan(240);
  const durations = await points.evaluate(async (chart) => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const found: number[] = [];
    for (const mark of [...chart.querySelectorAll<SVGElement>("[data-mark]")].slice(0, 20)) {
      const start = performance.now();
      mark.focus();
      await nextFrame();
      found.push(performance.now() - start);
    }
    return found.sort((a, b) => a - b);
  });
  const [median = Infinity] = durations.slice(Math.floor(durations.length / 2));
  expect(median).toBeLessThan(MOST_MILLISECONDS);
});
