import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

/**
 * Style sheet of a kind of pages without scripts: what all of them share, then what is theirs.
 * @param toolFolder the folder `tools`
 * @param own path of their own rules below it
 */
export async function documentStyle(toolFolder: string, own: string): Promise<string> {
  const parts = ["static-pages/document.css", own].map((path) => readFile(resolve(toolFolder, path), "utf8"));
  return (await Promise.all(parts)).join("\n");
}
