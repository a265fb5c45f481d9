// @vitest-environment jsdom
import { resolve } from "node:path";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../../src/model/language";
import { decodeAddress } from "../../../src/state/url/decode";
import { createOembedHandler } from "../../../tools/oembed/handler";
import { namedViews, type NamedView } from "../../../tools/embed-views/named-views";
import { renderEmbedFiles } from "../../../tools/embed-views/render-embed-files";
import { loadBase } from "../../../src/data/load-base";
import type { BorderRegion } from "../../../src/model/border-region";
import { publishedFiles, publishedFolder } from "../../builders/published-files";

const site = "https://atlas.example.org/";
const toolFolder = resolve(import.meta.dirname, "../../../tools");
let files: ReadonlyMap<string, string>;
let regions: readonly BorderRegion[];
let views: readonly NamedView[];

beforeAll(async () => {
  ({ files } = await renderEmbedFiles({ dataFolder: publishedFolder, toolFolder, site }));
  ({ regions } = await loadBase(publishedFiles));
  views = namedViews(regions);
}, 180_000);

function file(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is missing`);
  return text;
}

function page(path: string): Document {
  return new DOMParser().parseFromString(file(path), "text/html");
}

describe("named views", () => {
  it("have an address that the atlas understands as a whole", () => {
    for (const { query, region, overlay } of views) {
      const { address, notices } = decodeAddress(query);
      expect(notices).toEqual([]);
      expect([address.region, address.overlay.overlay]).toEqual([region, overlay]);
    }
  });

  it("have titles of their own in every language", () => {
    for (const language of languages)
      expect(new Set(views.map(({ titles }) => titles[language])).size).toBe(views.length);
  });

  it("have a poster, and in each language a picture, a page and an oEmbed answer", () => {
    const wanted = views.flatMap(({ name }) => [
      `posters/${name}.svg`,
      ...languages.flatMap((language) => [
        `posters/${name}.${language}.svg`,
        `views/${name}.${language}.html`,
        `oembed/${name}.${language}.json`,
      ]),
    ]);
    expect(wanted.filter((path) => !files.has(path))).toEqual([]);
  });
});

describe("the page of a view", () => {
  it("has one heading, needs no script, and allows none", () => {
    for (const [path, text] of files) {
      if (!path.endsWith(".html")) continue;
      const { head, body, documentElement } = page(path);
      expect(body.querySelectorAll("h1"), path).toHaveLength(1);
      expect(documentElement.lang).toBe(path.split(".").at(-2));
      expect(text).not.toMatch(/<script|<style|\sstyle="(?!border: 0; width)|\son\w+=/);
      const policy = head
        .querySelector("meta[http-equiv='Content-Security-Policy']")
        ?.getAttribute("content");
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toContain("unsafe");
    }
  });

  it("leads to files and pages that are there, and to the live view", () => {
    for (const path of files.keys()) {
      if (!path.endsWith(".html")) continue;
      const { head, body } = page(path);
      const targets = [
        ...head.querySelectorAll("link"),
        ...body.querySelectorAll("a"),
        ...body.querySelectorAll("img"),
      ];
      for (const target of targets) {
        const address = new URL(target.getAttribute("href") ?? target.getAttribute("src") ?? "", site + path);
        const inSite = decodeURI(address.pathname).slice(1);
        if (["index.html", "icon.svg"].includes(inSite) || inSite.startsWith("statements/")) continue;
        expect(files.has(inSite), `${path}: ${address.href}`).toBe(true);
      }
      const live = body.querySelector(".open")?.getAttribute("href") ?? "";
      expect(decodeAddress(new URL(live, site + path).search).notices).toEqual([]);
    }
  });

  it("tells the ten largest flows with their source and year", () => {
    const { body } = page("views/tmo-commuters.de.html");
    const rows = [...body.querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(rows[0]).toBe("BadenNordwestschweiz36.800");
    expect(rows.length).toBeLessThanOrEqual(10);
    expect(body.querySelector(".note")?.textContent).toMatch(/Oberrheinkonferenz\) \(2022\)\.$/);
    expect(body.querySelector("img")?.alt).toBe(body.querySelector(".lead")?.textContent);
  });

  it("tells population, area and units of a region, the first figures of the atlas itself", () => {
    const { body } = page("views/emr-regions.en.html");
    const [name = "", people = ""] = [...body.querySelectorAll("tbody tr:first-child > *")].map(
      (cell) => cell.textContent,
    );
    expect(name).toBe("Euregio Meuse-Rhine");
    expect(people).toMatch(/^[34],\d{3},\d{3} \(20\d\d\)$/);
    expect(body.querySelector(".lead")?.textContent).toContain(people.split(" ")[0]);
  });

  it("has figures in every view", () => {
    for (const { name } of views) {
      const { body } = page(`views/${name}.en.html`);
      expect(body.querySelectorAll("tbody tr").length, name).toBeGreaterThan(0);
      expect(body.querySelector("tbody")?.textContent).not.toMatch(/NaN|undefined|null|\{/);
      expect(body.querySelector(".note")?.textContent, name).toMatch(/\w/);
    }
  });

  it("offers its own oEmbed answer, its languages and an embed code of the same frame", () => {
    const { head, body } = page("views/gr-distance.fr.html");
    const discovery = head.querySelector("link[type='application/json+oembed']")?.getAttribute("href") ?? "";
    expect(discovery).toBe(`${site}oembed/gr-distance.fr.json`);
    expect(head.querySelectorAll("link[rel=alternate][hreflang]")).toHaveLength(languages.length);
    const { html } = v.parse(v.object({ html: v.string() }), JSON.parse(file("oembed/gr-distance.fr.json")));
    const frameOf = (code: string) =>
      new DOMParser().parseFromString(code, "text/html").querySelector("iframe");
    expect(frameOf(body.querySelector("code")?.textContent ?? "")?.src).toBe(frameOf(html)?.src);
  });
});

describe("a prerendered oEmbed answer", () => {
  it("is what the handler answers about the page", async () => {
    const handle = createOembedHandler({ address: site, hosts: [], regions });
    for (const { name } of views)
      for (const language of languages) {
        const url = `${site}views/${name}.${language}.html`;
        const response = handle(new Request(`${site}oembed?url=${encodeURIComponent(url)}`));
        expect(await response.json()).toEqual(JSON.parse(file(`oembed/${name}.${language}.json`)));
      }
  });
});

describe("a picture", () => {
  it("stands for itself: colours, title, source, no reference to anything else", () => {
    for (const { name, titles } of views) {
      const picture = file(`posters/${name}.nl.svg`);
      const { documentElement } = new DOMParser().parseFromString(picture, "image/svg+xml");
      expect(documentElement.querySelector("title")?.textContent).toBe(titles.nl);
      expect(documentElement.textContent).toContain("Bron:");
      expect(picture).not.toMatch(/var\(|<script|href="(?!#)|url\((?!#)|Grenzatlas S/);
    }
  });
});
