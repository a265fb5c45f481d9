import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "@playwright/test";
import { compressFiles } from "../serve/compress-files";
import { startServer } from "../serve/start-server";
import { browserArguments, findBrowser } from "./find-browser";

/** Folder of the built app. */
export const builtApp = fileURLToPath(new URL("../../dist", import.meta.url));

export interface OpenedApp {
  readonly browser: Browser;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built app, compressed as visitors get it, and opens a browser to look at it. */
export async function openBuiltApp(): Promise<OpenedApp> {
  await compressFiles(builtApp);
  const server = await startServer({ root: builtApp, port: 0 });
  const { executablePath } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  return {
    browser,
    origin: server.origin,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
