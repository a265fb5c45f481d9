import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isAbsolute, relative, resolve } from "node:path";
import type { LoadOptions } from "../../src/data/load-file";

const folder = fileURLToPath(new URL("../../public/geo", import.meta.url));

/** The built files of `public/geo`, read from disk through the fetch interface. */
export const publishedFiles: LoadOptions = {
  base: "/",
  fetch: async (address) => {
    const path = resolve(folder, address.replace(/^\/geo\//, "").replace(/\?.*$/, ""));
    const inside = relative(folder, path);
    if (inside.startsWith("..") || isAbsolute(inside)) return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(path), { headers: { "content-type": "application/json" } });
    } catch {
      return new Response(null, { status: 404 });
    }
  },
};

/** Files held in memory by path; anything else is answered with status 404. */
export function filesInMemory(files: Readonly<Record<string, unknown>>): LoadOptions {
  return {
    base: "/",
    fetch: (address) => {
      const path = address.replace(/^\/geo\//, "").replace(/\?.*$/, "");
      if (!(path in files)) return Promise.resolve(new Response(null, { status: 404 }));
      const content = files[path];
      const text = typeof content === "string" ? content : JSON.stringify(content);
      return Promise.resolve(new Response(text, { headers: { "content-type": "application/json" } }));
    },
  };
}
