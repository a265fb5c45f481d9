import { expect, test } from "./grenzatlas-test";
import type { GrenzatlasDriver } from "./grenzatlas-driver";

const ranking = (atlas: GrenzatlasDriver) =>
  atlas.figure(/^The regions in order$/).getByRole("group", { name: "The regions in order" });
const weight = ({ page }: GrenzatlasDriver, name: RegExp) => page.getByRole("slider", { name });
const sensitivity = ({ page }: GrenzatlasDriver) =>
  page.getByRole("region", { name: "How the order depends on one weight" });

test("moving a weight changes order, share and address", async ({ atlas }) => {
  await atlas.openComparison("chart=score");
  await expect(ranking(atlas)).toHaveAccessibleDescription(/^Highest score first: Trinational/);
  await expect(sensitivity(atlas)).toContainText("Share now: 20%");

  await weight(atlas, /^1\. Metropolitan functions$/).fill("0");
  await expect(ranking(atlas)).toHaveAccessibleDescription(/^Highest score first: Greater Region/);
  await expect(sensitivity(atlas)).toContainText("Share now: 0%");
  await expect.poll(() => atlas.readUrl().get("weights")).not.toBeNull();
});

test("by keyboard alone: weigh, vary another dimension, read where regions change places", async ({
  page,
  atlas,
}) => {
  await atlas.openComparison("chart=score");
  await atlas.tabTo(weight(atlas, /^1\. Metropolitan functions$/));
  await page.keyboard.press("Home");
  await expect(ranking(atlas)).toHaveAccessibleDescription(/^Highest score first: Greater Region/);
  await page.keyboard.press("ArrowRight");
  await expect(ranking(atlas)).toHaveAccessibleDescription(/^Highest score first: Trinational/);

  const varied = page.getByRole("combobox", { name: "Weight that varies" });
  await atlas.tabTo(varied);
  await page.keyboard.press("ArrowDown");
  await expect(varied).toHaveValue("interdependence");
  await expect(sensitivity(atlas)).toContainText("No data in this dimension");

  await page.keyboard.press("ArrowUp");
  const figure = atlas.figure(/^Score by the weight of “Metropolitan functions”$/);
  await atlas.tabTo(figure.locator('[tabindex="0"]'));
  await expect(figure.locator(":focus")).toHaveAccessibleName(/change places$/);
  await expect(figure).toContainText(/At \d+(\.\d)?%, .+ and .+ change places/);
});

test("an unused score says so, and all weights alike bring it back", async ({ page, atlas }) => {
  await atlas.openComparison("chart=score");
  for (const name of [/^1\./, /^2\./, /^3\./, /^4\./, /^5\./]) await weight(atlas, name).fill("0");
  await expect(page.getByText("All weights are 0, so there is no score. Raise one of them.")).toBeVisible();
  await page.getByRole("button", { name: "All alike" }).click();
  await expect(ranking(atlas)).toBeVisible();
});
