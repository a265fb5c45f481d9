import type { Browser, Page } from "@playwright/test";
import type { OpenedApp } from "../browser/open-built-app";
import { liveLightMap, liveMaplibreMap } from "../browser/wait-until-drawn";

/** One visit with an empty cache, times in milliseconds from the start of the navigation. */
export interface FirstVisit {
  /** The poster of the page: First Contentful Paint. */
  readonly firstPicture: number;
  /** The light map stands and answers. */
  readonly interactiveMap: number;
  /** The panel beside it lists the regions. */
  readonly panel: number;
  /** MapLibre has drawn its first frame; null: it did not within the time given. */
  readonly maplibreMap: number | null;
  /** Files asked for before the live map stood, relative to the root. */
  readonly requestedBeforeMap: readonly string[];
}

/** Without a file for so long, the map waits for it. */
const HELD_BACK_MILLISECONDS = 8_000;

export const viewport = { width: 1280, height: 800 };
const LISTED_REGION = ".explore-panel li";
const MAPLIBRE_PATIENCE_MILLISECONDS = 60_000;
const VISITS = 3;

/** Visits three times and returns the visit with the middle time to an interactive map. */
export async function measureFirstVisit({ browser, origin }: OpenedApp): Promise<FirstVisit> {
  const visits: FirstVisit[] = [];
  for (let index = 0; index < VISITS; index++) visits.push(await visitOnce(browser, origin));
  visits.sort((a, b) => a.interactiveMap - b.interactiveMap);
  const middle = visits[Math.floor(VISITS / 2)];
  if (!middle) throw new Error("no visit was measured");
  return middle;
}

/**
 * Which of the files the live map cannot do without: each is held back in a visit of its own. The others
 * are loaded beside it, for the panel or for MapLibre.
 */
export async function filesTheMapNeeds(
  { browser, origin }: OpenedApp,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  const needed = new Set<string>();
  for (const file of files) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.route(`${origin}/${file}`, () => undefined);
    await page.goto(`${origin}/`, { waitUntil: "commit" });
    await page
      .waitForSelector(liveLightMap, { state: "attached", timeout: HELD_BACK_MILLISECONDS })
      .catch(() => needed.add(file));
    await context.close();
  }
  return needed;
}

async function visitOnce(browser: Browser, origin: string): Promise<FirstVisit> {
  const context = await browser.newContext({ viewport, locale: "en-GB" });
  const page = await context.newPage();
  const requested: string[] = [];
  page.on("request", (request) => requested.push(fileOf(request.url())));
  await page.goto(`${origin}/?renderer=webgl`, { waitUntil: "commit" });
  await page.waitForSelector(liveLightMap, { state: "attached" });
  const interactiveMap = await now(page);
  const requestedBeforeMap = [...new Set(requested)];
  await page.waitForSelector(LISTED_REGION, { state: "attached" });
  const panel = await now(page);
  const maplibreMap = await page
    .waitForSelector(liveMaplibreMap, { state: "attached", timeout: MAPLIBRE_PATIENCE_MILLISECONDS })
    .then(() => now(page))
    .catch(() => null);
  const firstPicture = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
  );
  await context.close();
  return { firstPicture, interactiveMap, panel, maplibreMap, requestedBeforeMap };
}

function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

function fileOf(address: string): string {
  const path = new URL(address).pathname.slice(1);
  return path === "" ? "index.html" : path;
}
