import type { Page } from "@playwright/test";
import { findAccessibilityViolations } from "./accessibility";
import { expect, test } from "./grenzatlas-test";
import type { GrenzatlasDriver } from "./grenzatlas-driver";
import { smallTargets } from "./small-targets";

const LEAST_TARGET = 24;
const TMO = "tie-flows=tmo-2022";

async function openCooperation({ page, atlas }: { page: Page; atlas: GrenzatlasDriver }, search: string) {
  await atlas.hearLanguage("en");
  await page.goto(`./?v=1&view=cooperation&${search}`);
  await page.getByRole("tabpanel").getByRole("table").first().waitFor();
}

test("by keyboard alone: set the limits, walk through the chart, read a pair, open a record", async ({
  page,
  atlas,
}) => {
  await openCooperation({ page, atlas }, TMO);
  await atlas.tabTo(page.getByRole("spinbutton", { name: "A tie is strong from" }));
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await atlas.expectUrl({ "strong-ties": "4" });
  await expect(page.getByText(/0 with strong tie and strong flow, 1 with strong tie/)).toBeVisible();

  const chart = atlas.figure(/^Ties and commuters, pair by pair$/);
  await atlas.tabTo(chart.locator('[tabindex="0"]'));
  await expect(chart.locator(":focus")).toHaveAccessibleName(/^Alsace – Baden\s· 8 ties\s· at least 22,400/);
  await page.keyboard.press("ArrowDown");
  await expect(chart.locator(":focus")).toHaveAccessibleName(/Weak tie, strong flow$/);
  await expect(chart).toContainText(/Nordwestschweiz\s· 3 ties/);
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.readUrl().get("pair")).toContain("or-nordwestschweiz");

  const record = page.getByRole("region", { name: /Nordwestschweiz$/ }).first();
  const network = record.getByRole("button", { name: /^Trinationaler Eurodistrict Basel/ });
  await page.keyboard.press("Shift+Tab");
  for (let step = 0; step < 40; step++) {
    if (await network.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("Enter");
  await atlas.expectUrl({ view: "catalogue", record: "network:eurodistrict-basel" });
  await page.goBack();
  await expect(record).toBeVisible();
});

test("pointing at a line of the map marks the pair in the chart and in the table", async ({
  page,
  atlas,
}) => {
  await openCooperation({ page, atlas }, TMO);
  const line = page.locator('.pair-map__field[data-pair="or-baden,or-nordwestschweiz"]');
  await line.dispatchEvent("pointerover");
  await expect(atlas.figure(/^Ties and commuters/)).toContainText("Baden – Nordwestschweiz · 3 ties");
  await line.dispatchEvent("click");
  await atlas.expectUrl({ pair: "or-baden,or-nordwestschweiz" });
});

test("two cities are chosen by keyboard and kept in the address", async ({ page, atlas }) => {
  await openCooperation({ page, atlas }, "part=match");
  await expect(page.getByText(/^Dortmund and Cluj-Napoca: the furthest recorded stage/)).toBeVisible();
  await expect(page.getByRole("row", { name: /^Connection/ })).toContainText("direct flight");
  await atlas.tabTo(page.getByRole("combobox", { name: "First city" }));
  await page.keyboard.type("Trier");
  await expect(page.getByRole("option", { name: /^Trier/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await atlas.expectUrl({ first: "trier-de", other: "cluj-napoca-ro" });
  await page.goto("./?v=1&view=cooperation&part=match&first=metz-fr&other=trier-de");
  await expect(page.getByText(/^Metz and Trier: the furthest recorded stage is “Agreement”/)).toBeVisible();
});

for (const [name, width, height] of [
  ["desktop", 1440, 900],
  ["tablet", 1024, 640],
  ["phone", 390, 844],
] as const)
  test(`axe finds nothing, nothing is cut off and targets are large enough on a ${name}`, async ({
    page,
    atlas,
  }) => {
    await page.setViewportSize({ width, height });
    for (const part of [`${TMO}&pair=FRF1,or-baden`, "part=match"]) {
      await openCooperation({ page, atlas }, part);
      expect(await findAccessibilityViolations(page)).toEqual([]);
      expect(await smallTargets(page, LEAST_TARGET)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  });

for (const language of ["de", "fr", "nl", "en"])
  for (const part of ["ties", "match"])
    test(`fits 320 pixels in ${language}: ${part}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./?v=1&lang=${language}&view=cooperation&part=${part}`);
      await expect(page.getByRole("table").first()).toBeVisible();
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess).toBeLessThanOrEqual(0);
    });
