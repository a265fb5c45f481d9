import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";
import { startServer } from "../../tools/serve/start-server";
import { findAccessibilityViolations } from "./accessibility";
import { GrenzatlasDriver } from "./grenzatlas-driver";
import { watchPages, type PageWatch } from "./page-watch";

export { expect } from "@playwright/test";

interface TestParts {
  readonly watch: PageWatch;
  readonly atlas: GrenzatlasDriver;
}

interface WorkerParts {
  /** Folder that is served: the built app. */
  readonly root: string;
  readonly origin: string;
  /** Of pages that frame the app. */
  readonly hostOrigins: readonly string[];
}

/**
 * Every browser test runs against the built app under its strict policy, and ends with two questions:
 * did anything go wrong meanwhile, and does axe find anything in the view it ended in?
 */
export const test = base.extend<TestParts, WorkerParts>({
  root: [fileURLToPath(new URL("../../dist", import.meta.url)), { scope: "worker", option: true }],
  origin: [
    async ({ root }, use) => {
      const server = await startServer({ root, port: 0 });
      await use(server.origin);
      await server.close();
    },
    { scope: "worker" },
  ],
  hostOrigins: [[], { scope: "worker", option: true }],
  baseURL: ({ origin }, use) => use(`${origin}/`),
  watch: [
    async ({ context, page, origin, hostOrigins, javaScriptEnabled }, use, testInfo) => {
      const origins = [origin, ...hostOrigins];
      const watch = await watchPages(context, origins);
      await use(watch);
      if (testInfo.status !== testInfo.expectedStatus) return;
      // Without scripts axe cannot wait for its own results; the same page is looked at with scripts as well.
      const isOwn = origins.some((own) => page.url().startsWith(`${own}/`));
      const canAsk = javaScriptEnabled && !page.isClosed() && isOwn;
      const violations = canAsk ? await findAccessibilityViolations(page) : [];
      base.expect([...watch.problems(), ...watch.missing(), ...violations]).toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => {
    await use(new GrenzatlasDriver(page));
  },
});
