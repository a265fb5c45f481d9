import type { Page } from "@playwright/test";
import type { OpenedApp } from "../browser/open-built-app";
import { waitUntilDrawn } from "../browser/wait-until-drawn";
import type { BenchSection } from "./bench-section";
import { viewport } from "./first-visit";

/** Budgets of the map of an indicator and of the comparison, milliseconds from the input to the painted answer. */
const REPAINT_BUDGET = 100;
const COMPARE_BUDGET = 200;
/** Each is repeated; the middle counts. */
const RUNS = 7;

const MAP_VIEW = "overlay=indicators&lang=en&renderer=light";
const COMPARE_VIEW = "view=compare&lang=en";

interface Timing {
  readonly name: string;
  readonly milliseconds: number;
  readonly budget: number;
}

/** Changing what is shown, until the change is painted; data files have been loaded before. */
export async function benchInteractions(app: OpenedApp): Promise<BenchSection> {
  const timings = [...(await timeMap(app)), ...(await timeComparison(app))];
  return {
    title: "From the input to the painted answer, light map and comparison of four regions (middle of seven)",
    columns: ["interaction", "ms", "budget"],
    rows: timings.map(({ name, milliseconds, budget }) => [name, milliseconds.toFixed(0), String(budget)]),
    failures: timings
      .filter(({ milliseconds, budget }) => milliseconds > budget)
      .map(({ name, milliseconds, budget }) => `${name}: ${milliseconds.toFixed(0)} ms, budget ${budget}`),
  };
}

async function timeMap({ browser, origin }: OpenedApp): Promise<readonly Timing[]> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${origin}/?${MAP_VIEW}`);
  await waitUntilDrawn(page);
  const indicator = 'select:has(option[value="median_age"])';
  const indicators = ["median_age", "share_age_65_plus", "population_density_derived"];
  await visitAll(page, indicator, indicators);
  const timings = [
    {
      name: "another indicator",
      milliseconds: await timeChoices(page, indicator, indicators),
      budget: REPAINT_BUDGET,
    },
  ];
  await page.locator(".disclosure", { hasText: "Classes" }).locator("summary").first().click();
  const methods = ["equal", "natural", "quantile"];
  const method = 'select:has(option[value="natural"])';
  await visitAll(page, method, methods);
  timings.push({
    name: "other classes",
    milliseconds: await timeChoices(page, method, methods),
    budget: REPAINT_BUDGET,
  });
  await context.close();
  return timings;
}

async function timeComparison({ browser, origin }: OpenedApp): Promise<readonly Timing[]> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${origin}/?${COMPARE_VIEW}`);
  await page.locator(".small-map").nth(3).waitFor();
  const indicator = 'select:has(option[value="median_age"])';
  const indicators = ["median_age", "share_age_65_plus", "population_density_derived"];
  await visitAll(page, indicator, indicators);
  const another = await timeChoices(page, indicator, indicators);
  await context.close();
  return [{ name: "another indicator for four regions", milliseconds: another, budget: COMPARE_BUDGET }];
}

/** Brings every data file that the choices need. */
async function visitAll(page: Page, selector: string, values: readonly string[]): Promise<void> {
  for (const value of values) {
    await page.locator(selector).first().selectOption(value);
    await page.waitForTimeout(700);
  }
}

/** Middle time of choosing the values in turn. */
async function timeChoices(page: Page, selector: string, values: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const value = values[run % values.length] ?? "";
    times.push(await page.evaluate(timeChoice, { selector, value }));
    await page.waitForTimeout(300);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Infinity;
}

/**
 * Runs in the page, so it holds no named function inside: milliseconds from choosing a value until the legend has
 * changed and the next frame has been painted.
 */
async function timeChoice({
  selector,
  value,
}: {
  readonly selector: string;
  readonly value: string;
}): Promise<number> {
  const select = document.querySelector<HTMLSelectElement>(selector);
  const legend = document.querySelector(".class-legend");
  if (!select || !legend) throw new Error("nothing to choose from");
  const before = legend.textContent;
  const start = performance.now();
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  for (let last = start; last - start < 5_000;) {
    last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    if (document.querySelector(".class-legend")?.textContent !== before) {
      // The frame that holds the change is painted before the task after the next frame callback.
      await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      return performance.now() - start;
    }
  }
  return Infinity;
}
