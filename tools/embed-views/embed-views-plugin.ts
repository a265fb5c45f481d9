import { existsSync, readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { runnerImport, type HtmlTagDescriptor, type Plugin } from "vite";
import { languages } from "../../src/model/language";
import { siteAddress } from "../feeds/feeds-plugin";
import type * as RenderEmbedFiles from "./render-embed-files";

/** Stands in the sources for the style sheet of the posters. */
const styleFile = /[\\/]src[\\/]app[\\/]frame[\\/]poster\.css($|\?)/;
const START_VIEW = "overview-regions";
const types: Readonly<Record<string, string>> = {
  ".svg": "image/svg+xml",
  ".html": "text/html",
  ".css": "text/css",
  ".json": "application/json",
};

/**
 * Writes what stands for the named views where no script runs, or none has run yet: posters, pictures, pages and
 * prerendered oEmbed answers. `SITE_ADDRESS` tells where the site will stand; without it there is no oEmbed.
 */
export function embedViews(): Plugin {
  let root = "";
  let made: Promise<RenderEmbedFiles.EmbedFiles> | null = null;
  const make = () => (made ??= makeFiles(root));
  return {
    name: "grenzatlas-embed-views",
    config: ({ root: folder = process.cwd() }) => ({
      define: { __POSTER_REGIONS__: JSON.stringify(regionsIn(folder)) },
    }),
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(/\?.*/, "").slice(1);
        if (!/^(posters|views|oembed)\//.test(path)) return next();
        make().then(({ files }) => {
          const text = files.get(path);
          if (text === undefined) return next();
          response.setHeader("Content-Type", `${types[extname(path)]}; charset=utf-8`);
          response.end(text);
        }, next);
      });
    },
    transform: {
      order: "pre",
      filter: { id: styleFile },
      async handler() {
        return (await make()).style;
      },
    },
    async generateBundle() {
      const { files } = await make();
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { path }) {
        if (!path.endsWith("/index.html")) return html;
        return { html, tags: discoveryTags(siteAddress(process.env["SITE_ADDRESS"])) };
      },
    },
  };
}

/** Names the oEmbed answers of the start view, one a language; they need the address of the site. */
function discoveryTags(site: string | null): HtmlTagDescriptor[] {
  if (site === null) return [];
  return languages.map((language) => ({
    tag: "link",
    attrs: {
      rel: "alternate",
      type: "application/json+oembed",
      hreflang: language,
      href: `${site}oembed/${START_VIEW}.${language}.json`,
      title: "Grenzatlas",
    },
    injectTo: "head",
  }));
}

/** Loads the drawing code only when files are made: every other command reads the same configuration. */
async function makeFiles(root: string): Promise<RenderEmbedFiles.EmbedFiles> {
  const data = resolve(root, "public/geo");
  if (!existsSync(data)) throw new Error(`${data} is missing: run "npm run geo" first`);
  const { module } = await runnerImport<typeof RenderEmbedFiles>(
    resolve(root, "tools/embed-views/render-embed-files.ts"),
  );
  return module.renderEmbedFiles({
    dataFolder: data,
    toolFolder: resolve(root, "tools"),
    site: siteAddress(process.env["SITE_ADDRESS"]),
  });
}

/** Ids of the regions of the tables; none before the data have been built. */
function regionsIn(root: string): readonly string[] {
  const file = resolve(root, "public/geo/regions.json");
  if (!existsSync(file)) return [];
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  const regions = isRecord(content) && Array.isArray(content["regions"]) ? content["regions"] : [];
  return regions.flatMap((region: unknown) =>
    isRecord(region) && typeof region["id"] === "string" ? [region["id"]] : [],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
