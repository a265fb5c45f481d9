import { readdir } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { cacheControl } from "../serve/caching";
import { contentType } from "../serve/content-types";
import { kindOf } from "../serve/security-headers";

const COMPRESSED = /\.(br|gz)$/;

export interface SampleFile {
  /** In the address, for example `/assets/main-Ab3_x-9Z.js`. */
  readonly path: string;
  readonly file: string;
  /** Endings of the compressed files beside it. */
  readonly compressed: ReadonlySet<string>;
}

/** One file of every kind, type, way of caching and way of compressing that the built site holds. */
export async function sampleFiles(root: string): Promise<readonly SampleFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const known = new Set(files);
  const samples = new Map<string, SampleFile>();
  for (const file of files) {
    if (COMPRESSED.test(file)) continue;
    const path = `/${relative(root, file).split(sep).join("/")}`;
    const compressed = new Set([".br", ".gz"].filter((ending) => known.has(file + ending)));
    const sort = [kindOf(path), contentType(path) ?? extname(path), cacheControl(path), ...compressed].join(
      " | ",
    );
    if (!samples.has(sort)) samples.set(sort, { path, file, compressed });
  }
  return [...samples.values()];
}
