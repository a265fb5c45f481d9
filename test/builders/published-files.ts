import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { LoadOptions } from "../../src/data/load-file";

/** Where the data build writes. */
export const publishedFolder = resolve(import.meta.dirname, "../../public/geo");

/** The built files of `public/geo`, read from disk through the fetch of the loaders. */
export const publishedFiles: LoadOptions = {
  base: "/",
  fetch: async (address) => {
    const text = await readFile(resolve(publishedFolder, pathOf(address)), "utf8");
    return new Response(text, { headers: { "content-type": "application/json" } });
  },
};

/** Files held in memory by path, objects written as JSON; anything else is answered with status 404. */
export function filesInMemory(files: Readonly<Record<string, unknown>>): LoadOptions {
  return {
    base: "/",
    fetch: (address) => {
      const content = files[pathOf(address)];
      if (content === undefined) return Promise.resolve(new Response(null, { status: 404 }));
      const text = typeof content === "string" ? content : JSON.stringify(content);
      return Promise.resolve(new Response(text, { headers: { "content-type": "application/json" } }));
    },
  };
}

function pathOf(address: string): string {
  return address.replace(/^\/geo\//, "").replace(/\?.*$/, "");
}
