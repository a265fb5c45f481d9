import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { browserArguments, findBrowser } from "../browser/find-browser";
import { startServer } from "../serve/start-server";

/** A named view that is framed often: region and commuters, with legend and list. */
const EMBED = "/embed.html?v=1&region=tmo&overlay=commuters&embed=compact&lang=de";
const FRAME = { width: 600, height: 480 };

// Prints what one embed asks its server for until it is at rest, one path a line, in this order.
const server = await startServer({ root: fileURLToPath(new URL("../../dist", import.meta.url)), port: 0 });
const { executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
const page = await browser.newPage({ viewport: FRAME });
page.on("request", (request) => {
  const { origin, pathname, search } = new URL(request.url());
  if (origin === server.origin) console.log(pathname + search);
});
await page.goto(server.origin + EMBED);
await page.waitForLoadState("networkidle");
await browser.close();
await server.close();
