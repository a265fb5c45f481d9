import { expect, test } from "./grenzatlas-test";
import { liveMaplibreMap } from "../../tools/browser/wait-until-drawn";
import { smallTargets } from "./small-targets";

const oresund = "v=1&own=Øresund~DK011.2.SE224";
/** WCAG 2.5.8, CSS pixels. */
const LEAST_TARGET = 24;

test("an own region beyond the eight countries is put together from the list, and opens from its address", async ({
  page,
  atlas,
}) => {
  await atlas.openExplore("renderer=light");
  await atlas.beginOwnRegion("Øresund");
  await atlas.takeInUnit("byen", "Byen København");
  await atlas.takeInUnit("DK012", "Københavns omegn");
  await atlas.takeInUnit("skane", "Skåne län");
  await atlas.panel.getByRole("button", { name: atlas.t("own.done") }).click();
  await expect(atlas.heading("Øresund")).toBeFocused();
  await atlas.expectUrl({ own: "Øresund~DK011.2.SE224", region: "own-1" });
  await expect(atlas.legend).toContainText("Øresund");

  await page.reload();
  await atlas.settle();
  await expect(atlas.heading("Øresund")).toBeVisible();
  expect(await atlas.readSentence()).toContain("3 NUTS 3 units");
  await expect(page.locator("#map svg text", { hasText: "Øresund" }).first()).toBeAttached();
  await atlas.leaveSelection();
  await expect(atlas.panel.getByRole("button", { name: /^Øresund/ })).toContainText("Denmark and Sweden");
});

test("units are picked on the map by click and by key, and Escape ends picking", async ({ page, atlas }) => {
  await atlas.openExplore("v=1&renderer=light&camera=8.00/6.10/50.00");
  await atlas.beginOwnRegion("Around the Eifel");
  await page.locator('#map [data-kind="unit"][data-id="DEB23"]').click();
  await expect(atlas.chosenUnits.getByText("Eifelkreis Bitburg-Prüm")).toBeVisible();
  await atlas.walkMap("ArrowLeft");
  await atlas.walkMap("ArrowLeft");
  await expect(atlas.spoken).toContainText(atlas.t("map.notPicked"));
  await atlas.walkMap("Enter");
  await expect(atlas.chosenUnits.getByRole("listitem")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(atlas.panel.getByRole("button", { name: atlas.t("own.pick") })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  expect(await smallTargets(page, LEAST_TARGET)).toEqual([]);
});

test("a deleted region comes back with the browser's button", async ({ page, atlas }) => {
  await atlas.openExplore(`${oresund}&region=own-1&renderer=light`);
  await atlas.panel.getByRole("button", { name: atlas.t("own.edit") }).click();
  await atlas.panel.getByRole("button", { name: atlas.t("own.remove") }).click();
  await expect(atlas.panel.getByRole("button", { name: atlas.t("own.add") })).toBeFocused();
  await atlas.expectUrl({ own: null, region: null });
  await page.goBack();
  await expect(atlas.heading("Øresund")).toBeVisible();
});

test("units that Europe does not have are named and left out", async ({ atlas }) => {
  await atlas.openExplore("v=1&own=Mine~LU000.XX999.atlantis&region=own-1&renderer=light");
  await expect(atlas.notices.filter({ hasText: "XX999" })).toBeVisible();
  await expect(atlas.notices.filter({ hasText: "atlantis" })).toBeVisible();
  await expect(atlas.heading("Mine")).toBeVisible();
});

test("MapLibre draws an own region beyond the eight countries, and its border distance", async ({
  page,
  atlas,
}) => {
  test.setTimeout(120_000);
  await atlas.openExplore(`${oresund}.DEF0C&region=own-1&renderer=webgl`);
  await expect(page.locator(liveMaplibreMap)).toBeAttached({ timeout: 60_000 });
  const distance = { name: atlas.t("explore.overlay_distance"), exact: true };
  await atlas.panel.getByRole("radio", distance).check();
  await expect(atlas.panel).toContainText(atlas.t("own.placesMissing", { missing: 4, units: 4 }), {
    timeout: 60_000,
  });
  await expect(page.locator("progress")).toHaveCount(0, { timeout: 60_000 });
});

test("all units of Europe open as one region", async ({ page, atlas }) => {
  test.setTimeout(120_000);
  await atlas.openExplore("renderer=light");
  const codes = await page.evaluate(async () => {
    const lists = await Promise.all(
      ["units", "units-europe"].map(async (file) => {
        const content: unknown = await (await fetch(`geo/${file}.json`)).json();
        return content;
      }),
    );
    return lists.flatMap((list) =>
      typeof list === "object" && list !== null && "codes" in list && Array.isArray(list.codes)
        ? list.codes.map(String)
        : [],
    );
  });
  expect(codes.length).toBeGreaterThan(1400);
  await atlas.openExplore(`v=1&own=Europe~${codes.join(".")}&region=own-1&renderer=light`);
  await expect(atlas.heading("Europe")).toBeVisible();
  expect(await atlas.readSentence()).toContain(`${codes.length.toLocaleString("en")} NUTS 3 units`);
});
