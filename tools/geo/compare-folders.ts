import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What differs between a folder and the one it should equal, one sentence a file; empty when nothing does. */
export function compareFolders(expectedFolder: string, foundFolder: string): readonly string[] {
  const expected = new Set(readdirSync(expectedFolder));
  const found = new Set(readdirSync(foundFolder));
  return [...new Set([...expected, ...found])].sort().flatMap((path) => {
    if (!found.has(path)) return [`${path}: missing`];
    if (!expected.has(path)) return [`${path}: not built from any source`];
    const isEqual = readFileSync(join(expectedFolder, path)).equals(readFileSync(join(foundFolder, path)));
    return isEqual ? [] : [`${path}: other bytes`];
  });
}
