import { extname, resolve } from "node:path";
import { runnerImport, type Plugin } from "vite";
import { documentStyle } from "../static-pages/document-style";
import type * as RenderStatements from "./render-statements";

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".css": "text/css" };

/** Writes the statements on privacy and accessibility into the built site: static pages in four languages. */
export function statements(): Plugin {
  let root = "";
  let rendered: Promise<ReadonlyMap<string, string>> | null = null;
  const render = () => (rendered ??= renderFrom(root));
  return {
    name: "grenzatlas-statements",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use("/statements", (request, response, next) => {
        render().then((files) => {
          const path = (request.url ?? "").replace(/\?.*/, "");
          const text = files.get(`statements${path}`);
          if (text === undefined) return next();
          response.setHeader("Content-Type", `${types[extname(path)]}; charset=utf-8`);
          response.end(text);
        }, next);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of await render()) this.emitFile({ type: "asset", fileName, source });
    },
  };
}

/** Loads the texts only when pages are made: every other command reads the same configuration. */
async function renderFrom(root: string): Promise<ReadonlyMap<string, string>> {
  const tools = resolve(root, "tools");
  const { module } = await runnerImport<typeof RenderStatements>(
    resolve(tools, "statements/render-statements.ts"),
  );
  const style = await documentStyle(tools, "statements/statement.css");
  return new Map([...module.renderStatements(), ["statements/statement.css", style]]);
}
