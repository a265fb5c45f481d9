import { expect, test } from "./grenzatlas-test";

test("a region is chosen from the list, and its sheet opens", async ({ atlas }) => {
  await atlas.openExplore("renderer=light");
  await atlas.select("Greater Region");
  await atlas.expectUrl({ region: "gr" });
  expect(await atlas.readSentence()).toContain("Greater Region");
});

test("a region is chosen by keyboard alone", async ({ page, atlas }) => {
  await atlas.openExplore("renderer=light");
  const button = atlas.panel.getByRole("button", { name: /^Lake Constance Region/ });
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if (await button.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(atlas.heading("Lake Constance Region")).toBeFocused();
  await atlas.expectUrl({ region: "ibk" });
});

test("the address opens a city inside its region", async ({ atlas }) => {
  await atlas.openExplore("v=1&region=emr&city=aachen-de&renderer=light");
  await expect(atlas.heading("Aachen")).toBeVisible();
  expect(await atlas.readSentence()).toContain("Aachen");
});

test("the search finds a city by its name in any language", async ({ atlas }) => {
  await atlas.openExplore("renderer=light");
  await atlas.search("Aix-la-Chap");
  await expect(atlas.heading("Aachen")).toBeVisible();
  await atlas.expectUrl({ city: "aachen-de" });
});

test("Escape goes back one step at a time", async ({ atlas }) => {
  await atlas.openExplore("v=1&region=emr&city=aachen-de&renderer=light");
  await atlas.leaveSelection();
  await expect(atlas.heading("Euregio Meuse-Rhine")).toBeVisible();
  await atlas.expectUrl({ region: "emr", city: null });
  await atlas.leaveSelection();
  await atlas.expectUrl({ region: null });
});

test("a click on the map selects what is there, and the sheet opens beside it", async ({ page, atlas }) => {
  await atlas.openExplore("renderer=light");
  const trier = page.locator('#map [data-kind="city"]').first();
  await trier.click();
  await expect.poll(() => atlas.readUrl().get("city")).not.toBeNull();
  await expect(page.locator(".selection-header__title")).toBeVisible();
});

test("arrow keys walk from area to area and across the border", async ({ page, atlas }) => {
  await atlas.openExplore("v=1&unit=DEA2D&renderer=light");
  await atlas.walkMap("ArrowLeft");
  await expect(page.locator("#map")).toContainText(atlas.t("map.walkAcross"));
  await atlas.walkMap("Enter");
  await expect.poll(() => atlas.readUrl().get("unit")).toMatch(/^(BE|NL)/);
});

test("the way back of the sheet leads to the region and to all regions", async ({ atlas }) => {
  await atlas.openExplore("v=1&region=emr&city=aachen-de&renderer=light");
  await atlas.panel.getByRole("button", { name: "Euregio Meuse-Rhine" }).first().click();
  await expect(atlas.heading("Euregio Meuse-Rhine")).toBeVisible();
  await atlas.panel.getByRole("button", { name: atlas.t("explore.allRegions") }).click();
  await expect(atlas.panel.getByRole("button", { name: /^Greater Region/ })).toBeVisible();
});
