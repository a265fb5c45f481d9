import { expect, test } from "./grenzatlas-test";
import type { GrenzatlasDriver } from "./grenzatlas-driver";

const VIEW = "chart=border&indicator=share_age_65_plus&areas=gr,tmo&border=DE-FR";

const profile = (atlas: GrenzatlasDriver) => atlas.figure(/across the border Germany \| France$/);
const profileTable = ({ page }: GrenzatlasDriver) =>
  page.getByRole("table", { name: /by distance from the border/ });
const gapTable = ({ page }: GrenzatlasDriver) =>
  page.getByRole("table", { name: /^Gaps at the state borders/ });
const howMany = ({ page }: GrenzatlasDriver) => page.getByRole("status").filter({ hasText: /marked$/ });
/** Outlines of units that a map marks. */
const outlines = ({ page }: GrenzatlasDriver) =>
  page.getByRole("img", { name: /on both sides of the border$/ }).locator(".small-map__marks > g");

test("dragging across the profile marks its units in chart, map and table", async ({ page, atlas }) => {
  await atlas.openComparison(VIEW);
  const drawing = profile(atlas).getByRole("group", { name: /across the border/ });
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error("the profile is not drawn");
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.55, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.85, middle, { steps: 4 });
  await page.mouse.up();
  // What the pointer rests on is marked as well.
  await page.mouse.move(1, 1);

  await expect(howMany(atlas)).toHaveText(/^\d+ units? marked$/);
  const onMap = async () => `${await outlines(atlas).count()} units marked`;
  await expect.poll(async () => (await onMap()) === (await howMany(atlas).textContent())).toBe(true);
  await expect(page.getByText(/^Only the (\d+ units|unit) in the marked part\.$/)).toBeVisible();

  await page.getByRole("button", { name: "Mark none" }).click();
  await expect(outlines(atlas)).toHaveCount(0);
});

test("by keyboard alone: mark a part of the profile, read its units, choose one", async ({ page, atlas }) => {
  await atlas.openComparison(VIEW);
  await profileTable(atlas).waitFor();

  const firstUnit = profile(atlas).locator('[tabindex="0"]');
  await atlas.tabTo(firstUnit);
  await page.keyboard.press("End");
  await expect(profile(atlas).locator(":focus")).toHaveAccessibleName(/ to Germany, /);
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.readUrl().get("unit")).toMatch(/^FR/);

  const from = page.getByRole("slider", { name: "From" });
  await atlas.tabTo(from);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect(from).toHaveAttribute("aria-valuetext", /inside France$/);
  await expect(howMany(atlas)).toHaveText("1 unit marked");
  await expect(profileTable(atlas).getByRole("rowheader")).toHaveCount(1);

  await atlas.tabTo(page.getByRole("button", { name: "Mark none" }));
  await page.keyboard.press("Enter");
  await expect(howMany(atlas)).toHaveText("No unit marked");
});

test("the greatest gaps come first and light their units, by keyboard alone", async ({ page, atlas }) => {
  await atlas.openComparison(VIEW);
  const gaps = () =>
    gapTable(atlas)
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader") })
      .evaluateAll((rows) => rows.map((row) => Number(row.querySelectorAll("td")[1]?.textContent)));
  await expect.poll(async () => (await gaps()).length).toBe(10);
  const shown = await gaps();
  expect(shown).toEqual([...shown].sort((a, b) => b - a));

  const firstName = gapTable(atlas).getByRole("rowheader").getByRole("button").first();
  await atlas.tabTo(firstName);
  await expect(gapTable(atlas).getByRole("row").nth(1)).toHaveClass(/highlighted/);

  await page.getByRole("radio", { name: "difference" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "share of the mean" })).toBeChecked();
  await expect(gapTable(atlas).getByRole("cell", { name: /%$/ }).first()).toBeVisible();
});

test("the profile is in the legend and the legend in the profile", async ({ page, atlas }) => {
  await atlas.openComparison(VIEW);
  await profileTable(atlas).waitFor();
  const first = page
    .getByRole("list")
    .getByRole("button", { name: /^\d.* areas$/ })
    .first();
  await atlas.tabTo(first);
  await expect(profile(atlas).locator(".chart__ring--marked")).not.toHaveCount(0);
  await expect(profileTable(atlas).locator(".data-table__row--highlighted")).not.toHaveCount(0);
});
