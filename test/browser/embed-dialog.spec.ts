import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { GrenzatlasMapElement } from "../../src/embed-host/grenzatlas-map";
import { delayElement, expect, expectLiveMap, layoutShift, mapOf, test } from "./gallery-test";
import type { GrenzatlasDriver } from "./grenzatlas-driver";

/** What the language of each frame calls the way to the atlas. */
const OPEN = { de: "In Grenzatlas öffnen", en: "Open in Grenzatlas", fr: "Ouvrir dans Grenzatlas" } as const;

/** Opens a view of the atlas itself, which here is not the site of the tests. */
async function openView(atlas: GrenzatlasDriver, address: string): Promise<void> {
  await atlas.hearLanguage("en");
  await atlas.page.goto(address);
  await atlas.settle();
}

async function openDialog(atlas: GrenzatlasDriver): Promise<void> {
  await atlas.page.getByRole("button", { name: atlas.t("embedding.button") }).click();
  await expect(atlas.page.getByRole("dialog", { name: atlas.t("embedding.title") })).toBeVisible();
}

function preview(page: Page) {
  return page.getByRole("dialog").locator("iframe").contentFrame();
}

/** A page of another site that holds nothing but the code. A played answer would be of no network, which frames mind. */
async function openHost(page: Page, site: string, code: string, language = "en"): Promise<Page> {
  const host = await page.context().newPage();
  await host.goto(`${site}/index.html`);
  await host.setContent(
    `<!doctype html><html lang="${language}"><title>City</title><main><h1>City</h1>${code}<p>After</p></main>`,
  );
  return host;
}

test("commuters on the Upper Rhine become a German frame: preview, copied code, page of another site", async ({
  atlas,
  context,
  gallery,
  origin,
  page,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  await openView(atlas, `${origin}/?v=1&region=tmo&overlay=commuters&renderer=light`);
  await openDialog(atlas);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: atlas.t("app.language") }).selectOption("Deutsch");
  await dialog.getByRole("radio", { name: atlas.t("app.colourSchemeDark") }).check();
  await dialog.getByRole("radio", { name: "280" }).check();
  await expect(preview(page).getByRole("link", { name: OPEN.de })).toBeVisible();
  await expectLiveMap(preview(page));
  const box = dialog.getByRole("textbox", { name: atlas.t("embedding.code_iframe") });
  await expect(box).toHaveValue(/title="Pendelnde/);
  await dialog.getByRole("button", { name: atlas.t("embedding.copy") }).click();
  await expect(dialog.getByRole("status").filter({ hasText: atlas.t("embedding.copied") })).toBeAttached();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(await box.inputValue());

  const host = await openHost(page, gallery.origin, code);
  const frame = mapOf(host, /^Pendelnde/);
  await expectLiveMap(frame);
  await expect(frame.getByRole("link", { name: OPEN.de })).toBeVisible();
  expect(await layoutShift(host)).toBe(0);
});

test("Escape in the preview puts its list away, then the dialog, and leaves the atlas as it is", async ({
  atlas,
  origin,
  page,
}) => {
  await openView(atlas, `${origin}/?v=1&region=tmo&renderer=light`);
  await openDialog(atlas);
  const list = preview(page).getByRole("button", { name: atlas.t("frames.list") });
  await list.click();
  const panel = preview(page).getByRole("region", { name: atlas.t("frames.listOf") });
  await expect(panel).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(list).toBeFocused();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: atlas.t("embedding.button") })).toBeFocused();
  await atlas.expectUrl({ region: "tmo" });
});

test("the code with the script follows the language of its page and obeys it", async ({
  atlas,
  gallery,
  origin,
  page,
}) => {
  test.setTimeout(120_000);
  await openView(atlas, `${origin}/?v=1&region=tmo&renderer=light`);
  await openDialog(atlas);
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("combobox", { name: atlas.t("app.language") })
    .selectOption(atlas.t("embedding.languageHost"));
  await dialog.getByRole("tab", { name: atlas.t("embedding.yields_script") }).click();
  const code = await dialog.getByRole("textbox", { name: atlas.t("embedding.code_script") }).inputValue();

  await delayElement(page);
  const host = await openHost(page, gallery.origin, code, "fr");
  const frame = host.locator("iframe").contentFrame();
  await expectLiveMap(frame);
  await expect(frame.getByRole("link", { name: OPEN.fr })).toBeVisible();
  await host
    .locator("grenzatlas-map")
    .evaluate((element: GrenzatlasMapElement) => element.select({ kind: "region", id: "emr" }));
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("Meuse-Rhin");
  expect(await layoutShift(host)).toBe(0);
});

test("the recipe of the README works as it stands there", async ({ gallery, origin, page }) => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const recipe = /```html\n(.+?)```/s.exec(readme)?.[1] ?? "";
  await delayElement(page);
  const host = await openHost(page, gallery.origin, recipe.replaceAll("https://atlas.example", origin), "de");
  const frame = mapOf(host, /^Commuters on the Upper Rhine$/);
  await expectLiveMap(frame);
  await expect(frame.getByRole("link", { name: OPEN.de })).toBeVisible();
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("Pendelnde");
  expect(await layoutShift(host)).toBe(0);
});

const views: readonly (readonly [string, string])[] = [
  ["an indicator", "?v=1&region=gr&overlay=indicators&renderer=light"],
  ["partner cities", "?v=1&city=aachen-de&region=emr&overlay=partners&renderer=light"],
  ["the comparison", "?v=1&view=compare&areas=tmo,emr"],
  ["a search of the catalogue", "?v=1&view=catalogue&q=logy&renderer=light"],
  ["ties and flows", "?v=1&view=cooperation&tie-flows=tmo-2022"],
  ["two cities side by side", "?v=1&view=cooperation&part=match"],
  ["the portrait", "?v=1&view=portrait&region=ibk"],
];

for (const [name, query] of views)
  test(`${name} can be put into another site, as frame, picture and text`, async ({
    atlas,
    origin,
    page,
  }) => {
    test.setTimeout(90_000);
    await atlas.hearLanguage("en");
    await page.goto(`${origin}/${query}`);
    await openDialog(atlas);
    const dialog = page.getByRole("dialog");
    await expect(preview(page).getByRole("link", { name: OPEN.en })).toBeVisible({ timeout: 30_000 });
    const address = /src="([^"]+)"/.exec(
      await dialog.getByRole("textbox", { name: atlas.t("embedding.code_iframe") }).inputValue(),
    )?.[1];
    expect(address).toContain(query.replace("?v=1", "").replaceAll("&", "&amp;").slice(0, 12));
    await dialog.getByRole("tab", { name: atlas.t("embedding.yields_picture") }).click();
    const picture = dialog.getByRole("textbox", { name: atlas.t("embedding.code_picture") });
    await expect(picture).toHaveValue(/<img\s+src="grenzatlas-[^"]+\.svg"/);
    await expect(picture).toHaveValue(/<figcaption>[^]+Open in Grenzatlas/);
    await dialog.getByRole("tab", { name: atlas.t("embedding.yields_text") }).click();
    const text = dialog.getByRole("textbox", { name: atlas.t("embedding.code_text") });
    await expect(text).toHaveValue(/^- .+/m);
    await expect(text).toHaveValue(/The view: http/);
  });

for (const [width, height] of [
  [320, 640],
  [320, 256],
] as const)
  test(`at ${width} by ${height} pixels everything is reached by scrolling down only`, async ({
    atlas,
    origin,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openView(atlas, `${origin}/?v=1&region=tmo&overlay=commuters&renderer=light`);
    await page.getByRole("button", { name: atlas.t("explore.settings") }).click();
    await openDialog(atlas);
    const copy = page.getByRole("dialog").getByRole("button", { name: atlas.t("embedding.copy") });
    await copy.scrollIntoViewIfNeeded();
    await expect(copy).toBeInViewport();
    const tooWide = await page
      .getByRole("dialog")
      .evaluate(
        (dialog) =>
          [dialog, ...dialog.querySelectorAll("*")].filter(
            (element) =>
              element.getBoundingClientRect().right > innerWidth + 1 &&
              !element.closest(".embed-dialog__stage"),
          ).length,
      );
    expect(tooWide).toBe(0);
  });

test("by keyboard: opened, chosen, copied from, and closed back to its button", async ({
  atlas,
  origin,
  page,
}) => {
  await openView(atlas, `${origin}/?v=1&region=tmo&renderer=light`);
  const button = page.getByRole("button", { name: atlas.t("embedding.button") });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: atlas.t("embedding.level_compact") }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("textbox", { name: atlas.t("embedding.code_iframe") })).toHaveValue(
    /embed=map/,
  );
  await dialog.getByRole("tab", { name: atlas.t("embedding.yields_iframe") }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("textbox", { name: atlas.t("embedding.code_script") })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  // Escape has closed the dialog and nothing else.
  await expect(page).toHaveURL(/region=tmo/);
});
