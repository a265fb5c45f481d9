import { liveMaplibreMap } from "../../tools/browser/wait-until-drawn";
import { expect, mapOf, test } from "./gallery-test";

test.use({ hasWebgl: true });

for (const [file, title] of [
  ["blog.html", /^Map/],
  ["wordpress.html", /^Carte/],
  ["isolated.html", /^Map: commuters/],
  ["isolated.html", /^Map: border distance/],
] as const)
  test(`MapLibre draws in the frame of ${file}, with its worker: ${title.source}`, async ({ page }) => {
    await page.goto(file);
    // Where graphics are slow, the atlas would choose the light map by itself.
    await page.getByTitle(title).evaluate((frame: HTMLIFrameElement) => {
      frame.scrollIntoView();
      const address = new URL(frame.src);
      address.searchParams.set("renderer", "webgl");
      frame.src = address.href;
    });
    const canvas = mapOf(page, title).locator(liveMaplibreMap);
    await expect(canvas).toBeAttached({ timeout: 45_000 });
  });
