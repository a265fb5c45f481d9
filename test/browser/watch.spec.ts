import { fileURLToPath } from "node:url";
import { findAccessibilityViolations } from "./accessibility";
import { expect, test } from "./grenzatlas-test";

// The watch is itself tested: every kind of fault is planted once in a small page and seen.
test.use({ root: fileURLToPath(new URL("faulty-pages", import.meta.url)) });

const faults = [
  ["?console-error", /^console error: planted console error/],
  ["?console-warning", /^console warning: planted console warning/],
  ["?uncaught-error", /^uncaught: Error: planted uncaught error/],
  ["?unhandled-rejection", /^uncaught: Error: planted rejection/],
  ["?foreign-request", /^request to another origin: https:\/\/tiles\.example\//],
  ["?foreign-fetch", /^content security policy: connect-src refused https:\/\/tiles\.example\//],
  ["?foreign-image", /^content security policy: img-src refused https:\/\/tiles\.example\//],
  ["?evaluated-text", /^content security policy: script-src refused eval/],
  ["?blob-worker", /^content security policy: worker-src refused blob/],
  ["?style-attribute", /^content security policy: style-src-attr refused inline/],
  ["?missing-file", /^console error: Failed to load resource.+404/],
  ["inline-script.html", /^content security policy: script-src-elem refused inline/],
] as const;

for (const [address, pattern] of faults) {
  test(`a fault is reported: ${address}`, async ({ page, watch }) => {
    await page.goto(address);
    await expect.poll(() => watch.problems()).toContainEqual(expect.stringMatching(pattern));
    watch.expectProblem(/./);
  });
}

test("a violation of accessibility is reported", async ({ page }) => {
  await page.goto("?no-alternative-text");
  await expect(page.locator("img")).toBeAttached();
  expect(await findAccessibilityViolations(page)).toEqual([expect.stringMatching(/^image-alt: /)]);
  await page.evaluate(() => document.querySelector("img")?.remove());
});

test("an announced problem that does not happen is reported", async ({ page, watch }) => {
  await page.goto("");
  watch.expectProblem(/planted console error/);
  expect(watch.missing()).toHaveLength(1);
  await page.goto("?console-error");
  await expect.poll(() => watch.missing()).toEqual([]);
});
