import { expect, test } from "./grenzatlas-test";
import { liveMaplibreMap } from "../../tools/browser/wait-until-drawn";
import { loseWebglContext } from "./broken-surroundings";
import { countColours } from "./picture-colours";

for (const renderer of ["light", "webgl"] as const) {
  test(`the map draws: ${renderer}`, async ({ page, atlas }) => {
    await atlas.openExplore(`v=1&renderer=${renderer}`);
    const picture = await page.locator("#map").screenshot();
    const { distinct, dominantShare } = await countColours(page, picture);
    expect(distinct).toBeGreaterThan(40);
    expect(dominantShare).toBeLessThan(0.8);
  });
}

for (const overlay of ["distance", "commuters", "partners"] as const) {
  test(`MapLibre draws the overlay: ${overlay}`, async ({ page, atlas }) => {
    test.setTimeout(120_000);
    await atlas.openExplore("v=1&region=tmo&renderer=webgl");
    const before = await page.locator("#map canvas").first().screenshot();
    await atlas.showOverlay(overlay);
    await expect
      .poll(async () => (await page.locator("#map canvas").first().screenshot()).equals(before), {
        timeout: 30_000,
      })
      .toBe(false);
  });
}

test("the visitor can choose the kind of map", async ({ page, atlas }) => {
  await atlas.openExplore("v=1&renderer=light");
  await expect(page.locator("#map canvas")).toHaveCount(0);
  await page.getByText(atlas.t("map.rendererWebgl"), { exact: true }).click();
  await expect(page.locator(liveMaplibreMap)).toBeAttached({ timeout: 60_000 });
  await page.getByText(atlas.t("map.rendererLight"), { exact: true }).click();
  await expect(page.locator(liveMaplibreMap)).toHaveCount(0);
});

test("where MapLibre draws slowly the light map stays, and the legend says why", async ({ atlas }) => {
  // The test browser draws WebGL in software.
  await atlas.openExplore("v=1&region=tmo");
  await expect(atlas.legend).toContainText(atlas.t("explore.noticeMap_slow"), { timeout: 45_000 });
});

test("the globe shows partners overseas", async ({ page, atlas }) => {
  test.setTimeout(120_000);
  await atlas.openExplore("v=1&overlay=partners&projection=globe&renderer=webgl");
  const { distinct } = await countColours(page, await page.locator("#map").screenshot());
  expect(distinct).toBeGreaterThan(20);
});

test("a lost WebGL context leaves the light map and says so", async ({ page, atlas }) => {
  await atlas.openExplore("v=1&region=tmo&renderer=webgl");
  await loseWebglContext(page);
  await expect(page.locator(".light-map__layer path").first()).toBeVisible();
  await expect(page.locator(liveMaplibreMap)).toHaveCount(0);
  await expect(page.getByText(atlas.t("explore.noticeMap_context-lost")).first()).toBeVisible();
  await atlas.select("Strasbourg");
});

test("the pan and zoom buttons move the map without dragging", async ({ page, atlas }) => {
  await atlas.openExplore("v=1&renderer=light");
  await page.getByRole("button", { name: atlas.t("map.zoomIn") }).click();
  await expect.poll(() => atlas.readUrl().get("camera")).not.toBeNull();
  const before = atlas.readUrl().get("camera");
  await page.getByRole("button", { name: atlas.t("map.move"), exact: true }).click();
  await page.getByRole("button", { name: atlas.t("map.moveEast") }).click();
  await expect.poll(() => atlas.readUrl().get("camera")).not.toBe(before);
});
