import { findAccessibilityViolations } from "./accessibility";
import { expect, test } from "./grenzatlas-test";
import { smallTargets } from "./small-targets";

const LEAST_TARGET = 24;

test("a search, a record, and the way to the map, all in the address", async ({ page, atlas }) => {
  await atlas.hearLanguage("en");
  await page.goto("./?v=1&view=catalogue");
  await page.getByRole("searchbox", { name: "Search the catalogue" }).fill("imeg and statement");
  await atlas.expectUrl({ q: "imeg and statement" });
  await page.getByRole("searchbox", { name: "Search the catalogue" }).fill("Besancon MOT");
  await page.getByRole("list", { name: "Results" }).getByRole("button").first().click();
  await atlas.expectUrl({ record: "event:mot-network-day-2019" });
  await page.getByRole("button", { name: "Show Besançon on the map" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /Besançon/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("article").getByText("Sessions")).toBeVisible();
});

for (const width of [320, 1280]) {
  for (const query of ["q=rail+and+(bus", "record=event:difu-seminar-2022"]) {
    test(`is usable by all at ${width} px: ${query}`, async ({ page, atlas }) => {
      await page.setViewportSize({ width, height: 800 });
      await atlas.hearLanguage("en");
      await page.goto(`./?v=1&view=catalogue&${query}`);
      await expect(page.getByRole("button", { name: /^Back to the results$|^Show 30 more$/ })).toBeVisible();
      expect(await findAccessibilityViolations(page)).toEqual([]);
      expect(await smallTargets(page, LEAST_TARGET)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}
