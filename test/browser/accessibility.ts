import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const options: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
  },
  resultTypes: ["violations"],
  // Each frame is asked by itself: in a sandbox it could not answer the page around it.
  iframes: false,
  // It would fetch the style sheets and put them in anew, which the policy of a sandboxed frame refuses.
  preload: false,
};

/**
 * Runs axe on the page and in every frame that is loaded, as they stand. The browser's own evaluation is not
 * subject to the page's policy, so the policy stays as visitors get it.
 * @returns one sentence per violation: rule, what is wrong, where.
 */
export async function findAccessibilityViolations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const loaded = page.frames().filter((frame) => /^https?:/.test(frame.url()));
  for (const frame of loaded) found.push(...(await findInFrame(frame)));
  return found;
}

async function findInFrame(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(
    (runOptions) =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        runOptions,
      ),
    options,
  );
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary ?? ""}`);
    return `${id}: ${help} (${nodes.length}×)\n  ${places.join("\n  ")}`;
  });
}
