import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareFolders } from "../../../tools/geo/compare-folders";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "grenzatlas-compare-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(root, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

test("equal folders have no difference", () => {
  expect(compareFolders(folder("a", { "x.json": "{}" }), folder("b", { "x.json": "{}" }))).toEqual([]);
});

test("a changed, a missing and a foreign file are named", () => {
  const expected = folder("a", { "changed.json": "{}", "missing.json": "{}" });
  const found = folder("b", { "changed.json": "{ }", "foreign.json": "{}" });
  expect(compareFolders(expected, found)).toEqual([
    "changed.json: other bytes",
    "foreign.json: not built from any source",
    "missing.json: missing",
  ]);
});

test("files of subfolders are compared like the others", () => {
  const expected = folder("a", { "inner/changed.json": "{}", "inner/same.json": "{}" });
  const found = folder("b", {
    "inner/changed.json": "{ }",
    "inner/same.json": "{}",
    "inner/more.json": "{}",
  });
  expect(compareFolders(expected, found)).toEqual([
    "inner/changed.json: other bytes",
    "inner/more.json: not built from any source",
  ]);
});
