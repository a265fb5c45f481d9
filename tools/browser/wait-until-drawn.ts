import type { Page } from "@playwright/test";

/** The light map has drawn its ground. */
export const liveLightMap = ".light-map__layer path";
/** MapLibre has drawn its first whole frame, and the light map has left. */
export const liveMaplibreMap = ".map-frame:not(:has(.light-map)) .map-view canvas";
const PATIENCE_MILLISECONDS = 60_000;

/**
 * Waits until the view stands: live page, fonts, everything loaded and computed, and the map that the
 * address asks for. A page that could not start stands at once.
 */
export async function waitUntilDrawn(page: Page): Promise<void> {
  const isMaplibreWanted = new URL(page.url()).searchParams.get("renderer") === "webgl";
  const map = isMaplibreWanted ? liveMaplibreMap : liveLightMap;
  await page.waitForSelector(`${map}, [role="alert"]`, { state: "attached", timeout: PATIENCE_MILLISECONDS });
  await page.waitForFunction(
    () => document.querySelector('progress, [aria-busy="true"]') === null,
    undefined,
    { timeout: PATIENCE_MILLISECONDS },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
