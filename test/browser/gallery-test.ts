import { expect, type FrameLocator, type Page } from "@playwright/test";
import { liveLightMap, liveMaplibreMap } from "../../tools/browser/wait-until-drawn";
import { startGallery } from "../../tools/gallery/gallery-server";
import type { RunningServer } from "../../tools/serve/listen";
import { test as base } from "./grenzatlas-test";

export { expect } from "@playwright/test";

const PATIENCE_MILLISECONDS = 30_000;
const LATE_MILLISECONDS = 800;
const WITHOUT_WEBGL = "--disable-3d-apis";

interface GalleryParts {
  readonly gallery: RunningServer;
  /** The browser draws with WebGL; without it every frame shows the light map, in a tenth of the time. */
  readonly hasWebgl: boolean;
}

/** Tests that look at the app through host pages of another origin. */
export const test = base.extend<object, GalleryParts>({
  hasWebgl: [false, { scope: "worker", option: true }],
  launchOptions: [
    ({ launchOptions, hasWebgl }, use) =>
      use(
        hasWebgl ? launchOptions : { ...launchOptions, args: [...(launchOptions.args ?? []), WITHOUT_WEBGL] },
      ),
    { scope: "worker" },
  ],
  gallery: [
    async ({ origin }, use) => {
      const gallery = await startGallery({ atlas: origin, port: 0 });
      await use(gallery);
      await gallery.close();
    },
    { scope: "worker" },
  ],
  hostOrigins: [({ gallery }, use) => use([gallery.origin]), { scope: "worker" }],
  baseURL: ({ gallery }, use) => use(`${gallery.origin}/`),
});

/** The frame with this title; there is one of it on the page. */
export function mapOf(page: Page, title: RegExp): FrameLocator {
  return page.getByTitle(title).contentFrame();
}

/** The live map of a frame, not its first picture. */
export async function expectLiveMap(frame: FrameLocator): Promise<void> {
  await expect(frame.locator(`${liveLightMap}, ${liveMaplibreMap}`).first()).toBeAttached({
    timeout: PATIENCE_MILLISECONDS,
  });
}

/** As for a visitor far away: the page stands long before the script of the element, which it names. */
export async function delayElement(page: Page): Promise<void> {
  await page.context().route("**/grenzatlas-map.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MILLISECONDS));
    await route.continue();
  });
}

/** How much of the page has moved under its reader's eyes so far: the browser's own measure, 0 to 1 a jump. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
    });
    observer.observe({ type: "layout-shift", buffered: true });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    observer.disconnect();
    return sum;
  });
}
