import { expect, test } from "./grenzatlas-test";

/** Small pictures of what a change of style would move first; drawn with the page's own fonts. */
const pictures = [
  ["overview-light", "v=1&scheme=light&renderer=light"],
  ["overview-dark", "v=1&scheme=dark&renderer=light"],
  ["region", "v=1&region=tmo&renderer=light"],
  ["distance", "v=1&region=tmo&overlay=distance&renderer=light"],
  ["commuters", "v=1&region=gr&overlay=commuters&flows=gr-2015-igss-country&renderer=light"],
  ["partners", "v=1&city=aachen-de&overlay=partners&renderer=light"],
] as const;

test.use({ viewport: { width: 1024, height: 640 }, contextOptions: { reducedMotion: "reduce" } });

for (const [name, view] of pictures) {
  test(`looks as before: ${name}`, async ({ page, atlas }) => {
    await atlas.openExplore(view);
    if (name === "distance") await expect(page.locator(".light-map__reach")).toBeVisible();
    await expect(page).toHaveScreenshot(`${name}.png`);
  });
}

test("looks as before: the first picture, without scripts", async ({ browser, origin }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1024, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await expect(page).toHaveScreenshot("poster.png");
  await context.close();
});
