import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { minify, runnerImport, transformWithOxc, type HtmlTagDescriptor, type Plugin } from "vite";
import type * as RenderPoster from "./render-poster";

const placeholder = "<!--poster-->";
const DIGEST_DIGITS = 8;

/** The drawing for index.html, and the two files that go with it. */
interface MadePoster {
  readonly html: string;
  readonly style: PosterFile;
  readonly script: PosterFile;
}

interface PosterFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/**
 * Puts the overview into index.html as a drawing that needs no script, and its colours into a style sheet of
 * its own: the content security policy allows neither style attributes nor style elements.
 */
export function poster(): Plugin {
  let root = "";
  let isBuild = false;
  let made: Promise<MadePoster> | null = null;
  const make = () => (made ??= makePoster(root));
  const addressOf = ({ name }: PosterFile) => (isBuild ? `./assets/${name}` : `/${name}`);
  return {
    name: "grenzatlas-poster",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        make().then(({ style, script }) => {
          const file = [style, script].find((candidate) => addressOf(candidate) === request.url);
          if (!file) return next();
          response.setHeader("Content-Type", file.type);
          response.end(file.source);
        }, next);
      });
    },
    async generateBundle() {
      const { style, script } = await make();
      for (const { name, source } of [style, script])
        this.emitFile({ type: "asset", fileName: `assets/${name}`, source });
    },
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        if (!html.includes(placeholder)) return html;
        const { html: drawing, style, script } = await make();
        const link: HtmlTagDescriptor = {
          tag: "link",
          attrs: { rel: "stylesheet", href: addressOf(style) },
          injectTo: "head",
        };
        // After the drawing, so that the words it chooses from are there.
        const choice = `<script type="module" async src="${addressOf(script)}"></script>`;
        return { html: html.replace(placeholder, () => drawing + choice), tags: [link] };
      },
    },
  };
}

async function makePoster(root: string): Promise<MadePoster> {
  const folder = resolve(root, "tools/poster");
  const { html, css } = await renderFrom(root, folder);
  const script = await compileScript(resolve(folder, "choose-words.ts"));
  return {
    html,
    style: { name: `poster-${digestOf(css)}.css`, type: "text/css", source: css },
    script: { name: `poster-${digestOf(script)}.js`, type: "text/javascript", source: script },
  };
}

/** Loads the drawing code only when a page is made: every other command reads the same configuration. */
async function renderFrom(root: string, folder: string): Promise<RenderPoster.RenderedPoster> {
  const data = resolve(root, "public/geo");
  if (!existsSync(data)) throw new Error(`${data} is missing: run "npm run geo" first`);
  const { module } = await runnerImport<typeof RenderPoster>(resolve(folder, "render-poster.tsx"));
  return module.renderPoster(data, resolve(folder, "poster.css"));
}

async function compileScript(file: string): Promise<string> {
  const { code } = await transformWithOxc(await readFile(file, "utf8"), file);
  return (await minify(file, code)).code;
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, DIGEST_DIGITS);
}
