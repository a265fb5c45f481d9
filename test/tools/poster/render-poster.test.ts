import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import {
  fitBounds,
  fitPadding,
  LEGEND_COLUMN,
  screenTransform,
  toScreen,
} from "../../../src/map/light/mercator";
import { overviewBounds } from "../../../src/state/camera";
import { overviewViewport } from "../../../tools/poster/overview-viewport";
import { renderPoster, type RenderedPoster } from "../../../tools/poster/render-poster";
import { publishedFolder } from "../../builders/published-files";

const styleFile = fileURLToPath(new URL("../../../tools/poster/poster.css", import.meta.url));
let poster: RenderedPoster;

beforeAll(async () => {
  poster = await renderPoster(publishedFolder, styleFile);
});

describe("renderPoster", () => {
  it("names the four regions in four languages", () => {
    const names = {
      de: ["Maas-Rhein", "Großregion", "Oberrhein", "Bodensee"],
      fr: ["Meuse-Rhin", "Grande Région", "Rhin supérieur"],
      nl: ["Maas-Rijn", "Grote Regio", "Bovenrijn", "Bodenmeer"],
      en: ["Meuse-Rhine", "Greater Region", "Upper Rhine"],
    };
    const text = textOf(poster.html);
    for (const name of Object.values(names).flat()) expect(text).toContain(name);
  });

  it("lets the browser choose the language without a script", () => {
    const conditions = [...poster.html.matchAll(/systemLanguage="(\w+)"/g)].map(([, language]) => language);
    // Four names and the line that says what this is; English has no condition and stands last.
    for (const language of ["de", "fr", "nl"])
      expect(conditions.filter((condition) => condition === language)).toHaveLength(5);
    expect(conditions).not.toContain("en");
  });

  it("says in four languages what needs scripts", () => {
    const [, sentences = ""] = /<noscript>(.*?)<\/noscript>/s.exec(poster.html) ?? [];
    expect([...sentences.matchAll(/<p lang="(\w+)">/g)].map(([, language]) => language)).toEqual([
      "de",
      "fr",
      "nl",
      "en",
    ]);
  });

  it("fits the strict content security policy", () => {
    expect(poster.html).not.toMatch(/\sstyle=|<style|<script|<link|\son\w+=|url\((?!#)/);
  });

  it("takes every colour from the style sheet, which knows both schemes", () => {
    const used = new Set([...poster.html.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name ?? ""));
    expect(used.size).toBeGreaterThan(8);
    expect(poster.html).not.toMatch(/(fill|stroke)="#[0-9a-f]/i);
    for (const name of used) expect(poster.css.split(`${name}:`).length - 1, name).toBe(3);
  });

  it("draws the body and the outline of every region, and the state borders above them", () => {
    for (const region of ["emr", "gr", "tmo", "ibk"])
      expect(poster.html).toContain(`url(#poster-body-${region})`);
    expect(poster.html.indexOf("light-map__borders")).toBeGreaterThan(
      poster.html.indexOf("light-map__outlines"),
    );
  });

  it("gives every id once", () => {
    const ids = [...poster.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is the same every time", async () => {
    expect((await renderPoster(publishedFolder, styleFile)).html).toBe(poster.html);
  });
});

describe("the poster's frame", () => {
  it("keeps the same room as the live map, narrow and wide", () => {
    const { top, left, right, bottom } = fitPadding({ width: LEGEND_COLUMN.fromWidth - 1 });
    expect(new Set([top, left, right, bottom])).toEqual(new Set([24]));
    expect(poster.css).toMatch(/\.poster__frame \{[^}]*inset: 24px;/);
    const wide = `@container \\(min-width: ${LEGEND_COLUMN.fromWidth}px\\) \\{\\s*\\.poster__frame \\{\\s*right: ${LEGEND_COLUMN.width}px;`;
    expect(poster.css).toMatch(new RegExp(wide));
  });

  it("shows the overview in the proportions in which the live map fits it", () => {
    const size = { width: 900, height: 700 };
    const transform = screenTransform({ camera: fitBounds(overviewBounds, size), size });
    const [west, south, east, north] = overviewBounds;
    const [left, top] = toScreen([west, north], transform);
    const [right, bottom] = toScreen([east, south], transform);
    const { width, height } = overviewViewport.size;
    expect(width / height).toBeCloseTo((right - left) / (bottom - top), 9);
    expect(poster.css).toContain(`--overview-aspect: ${(width / height).toFixed(6)};`);
  });
});

function textOf(html: string): string {
  return html.replace(/<\/tspan><tspan[^>]*>/g, " ").replace(/<[^>]+>/g, " ");
}
