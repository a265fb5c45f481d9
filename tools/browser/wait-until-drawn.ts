import type { Page } from "@playwright/test";

/** The light map has drawn its ground. */
export const liveLightMap = ".light-map__layer path";
/** MapLibre has drawn its first whole frame, and the light map has left. */
export const liveMaplibreMap = ".map-frame:not(:has(.light-map)) .map-view canvas";
/** A page beside the map has its figures. */
const livePage = ".app__page :is(svg[role], table, form)";
/** The last answer of the analysis: who lives within the chosen distance. */
const DISTANCE_SHARES = ".app__panel table";
const PATIENCE_MILLISECONDS = 60_000;
/** A page that has changed nothing for so long is at rest. */
const QUIET_MILLISECONDS = 300;

/**
 * Waits until the view stands: live page, fonts, everything loaded and computed, and the map that the
 * address asks for. A page that could not start stands at once.
 */
export async function waitUntilDrawn(page: Page): Promise<void> {
  const address = new URL(page.url()).searchParams;
  await waitForOne(page, pictureOf(address));
  if (address.get("overlay") === "distance") await waitForOne(page, DISTANCE_SHARES);
  await page.waitForFunction(
    () => document.querySelector('progress, [aria-busy="true"]') === null,
    undefined,
    { timeout: PATIENCE_MILLISECONDS },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.evaluate(waitForQuiet, QUIET_MILLISECONDS);
}

/** What the view cannot do without: a page beside the map, or the map the address asks for. */
function pictureOf(address: URLSearchParams): string {
  const view = address.get("view");
  if (view !== null && view !== "catalogue") return livePage;
  return address.get("renderer") === "webgl" ? liveMaplibreMap : liveLightMap;
}

/** The element, or the sentence that says why it is not there. */
async function waitForOne(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(`${selector}, [role="alert"]`, {
    state: "attached",
    timeout: PATIENCE_MILLISECONDS,
  });
}

/** Runs in the page, so it holds no named function inside. */
function waitForQuiet(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, milliseconds);
    new MutationObserver((_changes, observer) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer.disconnect();
        resolve();
      }, milliseconds);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
