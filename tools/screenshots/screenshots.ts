import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import { languages } from "../../src/model/language";
import { openBuiltApp, type OpenedApp } from "../browser/open-built-app";
import { waitUntilDrawn } from "../browser/wait-until-drawn";
import { readmeViews, reviewViews, sizes, type PictureView, type SizeName } from "./views";

const readmePictures = fileURLToPath(new URL("../../docs", import.meta.url));
const README_SIZE = { width: 1280, height: 800 };
const schemes = ["light", "dark"] as const;

interface PictureOrder {
  readonly file: string;
  readonly search: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly isPhone: boolean;
}

const { values } = parseArgs({
  options: {
    review: { type: "string" },
    views: { type: "string" },
    languages: { type: "string" },
    schemes: { type: "string" },
    sizes: { type: "string" },
  },
});
const orders = values.review === undefined ? readmeOrders() : reviewOrders(resolve(values.review));
const app = await openBuiltApp();
for (const order of orders) await takePicture(app, order);
await app.close();

function readmeOrders(): readonly PictureOrder[] {
  return readmeViews.map(({ name, search }) => ({
    file: join(readmePictures, `${name}.png`),
    search: `lang=en&scheme=light&${search}`,
    viewport: README_SIZE,
    isPhone: false,
  }));
}

/** Views × languages × schemes × sizes; each list can be narrowed: `--languages de,fr --sizes phone`. */
function reviewOrders(folder: string): readonly PictureOrder[] {
  const viewNames = chosen(
    values.views,
    reviewViews.map(({ name }) => name),
  );
  const sizeNames = chosen(values.sizes, Object.keys(sizes) as SizeName[]);
  return reviewViews
    .filter(({ name }) => viewNames.includes(name))
    .flatMap((view) =>
      sizeNames.flatMap((size) =>
        chosen(values.schemes, schemes).flatMap((scheme) =>
          chosen(values.languages, languages).map((language) =>
            reviewOrder(folder, view, size, scheme, language),
          ),
        ),
      ),
    );
}

function reviewOrder(
  folder: string,
  view: PictureView,
  size: SizeName,
  scheme: string,
  language: string,
): PictureOrder {
  return {
    file: join(folder, `${view.name}-${size}-${scheme}-${language}.png`),
    search: `lang=${language}&scheme=${scheme}&${view.search}`,
    viewport: sizes[size],
    isPhone: size === "phone",
  };
}

/** @throws when the list asks for something that does not exist. */
function chosen<Name extends string>(list: string | undefined, known: readonly Name[]): readonly Name[] {
  if (list === undefined) return known;
  const names = list.split(",");
  const unknown = names.filter((name) => !known.some((other) => other === name));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(", ")}; known: ${known.join(", ")}`);
  return known.filter((name) => names.includes(name));
}

async function takePicture({ browser, origin }: OpenedApp, order: PictureOrder): Promise<void> {
  const context = await browser.newContext({
    viewport: order.viewport,
    hasTouch: order.isPhone,
    reducedMotion: "reduce",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(`${origin}/?${order.search}`);
  await waitUntilDrawn(page);
  await mkdir(join(order.file, ".."), { recursive: true });
  await page.screenshot({ path: order.file, animations: "disabled" });
  console.log([order.file, ...(await layoutProblems(page)), ...problems].join("\n  "));
  await context.close();
}

/** What a picture does not show at a glance: a page wider than its window. */
async function layoutProblems(page: Page): Promise<readonly string[]> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return excess > 0 ? [`the page is ${excess} px wider than the window`] : [];
}
