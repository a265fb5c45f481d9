import type { Page } from "@playwright/test";

/**
 * Notes every call that would write to or read from what a browser keeps for a site.
 * @returns the calls so far in the page as it stands, by name
 */
export async function watchStorage(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(noteCalls);
  return () => page.evaluate(() => (globalThis as unknown as { storageCalls: string[] }).storageCalls);
}

/** Runs in the page before anything else. */
function noteCalls(): void {
  const calls: string[] = [];
  Object.assign(globalThis, { storageCalls: calls });
  const noted = (method: unknown, label: string): unknown =>
    typeof method !== "function"
      ? method
      : function (this: unknown, ...parameters: unknown[]): unknown {
          calls.push(label);
          return Reflect.apply(method as () => unknown, this, parameters);
        };
  const watch = (target: object, name: string, label: string) => {
    const found = Object.getOwnPropertyDescriptor(target, name);
    if (!found) return;
    for (const part of ["get", "set", "value"] as const)
      if (part in found) Object.assign(found, { [part]: noted(Reflect.get(found, part), label) });
    Object.defineProperty(target, name, found);
  };
  watch(Document.prototype, "cookie", "cookie");
  for (const name of ["getItem", "setItem", "removeItem", "clear", "key"])
    watch(Storage.prototype, name, `storage ${name}`);
  for (const name of ["localStorage", "sessionStorage"]) watch(globalThis, name, name);
  watch(IDBFactory.prototype, "open", "indexedDB");
  if ("CacheStorage" in globalThis) watch(CacheStorage.prototype, "open", "caches");
  if ("ServiceWorkerContainer" in globalThis)
    watch(ServiceWorkerContainer.prototype, "register", "service worker");
}

/** How much is kept, whoever has written it. */
export function keptByBrowser(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => ({
    cookies: document.cookie.length,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: "caches" in globalThis ? (await caches.keys()).length : 0,
    workers: "serviceWorker" in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }));
}
