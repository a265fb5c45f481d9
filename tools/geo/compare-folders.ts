import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** What differs between a folder and the one it should equal, one sentence a file; empty when nothing does. */
export function compareFolders(expectedFolder: string, foundFolder: string): readonly string[] {
  const expected = new Set(filesIn(expectedFolder));
  const found = new Set(filesIn(foundFolder));
  return [...new Set([...expected, ...found])].sort().flatMap((path) => {
    if (!found.has(path)) return [`${path}: missing`];
    if (!expected.has(path)) return [`${path}: not built from any source`];
    const isEqual = readFileSync(join(expectedFolder, path)).equals(readFileSync(join(foundFolder, path)));
    return isEqual ? [] : [`${path}: other bytes`];
  });
}

/** Paths of all files in a folder and its subfolders, relative to it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
