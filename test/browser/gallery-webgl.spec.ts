import { liveMaplibreMap } from "../../tools/browser/wait-until-drawn";
import { expect, mapOf, test } from "./gallery-test";

test.use({ hasWebgl: true });

for (const file of ["blog.html", "wordpress.html"])
  test(`MapLibre draws in the frame of ${file}, with its worker`, async ({ page }) => {
    await page.goto(file);
    // Where graphics are slow, the atlas would choose the light map by itself.
    await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
      frame.scrollIntoView();
      const address = new URL(frame.src);
      address.searchParams.set("renderer", "webgl");
      frame.src = address.href;
    });
    const canvas = mapOf(page, /^(Map|Carte)/).locator(liveMaplibreMap);
    await expect(canvas).toBeAttached({ timeout: 45_000 });
  });
