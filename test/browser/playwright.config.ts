import { defineConfig, devices } from "@playwright/test";
import { browserArguments, findBrowser } from "../../tools/browser/find-browser";

const { executablePath, isPinned } = await findBrowser();

/** Two browsers drawing in software fill two cores. */
const WORKERS = 2;

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  // Pictures are compared with those of the pinned browser only: another one draws letters differently.
  testIgnore: isPinned ? [] : ["visual.spec.ts"],
  outputDir: "../../test-results",
  snapshotPathTemplate: "{testDir}/baselines/{arg}{ext}",
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine may starve a browser once: what fails and then passes is listed as flaky, not hidden.
  retries: 1,
  workers: WORKERS,
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.002, threshold: 0.1, animations: "disabled", scale: "css" },
  },
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    channel: undefined,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    colorScheme: "light",
    launchOptions: { executablePath, args: [...browserArguments] },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
