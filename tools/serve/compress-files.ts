import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Formats that shrink; fonts and pictures are compressed already. */
const COMPRESSIBLE = new Set([
  ".html",
  ".js",
  ".mjs",
  ".css",
  ".json",
  ".geojson",
  ".svg",
  ".xml",
  ".ts",
  ".txt",
  ".map",
]);
/** Below this the headers weigh more than the gain. */
const MINIMUM_BYTES = 1024;
/** Level 9 of 11: within 3 % of the smallest size in a tenth of the time. */
const BROTLI_QUALITY = 9;
const GZIP_LEVEL = 9;

const encodings = [
  { suffix: ".gz", compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: GZIP_LEVEL }) },
  {
    suffix: ".br",
    compress: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  },
];

/** Writes `.gz` and `.br` beside every compressible file of the folder that has none, or an older one. */
export async function compressFiles(root: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !COMPRESSIBLE.has(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const { mtimeMs, size } = await stat(path);
    if (size >= MINIMUM_BYTES) await compressFile(path, mtimeMs);
  }
}

async function compressFile(path: string, modified: number): Promise<void> {
  for (const { suffix, compress } of encodings) {
    const target = path + suffix;
    if ((await modificationTime(target)) >= modified) continue;
    // Renamed when whole: another server started on the same folder never sends half a file.
    const unfinished = `${target}.${process.pid}`;
    await writeFile(unfinished, await compress(await readFile(path)));
    await rename(unfinished, target);
  }
}

async function modificationTime(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return -Infinity;
  }
}
