import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { runnerImport, type HtmlTagDescriptor, type Plugin } from "vite";
import { languages, type Language } from "../../src/model/language";
import { feedWords } from "./feed-words";
import type * as RenderFeeds from "./render-feeds";

const types = { json: "application/feed+json", xml: "application/rss+xml" } as const;

/**
 * Writes the catalogue as JSON Feed and RSS in four languages into the built site and names them in the page.
 * Feeds want absolute addresses: `SITE_ADDRESS` tells the build where the site will stand. Without it, items link
 * to the pages of their sources only.
 */
export function feeds(): Plugin {
  let root = "";
  let rendered: Promise<ReadonlyMap<string, string>> | null = null;
  const render = () => (rendered ??= renderFrom(root));
  return {
    name: "grenzatlas-feeds",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use("/feeds", (request, response, next) => {
        render().then((files) => {
          const path = (request.url ?? "").replace(/\?.*/, "");
          const text = files.get(`feeds${path}`);
          if (text === undefined) {
            next();
            return;
          }
          const type = path.endsWith(".json") ? types.json : types.xml;
          response.setHeader("Content-Type", `${type}; charset=utf-8`);
          response.end(text);
        }, next);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of await render()) this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => ({ html, tags: languages.flatMap(links) }),
    },
  };
}

function links(language: Language): readonly HtmlTagDescriptor[] {
  const { json, rss } = feedWords[language].names;
  const link = (extension: keyof typeof types, title: string): HtmlTagDescriptor => ({
    tag: "link",
    attrs: {
      rel: "alternate",
      type: types[extension],
      hreflang: language,
      title,
      href: `./feeds/${language}.${extension}`,
    },
    injectTo: "head",
  });
  return [link("xml", rss), link("json", json)];
}

/** Loads the writing code only when feeds are made: every other command reads the same configuration. */
async function renderFrom(root: string): Promise<ReadonlyMap<string, string>> {
  const data = resolve(root, "public/geo");
  if (!existsSync(data)) throw new Error(`${data} is missing: run "npm run geo" first`);
  const { module } = await runnerImport<typeof RenderFeeds>(resolve(root, "tools/feeds/render-feeds.ts"));
  return module.renderFeeds(data, siteAddress(process.env["SITE_ADDRESS"]));
}

/** @throws TypeError when the text is no absolute http(s) address */
export function siteAddress(text: string | undefined): string | null {
  if (!text) return null;
  const address = new URL(text);
  if (address.protocol !== "https:" && address.protocol !== "http:")
    throw new TypeError(`SITE_ADDRESS is "${text}", not an address of the web`);
  const { origin, pathname } = address;
  return origin + (pathname.endsWith("/") ? pathname : `${pathname}/`);
}
