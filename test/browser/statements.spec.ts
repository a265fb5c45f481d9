import { languages } from "../../src/model/language";
import { waitUntilDrawn } from "../../tools/browser/wait-until-drawn";
import { statementNames } from "../../tools/statements/statement";
import { expect, test } from "./grenzatlas-test";
import { keptByBrowser, watchStorage } from "./watch-storage";

// What the statement on privacy says of the page and of the frame is seen here. That no other host is asked is part
// of every browser test.

const nothing = { cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

test("an access to storage would be seen", async ({ page }) => {
  const calls = await watchStorage(page);
  await page.goto("statements/privacy.en.html");
  expect(await calls()).toEqual([]);
  expect(await keptByBrowser(page)).toEqual(nothing);
  await page.evaluate(async () => {
    document.cookie = "visitor=1";
    localStorage.setItem("visitor", "1");
    sessionStorage.setItem("visitor", "1");
    indexedDB.open("visitor");
    await caches.open("visitor");
  });
  expect(await calls()).toEqual(
    expect.arrayContaining([
      "cookie",
      "localStorage",
      "sessionStorage",
      "storage setItem",
      "indexedDB",
      "caches",
    ]),
  );
  expect(await keptByBrowser(page)).toMatchObject({
    cookies: 9,
    local: 1,
    session: 1,
    databases: 1,
    caches: 1,
  });
});

test("the atlas keeps nothing in the browser", async ({ page, context, atlas }) => {
  test.setTimeout(120_000);
  const calls = await watchStorage(page);
  const expectNothing = async () => {
    expect(await calls()).toEqual([]);
    expect(await keptByBrowser(page)).toEqual(nothing);
    expect(await context.cookies()).toEqual([]);
  };
  await atlas.openExplore("v=1&region=tmo&renderer=light");
  await atlas.showOverlay("commuters");
  await atlas.expectUrl({ overlay: "commuters" });
  await atlas.walkMap("ArrowRight");
  await expectNothing();
  await page.goto("./?v=1&view=catalogue&lang=de");
  await page.getByLabel("Katalog durchsuchen").fill("Basel");
  await expect(page.getByRole("listitem").filter({ hasText: "Basel" }).first()).toBeVisible();
  await expectNothing();
  await atlas.openComparison("lang=fr&scheme=dark", "fr");
  await expectNothing();
});

test("the frame keeps nothing in the browser, and leaves its address as it is", async ({ page, context }) => {
  const calls = await watchStorage(page);
  const address = "embed.html?v=1&region=tmo&overlay=commuters&embed=full&lang=en&renderer=light";
  await page.goto(address);
  await page.locator(".map-frame").focus();
  await waitUntilDrawn(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("+");
  expect(new URL(page.url()).search).toBe(address.slice(address.indexOf("?")));
  expect(await calls()).toEqual([]);
  expect(await keptByBrowser(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
});

for (const name of statementNames)
  for (const language of languages)
    test(`statement ${name} in ${language}: readable on a small screen, with ways to the others`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`statements/${name}.${language}.html`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      const links = await page
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      for (const other of languages) expect(links).toContain(`./${name}.${other}.html`);
      for (const other of statementNames) expect(links).toContain(`./${other}.${language}.html`);
    });
