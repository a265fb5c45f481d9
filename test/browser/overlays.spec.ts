import { languages } from "../../src/model/language";
import { expect, test } from "./grenzatlas-test";

test("border distance: field, legend, shares and the chosen distance", async ({ atlas }) => {
  await atlas.openExplore("v=1&region=tmo&renderer=light");
  await atlas.showOverlay("distance");
  await atlas.expectUrl({ overlay: "distance" });
  await expect(atlas.legend).toContainText("10–25 km");
  await expect(atlas.panel.getByRole("table").first()).toBeVisible({ timeout: 30_000 });
  await atlas.setKilometres(40);
  await atlas.expectUrl({ km: "40" });
  await expect(atlas.legend).toContainText("40");
});

test("border distance: any point says how far it is, to which state", async ({ atlas }) => {
  // Offenburg: about 12 km from the Rhine; the French border is the nearest.
  await atlas.openExplore("v=1&region=tmo&overlay=distance&at=7.94,48.47&renderer=light");
  const section = atlas.panel.getByRole("region", { name: atlas.t("distance.point") }).or(atlas.panel);
  await expect(section.first()).toContainText("France", { timeout: 30_000 });
  await expect(atlas.panel).toContainText(/\b1[0-4]\.\d\u00a0km/);
});

test("commuters: one set at a time, with its figures beside the map", async ({ atlas }) => {
  await atlas.openExplore("v=1&region=gr&renderer=light");
  await atlas.showOverlay("commuters");
  await expect(atlas.panel.getByRole("table").first()).toBeVisible();
  await atlas.chooseFlowSet("gr-2019-ba-saarland");
  await atlas.expectUrl({ overlay: "commuters", flows: "gr-2019-ba-saarland" });
  expect(await atlas.readSentence()).toContain("2019");
});

test("commuters: a pair that the source does not record is not recorded, never 0", async ({ atlas }) => {
  await atlas.openExplore("v=1&region=tmo&overlay=commuters&renderer=light");
  await atlas.panel.getByText(atlas.t("commuters.pairs"), { exact: true }).click();
  await expect(atlas.panel).toContainText(/not recorded/i);
  await expect(atlas.panel.getByRole("cell", { name: "0", exact: true })).toHaveCount(0);
});

test("commuters: an area is the focus by key and by click, on both maps", async ({ page, atlas }) => {
  test.setTimeout(120_000);
  await atlas.openExplore("v=1&region=tmo&overlay=commuters&flows=tmo-2022&renderer=light");
  await atlas.walkMap("ArrowRight");
  const start = await page.locator(".hover-tip__title").textContent();
  const [name = ""] = (start ?? "").split(":");
  await expect(atlas.spoken).toHaveText(new RegExp(`^${atlas.t("map.walkStart", { place: name })}`));
  await atlas.walkMap("Enter");
  await expect.poll(() => atlas.readSentence()).toContain(name);
  await expect.poll(() => atlas.readUrl().get("focus")).not.toBeNull();
  const focus = atlas.readUrl().get("focus");
  await atlas.walkMap("Enter");
  await atlas.expectUrl({ focus: null });
  const node = page.locator(`[data-kind="flow-area"][data-id="${focus}"]`).first();
  const box = await node.boundingBox();
  if (!box) throw new Error("the node has no place");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await atlas.expectUrl({ focus });
  await atlas.openExplore(`v=1&region=tmo&overlay=commuters&flows=tmo-2022&focus=${focus}&renderer=webgl`);
  await page.mouse.click(x, y);
  await atlas.expectUrl({ focus: null });
});

test("the legend of the default indicator is whole at 1440 by 900, in every language", async ({
  page,
  atlas,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const language of languages) {
    await atlas.openExplore(`v=1&region=tmo&overlay=indicators&lang=${language}&renderer=light`, language);
    const body = page.locator(".legend__body");
    await expect(body.locator(".class-legend__title")).toBeVisible({ timeout: 20_000 });
    expect(await body.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  }
});

test("partner cities: of one city, with evidence and year", async ({ atlas }) => {
  await atlas.openExplore("v=1&city=aachen-de&renderer=light");
  await atlas.showOverlay("partners");
  await expect(atlas.panel.getByRole("table").first()).toContainText("Reims");
  await expect(atlas.legend).toContainText(atlas.t("partners.kind_twinning"));
});

test("partner cities: the record of Dortmund and Cluj-Napoca", async ({ atlas }) => {
  await atlas.openExplore("v=1&partnership=cluj-napoca-ro--dortmund-de--project&renderer=light");
  await expect(atlas.panel).toContainText("Cluj-Napoca");
  await expect(atlas.panel).toContainText(/letter of intent/i);
  // Its line is drawn and explained although the overlay of all partnerships is not on.
  await expect(atlas.map.locator('[data-kind="partnership"]')).toHaveCount(1);
  await expect(atlas.legend).toContainText(atlas.t("partners.kind_project"));
});

test("filters combine and are in the address", async ({ atlas }) => {
  await atlas.openExplore("v=1&only-country=FR&only-size=metropolitan,medium&renderer=light");
  await expect(atlas.panel.getByRole("button", { name: /^Strasbourg/ })).toBeVisible();
  await expect(atlas.panel.getByRole("button", { name: /^Aachen/ })).toHaveCount(0);
  await atlas.panel
    .getByRole("button", { name: atlas.t("filters.clear") })
    .first()
    .click();
  await atlas.expectUrl({ "only-country": null, "only-size": null });
});
