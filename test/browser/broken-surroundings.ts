import type { Page } from "@playwright/test";

/** The browser has no WebGL, as on remote desktops and in hardened browsers. */
export async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // Read as a value, because it is called with the canvas of each call below.
    const original = Reflect.get(HTMLCanvasElement.prototype, "getContext") as (
      kind: string,
      options?: unknown,
    ) => unknown;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      options?: unknown,
    ) {
      return kind.startsWith("webgl") ? null : original.call(this, kind, options);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
}

/** Storage throws, as in a sandboxed frame or with cookies refused. */
export async function withoutStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(globalThis, name, { get: refuse, configurable: true });
    }
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
  });
}

/** No worker can be made. */
export async function withoutWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "Worker", {
      value: function refuse() {
        throw new DOMException("Workers are refused.", "SecurityError");
      },
    });
  });
}

/** The worker's script does not come, for example because a proxy refuses it. */
export async function withoutWorkerFile(page: Page): Promise<void> {
  await page.route("**/assets/analysis.worker*", (route) => route.fulfill({ status: 404, body: "" }));
}

/** Takes the WebGL context from the map, as a driver that restarts does. */
export async function loseWebglContext(page: Page): Promise<void> {
  await page
    .locator("canvas")
    .first()
    .evaluate((canvas) => {
      const context = canvas instanceof HTMLCanvasElement ? canvas.getContext("webgl2") : null;
      const loss = context?.getExtension("WEBGL_lose_context");
      if (!loss) throw new Error("the canvas has no WebGL context to lose");
      loss.loseContext();
    });
}
