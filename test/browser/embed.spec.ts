import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "@playwright/test";
import { embedLevels } from "../../src/state/embed";
import { expect, expectLiveMap, test } from "./gallery-test";
import { hostileTexts } from "./hostile-texts";
import { encoded, expectUnharmed } from "./unharmed";

const TITLE = "The frame";
/** Everything that a frame loads before any map code, gzipped, bytes. */
const FIRST_PICTURE_BYTES = 60_000;
const MAP_CODE = /\/assets\/(first|address|start-frame|around-map|map-view|maplibre)[^/]*\.m?js$/;
/** Of the frame in its light map: nine data files, two fonts, its document, its first picture, and the code. */
const FRAME_REQUESTS = 26;
/** What a frame at rest shows nothing of. */
const CODE_TO_COME =
  /\/assets\/(panels|beside-map|sheets|choropleth|compare|catalogue|cooperation|mark|shown)-/;
/** A frame that asks for nothing for so long is at rest, milliseconds. */
const REST = 1_500;

interface FrameOptions {
  readonly width?: number;
  readonly height?: number;
  /** Room above the frame, pixels. */
  readonly above?: number;
}

/** A frame in a page of another origin. */
async function embed(page: Page, address: string, options: FrameOptions = {}): Promise<Frame> {
  await page.goto("index.html");
  await page.evaluate(
    ([src, title, { width = 600, height = 480, above = 0 }]) => {
      const frame = Object.assign(document.createElement("iframe"), { src, title, width, height });
      frame.style.marginTop = `${above}px`;
      document.querySelector("main")?.prepend(frame);
    },
    [address, TITLE, options] as const,
  );
  const frame = await (await page.getByTitle(TITLE).elementHandle()).contentFrame();
  if (!frame) throw new Error("there is no frame");
  return frame;
}

const live = (page: Page) => expectLiveMap(page.getByTitle(TITLE).contentFrame());

test.describe("a frame", () => {
  for (const level of embedLevels)
    test(`at the level ${level} names its view, its source and the way to the atlas`, async ({
      page,
      origin,
    }) => {
      await page.goto(`${origin}/embed.html?v=1&region=tmo&overlay=commuters&lang=de&embed=${level}`);
      await expect(page.getByRole("heading", { level: 1, name: /^Pendelnde am Oberrhein/ })).toBeAttached();
      await expect(page.getByRole("contentinfo")).toContainText(/Quelle: .*Oberrheinkonferenz/);
      await expect(page.getByRole("link", { name: "In Grenzatlas öffnen" })).toHaveAttribute(
        "href",
        "./?v=1&lang=de&region=tmo&overlay=commuters",
      );
    });

  for (const [view, name] of [
    ["view=compare&areas=emr,gr&indicator=gdp_pps_per_inhabitant", "figure"],
    ["view=cooperation", "ties"],
  ] as const)
    for (const level of ["compact", "map"])
      test(`of charts shows them at once and without what leads elsewhere: ${name}, ${level}`, async ({
        page,
        origin,
      }) => {
        await page.setViewportSize({ width: 600, height: 375 });
        await page.goto(`${origin}/embed.html?v=1&lang=en&${view}&embed=${level}`);
        const panel = page.getByRole("tabpanel");
        await expect(panel).toBeInViewport();
        await expect(page.getByRole("button", { name: "Back to the map" })).toBeHidden();
        await expect(page.getByRole("tablist")).toBeVisible({ visible: level === "compact" });
        await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
        const { y = Infinity } = (await panel.boundingBox()) ?? {};
        // Half of the frame at least is left to what the tab shows.
        expect(y).toBeLessThan(level === "map" ? 100 : 190);
        await expect(page.getByRole("link", { name: "Open in Grenzatlas" })).toBeInViewport();
      });

  test("opens its list over the map, and Escape gives the map back", async ({ page, origin }) => {
    await page.setViewportSize({ width: 280, height: 320 });
    await page.goto(`${origin}/embed.html?v=1&region=emr&lang=en&embed=map`);
    const list = page.getByRole("button", { name: "List" });
    await list.click();
    const panel = page.getByRole("region", { name: "What the map shows, as lists and tables" });
    await expect(panel.getByRole("heading", { name: "Euregio Meuse-Rhine" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(list).toBeFocused();
  });

  test("that allows nothing is a picture with its caption", async ({ page, origin }) => {
    await page.goto(`${origin}/embed.html?v=1&region=emr&lang=en&embed=compact&allow=none`);
    await expect(page.getByRole("heading", { level: 1, name: /^Euregio Meuse-Rhine/ })).toBeVisible();
    await expect(page.getByRole("group", { name: "Legend" }).or(page.getByText("Legend"))).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    await page.mouse.click(300, 300);
    await expect(page.getByRole("link", { name: "Open in Grenzatlas" })).toHaveAttribute(
      "href",
      "./?v=1&lang=en&region=emr",
    );
  });

  test("keeps its address: nothing of it enters the history of the host", async ({ page, origin }) => {
    const frame = await embed(page, `${origin}/embed.html?v=1&region=emr&lang=en&embed=full`);
    await live(page);
    const before = await page.evaluate(() => history.length);
    await frame.getByRole("button", { name: "List" }).click();
    await frame.getByRole("radio", { name: "Border distance" }).click();
    await expect(frame.getByRole("heading", { level: 1, name: /25 km/ })).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(frame.url()).toBe(`${origin}/embed.html?v=1&region=emr&lang=en&embed=full`);
  });
});

test.describe("the first picture of a frame", () => {
  test("is its own view, light, and stands before any map code", async ({ page, origin }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(MAP_CODE, async (route) => {
      await held;
      await route.continue();
    });
    let bytes = 0;
    page.on("response", (response) => {
      if (!response.url().startsWith(`${origin}/`)) return;
      if (!/\.(html|js|css|svg)(\?|$)/.test(response.url())) return;
      void response.body().then(
        (body) => (bytes += gzipSync(body).length),
        () => undefined,
      );
    });
    const frame = await embed(page, `${origin}/embed.html?v=1&region=tmo&overlay=commuters&embed=compact`);
    await expect(frame.locator(".frame__poster svg").first()).toBeVisible();
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(FIRST_PICTURE_BYTES);
    release();
    await live(page);
  });

  test("is all that loads of a frame nobody sees", async ({ page, origin }) => {
    const code: string[] = [];
    page.on("request", (request) => {
      if (MAP_CODE.test(request.url())) code.push(request.url());
    });
    const frame = await embed(page, `${origin}/embed.html?v=1&embed=compact`, { above: 4000 });
    await expect(frame.locator(".frame__poster svg").first()).toBeAttached();
    await page.waitForTimeout(500);
    expect(code).toEqual([]);
    await page.getByTitle(TITLE).scrollIntoViewIfNeeded();
    await live(page);
  });

  test("stays with a sentence and another try when the map code does not come", async ({
    page,
    origin,
    watch,
  }) => {
    watch.expectProblem(/Failed to load resource/);
    // The frame reports the import that failed; its page may not read why.
    watch.expectProblem(/^uncaught: /);
    await page.route("**/assets/first-*.js", (route) => route.abort("connectionreset"));
    const frame = await embed(page, `${origin}/embed.html?v=1&embed=compact&lang=fr`);
    const sentence = frame.getByRole("alert");
    await expect(sentence).toHaveText(/^\s*La carte interactive n’est pas arrivée\..*Réessayer\s*$/s);
    await expect(frame.locator(".frame__poster svg").first()).toBeVisible();
    await page.unroute("**/assets/first-*.js");
    await sentence.getByRole("button", { name: "Réessayer" }).click();
    await live(page);
  });
});

test("a frame asks for few files until it is at rest, and for no list, chart or catalogue", async ({
  page,
  origin,
}) => {
  const asked: string[] = [];
  let last = Date.now();
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) return;
    asked.push(request.url());
    last = Date.now();
  });
  await embed(page, `${origin}/embed.html?v=1&region=tmo&overlay=commuters&embed=compact&renderer=light`);
  await live(page);
  // The worker comes last.
  const isComputing = () => asked.some((url) => url.includes("analysis.worker"));
  await expect.poll(isComputing, { timeout: 30_000 }).toBe(true);
  await expect.poll(() => Date.now() - last, { timeout: 30_000 }).toBeGreaterThan(REST);
  expect(asked.filter((url) => CODE_TO_COME.test(url))).toEqual([]);
  expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(FRAME_REQUESTS);
});

test.describe("a reader who scrolls the page of the host", () => {
  const hint = /^Use Ctrl and the wheel to zoom$/;

  test("is not caught by the map", async ({ page, origin }) => {
    const frame = await embed(page, `${origin}/embed.html?v=1&embed=map&lang=en&renderer=light`, {
      above: 100,
    });
    await live(page);
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    await expect(frame.getByText(hint)).toBeVisible();
    await expect(frame.getByText(hint)).toBeHidden();
  });

  test("zooms the map with Ctrl, although the frame has no focus", async ({ page, origin }) => {
    const frame = await embed(page, `${origin}/embed.html?v=1&embed=map&lang=en&renderer=light`);
    await live(page);
    const plane = frame.locator(".light-map__plane");
    const before = await plane.getAttribute("style");
    await page.mouse.move(300, 300);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await expect.poll(() => plane.getAttribute("style")).not.toBe(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await expect(frame.getByText(hint)).toBeHidden();
  });
});

test.describe("messages", () => {
  const envelope = { protocol: "grenzatlas-embed", version: 1 };
  const command = { ...envelope, id: "1", type: "select", selection: { kind: "region", id: "gr" } };

  /** Collects what the frame says from now on. */
  const listen = (page: Page) =>
    page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      window.addEventListener("message", ({ data }) => heard.push(data));
    });
  const heard = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { heard: { type: string; replyTo?: string }[] }).heard);
  const send = (page: Page, message: unknown) =>
    page
      .getByTitle(TITLE)
      .evaluate((frame: HTMLIFrameElement, data) => frame.contentWindow?.postMessage(data, "*"), message);
  const heading = (frame: Frame, name: RegExp) => frame.getByRole("heading", { level: 1, name });

  test("from an origin that is not listed change nothing and get no answer", async ({ page, origin }) => {
    const address = `${origin}/embed.html?v=1&lang=en&embed=compact&origins=https://www.stadt.example`;
    const frame = await embed(page, address);
    await listen(page);
    await expect(heading(frame, /metropolitan border regions/)).toBeVisible();
    await send(page, command);
    await page.waitForTimeout(500);
    await expect(heading(frame, /metropolitan border regions/)).toBeVisible();
    expect(await heard(page)).toEqual([]);
  });

  for (const [name, query, words] of [
    ["a search of the catalogue", "view=catalogue&q=quattropole", /^Catalogue: /],
    ["ties and flows", "view=cooperation&tie-flows=tmo-2022", /^Ties and commuters/],
    ["two cities", "view=cooperation&part=match", / side by side$/],
  ] as const)
    test(`yield a picture of ${name}`, async ({ page, origin, gallery }) => {
      test.setTimeout(90_000);
      const address = `${origin}/embed.html?v=1&lang=en&embed=compact&origins=${gallery.origin}&${query}`;
      const frame = await embed(page, address);
      await listen(page);
      await expect(heading(frame, /./)).toBeVisible();
      const picture = await page.getByTitle(TITLE).evaluate(
        (iframe: HTMLIFrameElement, message) =>
          new Promise<string>((resolve, reject) => {
            window.addEventListener("message", ({ data }: MessageEvent<{ type: string; image?: Blob }>) => {
              if (data.type === "error") reject(new Error(JSON.stringify(data)));
              if (data.type === "image" && data.image) void data.image.text().then(resolve);
              if (data.type === "ready") iframe.contentWindow?.postMessage(message, "*");
            });
            iframe.contentWindow?.postMessage(message, "*");
          }),
        { ...envelope, id: "p", type: "request-image", format: "svg" },
      );
      expect(/<title>([^<]+)<\/title>/.exec(picture)?.[1]).toMatch(words);
      expect(picture.length).toBeGreaterThan(10_000);
    });

  test("that are malformed, huge or hostile leave the frame as it is", async ({ page, origin, gallery }) => {
    test.setTimeout(120_000);
    const address = `${origin}/embed.html?v=1&lang=en&embed=compact&origins=${gallery.origin}`;
    const frame = await embed(page, address);
    await listen(page);
    await expect(heading(frame, /metropolitan border regions/)).toBeVisible();
    const huge = "x".repeat(5_000_000);
    for (const message of [
      huge,
      { ...command, selection: { kind: "region", id: huge } },
      { ...envelope, id: "2", type: "show", address: huge },
      { ...envelope, id: "3", type: "set", change: { filters: { country: Array(100_000).fill("DE") } } },
      { ...envelope, type: "select", selection: null },
      null,
    ])
      await send(page, message);
    for (const [index, text] of hostileTexts.entries()) {
      await send(page, {
        ...envelope,
        id: `h${index}`,
        type: "show",
        address: `?region=${text}&own=${text}`,
      });
      await send(page, {
        ...envelope,
        id: `s${index}`,
        type: "select",
        selection: { kind: "city", id: text },
      });
      // A host that waits for its answers; a flood is refused.
      await expect
        .poll(async () => (await heard(page)).some(({ replyTo }) => replyTo === `s${index}`))
        .toBe(true);
    }
    await send(page, command);
    await expect(heading(frame, /^Greater Region/)).toBeVisible();
    expect(await heard(page)).toContainEqual({ ...envelope, type: "done", replyTo: "1" });
    await expectUnharmed(frame);
  });
});

test("the README's recipe shows its view in a page opened from disk", async ({
  page,
  origin,
  watch,
}, testInfo) => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const recipe = /```html\n(.+?)```/s.exec(readme)?.[1]?.replaceAll("https://atlas.example", origin);
  const host = testInfo.outputPath("host.html");
  await writeFile(
    host,
    `<!doctype html><html lang="en"><title>Host</title><main>${recipe ?? ""}</main></html>`,
  );
  watch.expectProblem(/^request to another origin: file:.*host\.html$/);
  await page.goto(pathToFileURL(host).href);
  const frame = page.getByTitle("Commuters on the Upper Rhine").contentFrame();
  await expect(frame.getByRole("contentinfo")).toContainText("Source:");
  await expectLiveMap(frame);
});

test("no text in the address of a frame becomes markup or runs", async ({ page, origin }) => {
  test.setTimeout(180_000);
  for (const text of hostileTexts.slice(0, 24)) {
    const value = encoded(text);
    await page.goto(`${origin}/embed.html?v=1&${inEveryField(text)}#origins=${value}&lang=${value}`);
    await expect(page.getByRole("link", { name: /Grenzatlas/ })).toBeVisible();
    await expectUnharmed(page.mainFrame());
  }
});

const fields = [
  "region",
  "city",
  "unit",
  "own",
  "q",
  "view",
  "record",
  "areas",
  "indicator",
  "overlay",
  "lang",
  "scheme",
  "embed",
  "allow",
  "origins",
];

function inEveryField(text: string): string {
  return fields.map((field) => `${field}=${encoded(text)}`).join("&");
}
