import type { Route } from "@playwright/test";
import { withoutStorage, withoutWebgl, withoutWorkerFile, withoutWorkers } from "./broken-surroundings";
import { expect, test } from "./grenzatlas-test";

const answers = {
  missing: (route: Route) =>
    route.fulfill({ status: 404, contentType: "text/plain", body: "There is no such file here." }),
  corrupt: (route: Route) =>
    route.fulfill({ contentType: "application/json", body: '{"schemaVersion":1,"regions":[{"id":' }),
  empty: (route: Route) => route.fulfill({ contentType: "application/json", body: "" }),
  page: (route: Route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Log in</title>" }),
  shapeless: (route: Route) =>
    route.fulfill({ contentType: "application/json", body: '{"schemaVersion":1}' }),
  version: (route: Route) => route.fulfill({ contentType: "application/json", body: '{"schemaVersion":99}' }),
  network: (route: Route) => route.abort("connectionreset"),
};
type Answer = keyof typeof answers;

/** What the browser itself writes to its console when a file does not come. */
const failedToLoad = /Failed to load resource/;
/** What React writes there when a part of the page has caught an error. */
const codeMissing = /CodeMissingError/;
const failsLoudly = (answer: Answer) => answer === "missing" || answer === "network";

for (const answer of Object.keys(answers) as Answer[]) {
  test(`without the regions there is a sentence and another try: ${answer}`, async ({
    page,
    atlas,
    watch,
  }) => {
    if (failsLoudly(answer)) watch.expectProblem(failedToLoad);
    await page.route("**/geo/regions.json*", answers[answer]);
    await atlas.hearLanguage("en");
    await page.goto("./?renderer=light");
    await expect(page.getByRole("alert").first()).toContainText(atlas.t("app.baseFailed"));
    await page.unroute("**/geo/regions.json*");
    await page.getByRole("button", { name: atlas.t("app.retry") }).click();
    await atlas.settle();
    await expect(atlas.panel).toBeVisible();
  });

  test(`without the commuters everything else works: ${answer}`, async ({ page, atlas, watch }) => {
    if (failsLoudly(answer)) watch.expectProblem(failedToLoad);
    await page.route("**/geo/flows.json*", answers[answer]);
    await atlas.openExplore("v=1&region=tmo&renderer=light");
    await atlas.showOverlay("commuters");
    await expect(atlas.panel.getByRole("alert")).toBeVisible();
    await page.unroute("**/geo/flows.json*");
    await atlas.panel.getByRole("button", { name: atlas.t("app.retry") }).click();
    await expect(atlas.panel.getByRole("table").first()).toBeVisible();
  });
}

for (const answer of ["corrupt", "version", "missing", "network"] as const) {
  test(`without the catalogue one sentence says why, until it has come: ${answer}`, async ({
    page,
    atlas,
    watch,
  }) => {
    if (failsLoudly(answer)) watch.expectProblem(failedToLoad);
    await page.route("**/geo/catalogue.json*", answers[answer]);
    await atlas.openExplore("v=1&view=catalogue&renderer=light");
    const reason = atlas.notices.getByText(
      atlas.t(`explore.noticeFile_${answer}`, { file: "catalogue.json" }),
    );
    await expect(reason).toBeVisible();
    const failure = page.getByRole("alert");
    await expect(failure).toHaveText("Catalogue: the data could not be loaded.");
    await expect(page.getByText(/connection/i)).toHaveCount(answer === "network" ? 1 : 0);
    await page.unroute("**/geo/catalogue.json*");
    await page.getByRole("button", { name: atlas.t("app.retry") }).click();
    await expect(page.getByRole("searchbox", { name: "Search the catalogue" })).toBeVisible();
    await expect(reason).toBeHidden();
  });
}

for (const [file, what] of [
  ["beside-map-*.js", "all that stands beside the map"],
  ["beside-map-*.css", "its style sheet"],
  ["around-map-*.js", "what completes the map"],
  ["sheets-*.js", "a sheet"],
] as const) {
  test(`without the code of ${what} there is a sentence, and another try brings it`, async ({
    page,
    atlas,
    watch,
  }) => {
    watch.expectProblem(failedToLoad);
    watch.expectProblem(codeMissing);
    await page.route(`**/assets/${file}`, answers.network);
    await atlas.hearLanguage("en");
    await page.goto("./?v=1&region=gr&renderer=light");
    const failure = atlas.panel.getByRole("alert").filter({ hasText: atlas.t("app.partFailed") });
    await expect(failure).toBeVisible();
    await expect(page.locator(".light-map__layer path").first()).toBeVisible();
    await page.unroute(`**/assets/${file}`);
    await failure.getByRole("button", { name: atlas.t("app.retry") }).click();
    await expect(atlas.heading("Greater Region")).toBeVisible();
    await expect(failure).toBeHidden();
    await expect(atlas.panel.getByRole("heading", { level: 3 }).first()).toBeVisible();
  });
}

test("without the code of the indicators there is a notice, and another try brings it", async ({
  page,
  atlas,
  watch,
}) => {
  watch.expectProblem(failedToLoad);
  await page.route("**/assets/choropleth-*.js", answers.network);
  await atlas.hearLanguage("en");
  await page.goto("./?v=1&overlay=indicators&renderer=light");
  const notice = atlas.notices.filter({ hasText: atlas.t("explore.noticeCode") });
  await expect(notice).toBeVisible();
  await page.unroute("**/assets/choropleth-*.js");
  await notice.getByRole("button", { name: atlas.t("app.retry") }).click();
  await atlas.settle();
  await expect(notice).toBeHidden();
  await expect(atlas.panel).toBeVisible();
});

test("without the code of the analysis another try measures, once it is there", async ({
  page,
  atlas,
  watch,
}) => {
  watch.expectProblem(failedToLoad);
  watch.expectProblem(/CodeMissingError|analysis/);
  await page.route("**/assets/analysis*.js", answers.network);
  await atlas.hearLanguage("en");
  await page.goto("./?v=1&region=tmo&overlay=distance&renderer=light");
  const failure = atlas.panel.getByRole("alert").filter({ hasText: atlas.t("explore.analysisUnavailable") });
  await expect(failure).toBeVisible();
  await page.unroute("**/assets/analysis*.js");
  await atlas.panel.getByRole("button", { name: atlas.t("app.retry") }).click();
  await expect(atlas.panel.getByRole("table").first()).toBeVisible({ timeout: 30_000 });
  await expect(failure).toBeHidden();
});

test("a frame keeps its map without the code of what completes it, and another try brings it", async ({
  page,
  atlas,
  watch,
}) => {
  watch.expectProblem(failedToLoad);
  watch.expectProblem(codeMissing);
  await page.route("**/assets/around-map-*.js", answers.network);
  await atlas.hearLanguage("en");
  await page.goto("./embed.html?v=1&region=gr&lang=en&embed=compact&renderer=light");
  const failures = page.getByRole("alert").filter({ hasText: atlas.t("app.partFailed") });
  await expect(failures.first()).toBeVisible();
  await expect(page.locator(".light-map__layer path").first()).toBeVisible();
  await page.unroute("**/assets/around-map-*.js");
  await failures
    .first()
    .getByRole("button", { name: atlas.t("app.retry") })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^Greater Region/ })).toBeVisible();
  await expect(failures).toHaveCount(0);
});

test("without the messages of a language the page keeps its own, and another try brings them", async ({
  page,
  atlas,
  watch,
}) => {
  watch.expectProblem(failedToLoad);
  watch.expectProblem(codeMissing);
  await page.route("**/assets/nl-*.js", answers.network);
  await atlas.openExplore("v=1&renderer=light");
  await page.getByRole("radio", { name: /^NL/ }).click();
  const failure = atlas.panel.getByRole("alert").filter({ hasText: atlas.t("app.partFailed") });
  await expect(failure).toBeVisible();
  await atlas.expectUrl({ lang: "nl" });
  await page.unroute("**/assets/nl-*.js");
  await failure.getByRole("button", { name: atlas.t("app.retry") }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
});

test("without a connection another try leaves the page as it is", async ({ page, context, atlas, watch }) => {
  watch.expectProblem(failedToLoad);
  watch.expectProblem(codeMissing);
  await page.route("**/assets/sheets-*.js", answers.network);
  await atlas.openExplore("v=1&renderer=light");
  await atlas.panel.getByRole("button", { name: /^Greater Region/ }).click();
  const failure = atlas.panel.getByRole("alert").filter({ hasText: atlas.t("app.partFailed") });
  await expect(failure).toBeVisible();
  await context.setOffline(true);
  await failure.getByRole("button", { name: atlas.t("app.retry") }).click();
  await page.waitForTimeout(500);
  await expect(failure).toBeVisible();
  await expect(page.locator(".light-map__layer path").first()).toBeVisible();
  await context.setOffline(false);
});

test("without the phrases of a language the page speaks it all the same", async ({ page, atlas, watch }) => {
  watch.expectProblem(failedToLoad);
  await page.route("**/geo/texts-de.json*", answers.missing);
  await atlas.openExplore("v=1&lang=de&region=tmo&renderer=light", "de");
  await expect(atlas.notices.filter({ hasText: "texts-de.json" })).toBeVisible();
});

test("without WebGL the light map stays, and says why", async ({ page, atlas }) => {
  await withoutWebgl(page);
  await atlas.openExplore("v=1&region=tmo");
  await expect(page.locator(".light-map__layer path").first()).toBeVisible();
  await expect(page.getByText(atlas.t("explore.noticeMap_no-webgl")).first()).toBeVisible();
});

test("without WebGL an address that asks for MapLibre shows the light map", async ({ page, atlas }) => {
  await withoutWebgl(page);
  await atlas.hearLanguage("en");
  await page.goto("./?v=1&renderer=webgl");
  await expect(page.locator(".light-map__layer path").first()).toBeVisible();
  await expect(page.getByText(atlas.t("explore.noticeMap_no-webgl")).first()).toBeVisible();
});

test("when MapLibre cannot be loaded the light map stays", async ({ page, atlas, watch }) => {
  watch.expectProblem(failedToLoad);
  await page.route("**/assets/maplibre*", answers.missing);
  await atlas.hearLanguage("en");
  await page.goto("./?v=1&renderer=webgl");
  await expect(page.getByText(atlas.t("explore.noticeMap_failed")).first()).toBeVisible();
  await expect(page.locator(".light-map__layer path").first()).toBeVisible();
});

for (const [obstacle, stand] of [
  ["no worker can be made", withoutWorkers],
  ["the worker's file is missing", withoutWorkerFile],
] as const) {
  test(`when ${obstacle} the distances are computed in the page, and the visitor is told`, async ({
    page,
    atlas,
  }) => {
    await stand(page);
    await atlas.openExplore("v=1&region=tmo&overlay=distance&renderer=light");
    await expect(atlas.notices.getByRole("listitem")).toHaveCount(1);
    await expect(atlas.panel.getByRole("table").first()).toBeVisible({ timeout: 30_000 });
    await atlas.setKilometres(40);
    await expect(atlas.legend).toContainText("40");
  });
}

test("with storage blocked nothing is missing", async ({ page, atlas }) => {
  await withoutStorage(page);
  await atlas.openExplore("v=1&renderer=light");
  await atlas.select("Greater Region");
  await atlas.showOverlay("commuters");
  await expect(atlas.panel.getByRole("table").first()).toBeVisible();
});

test("nothing is stored in the browser", async ({ page, context, atlas }) => {
  await atlas.openExplore("v=1&region=tmo&renderer=light");
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect([stored, await context.cookies()]).toEqual([0, []]);
});
