import { resolve } from "node:path";
import type { Plugin } from "vite";
import { buildPackage, type PackageFiles } from "./build-package";

/** Where host pages load the package from; the name changes only with the version of the messages. */
const PACKAGE_FOLDER = "embed/v1";

/** Writes the package `grenzatlas-embed` into the built site, under names that stay. */
export function embedHost(): Plugin {
  let root = "";
  let built: Promise<PackageFiles> | null = null;
  const make = () => (built ??= buildPackage(resolve(root, "src/embed-host")));
  return {
    name: "grenzatlas-embed-host",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${PACKAGE_FOLDER}`, (request, response, next) => {
        const name = (request.url ?? "").replace(/^\//, "").replace(/\?.*/, "");
        if (!name.endsWith(".js")) return next();
        make().then((files) => {
          const module = files.get(name);
          if (module === undefined) return next();
          response.setHeader("Content-Type", "text/javascript; charset=utf-8");
          response.setHeader("Access-Control-Allow-Origin", "*");
          response.end(module);
        }, next);
      });
    },
    async generateBundle() {
      for (const [name, source] of await make())
        this.emitFile({ type: "asset", fileName: `${PACKAGE_FOLDER}/${name}`, source });
    },
  };
}
