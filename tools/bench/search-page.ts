import type { Page } from "@playwright/test";
import { builtApp, type OpenedApp } from "../browser/open-built-app";
import type { BenchSection } from "./bench-section";
import { viewport } from "./first-visit";
import { generatedCatalogue } from "./generated-catalogue";
import { generatedRecords, keyByKey, longestKey, typedQueries } from "./typed-queries";

const VIEW = "v=1&view=catalogue&lang=de&renderer=light";
const RESULTS = ".catalogue-results li";
const PATIENCE_MILLISECONDS = 60_000;
/** Each key is typed so often; its middle counts. */
const PASSES = 5;

/** Milliseconds from the key. */
interface KeyTime {
  /** Until list, facets and what was understood stand in the page. */
  readonly answered: number;
  /** Until the next frame after that is painted, with the map. */
  readonly painted: number;
}

interface Timing {
  readonly name: string;
  readonly records: number;
  /** Of all keys, each the middle of its passes. */
  readonly keys: readonly KeyTime[];
  readonly limit: number;
}

/** The page of the catalogue, typed into key by key, over the real records and over ten thousand. */
export async function benchSearchPage({ browser, origin }: OpenedApp): Promise<BenchSection> {
  const real = await timingOf("records of the catalogue", new Map(), longestKey.real);
  const made = await generatedCatalogue(builtApp, generatedRecords - real.records);
  const timings = [real, await timingOf("generated records", made, longestKey.generated)];
  return {
    title: "Search in the test browser, key by key: search, list, facets and map (light map, middle of five)",
    columns: ["searched", "records", "key, ms", "slowest key, ms", "budget, ms", "painted, ms"],
    rows: timings.map(({ name, records, keys, limit }) => [
      name,
      String(records),
      middleOf(keys.map(({ answered }) => answered)).toFixed(1),
      slowest(keys).toFixed(1),
      String(limit),
      middleOf(keys.map(({ painted }) => painted)).toFixed(1),
    ]),
    failures: timings.flatMap(({ name, keys, limit }) =>
      slowest(keys) > limit
        ? [`${name}: ${slowest(keys).toFixed(1)} ms for a key in the page, budget ${limit} ms`]
        : [],
    ),
  };

  async function timingOf(name: string, files: ReadonlyMap<string, string>, limit: number): Promise<Timing> {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    for (const [path, body] of files)
      await page.route(new RegExp(`/geo/${path}(\\?|$)`), (route) =>
        route.fulfill({ body, contentType: "application/json" }),
      );
    await page.goto(`${origin}/?${VIEW}`);
    await page.locator(RESULTS).first().waitFor({ timeout: PATIENCE_MILLISECONDS });
    const records = await page.evaluate(countRecords);
    const keys = await timeKeys(page);
    await context.close();
    return { name, records, keys, limit };
  }
}

function slowest(keys: readonly KeyTime[]): number {
  return Math.max(...keys.map(({ answered }) => answered));
}

async function timeKeys(page: Page): Promise<readonly KeyTime[]> {
  const typed = keyByKey(typedQueries);
  const passes: (readonly KeyTime[])[] = [];
  // The first pass is the browser's own warming up and counts as any other.
  for (let pass = 0; pass < PASSES; pass += 1) passes.push(await page.evaluate(typeAll, typed));
  return typed.map((_, key) => ({
    answered: middleOf(passes.map((times) => times[key]?.answered ?? Infinity)),
    painted: middleOf(passes.map((times) => times[key]?.painted ?? Infinity)),
  }));
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Runs in the page. All records are results before anything is typed. */
function countRecords(): number {
  const heading = document.querySelector(".catalogue-page__results h2");
  return Number((heading?.textContent ?? "").replace(/\D/g, ""));
}

/**
 * Runs in the page, so it holds no named function inside. React answers a key before its event has been handled to
 * the end, which is checked: nothing of the page may change after that. What the map draws comes in later tasks;
 * the task after the next frame begins when that is painted.
 */
async function typeAll(texts: readonly string[]): Promise<KeyTime[]> {
  const catalogue = document.querySelector(".catalogue-page");
  const field = catalogue?.querySelector<HTMLInputElement>('input[type="search"]');
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  if (!catalogue || !field || !property?.set) throw new Error("nothing to type into");
  const times: KeyTime[] = [];
  for (const text of texts) {
    const start = performance.now();
    property.set.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const answered = performance.now() - start;
    const answer = catalogue.textContent;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    times.push({ answered, painted: performance.now() - start });
    await new Promise((resolve) => setTimeout(resolve, 60));
    if (catalogue.textContent !== answer) throw new Error(`the answer to “${text}” came late`);
  }
  return times;
}
