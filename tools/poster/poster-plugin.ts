import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { runnerImport, type HtmlTagDescriptor, type Plugin } from "vite";
import type * as RenderPoster from "./render-poster";

const placeholder = "<!--poster-->";
const developmentAddress = "/poster.css";

/**
 * Puts the overview into index.html as a drawing that needs no script, and its colours into a style sheet of
 * its own: the content security policy allows neither style attributes nor style elements.
 */
export function poster(): Plugin {
  let root = "";
  let isBuild = false;
  let rendered: Promise<RenderPoster.RenderedPoster> | null = null;
  const render = () => (rendered ??= renderFrom(root));
  const buildAddress = ({ cssDigest }: RenderPoster.RenderedPoster) => `assets/poster-${cssDigest}.css`;
  return {
    name: "grenzatlas-poster",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    configureServer(server) {
      server.middlewares.use(developmentAddress, (_request, response, next) => {
        render().then(({ css }) => {
          response.setHeader("Content-Type", "text/css");
          response.end(css);
        }, next);
      });
    },
    async generateBundle() {
      const drawn = await render();
      this.emitFile({ type: "asset", fileName: buildAddress(drawn), source: drawn.css });
    },
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        const drawn = await render();
        const link: HtmlTagDescriptor = {
          tag: "link",
          attrs: { rel: "stylesheet", href: isBuild ? `./${buildAddress(drawn)}` : developmentAddress },
          injectTo: "head",
        };
        return { html: html.replace(placeholder, () => drawn.html), tags: [link] };
      },
    },
  };
}

/** Loads the drawing code only when a page is made: every other command reads the same configuration. */
async function renderFrom(root: string): Promise<RenderPoster.RenderedPoster> {
  const data = resolve(root, "public/geo");
  if (!existsSync(data)) throw new Error(`${data} is missing: run "npm run geo" first`);
  const folder = resolve(root, "tools/poster");
  const { module } = await runnerImport<typeof RenderPoster>(resolve(folder, "render-poster.tsx"));
  return module.renderPoster(data, resolve(folder, "poster.css"));
}
