import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchSection } from "./bench-section";
import type { FirstVisit } from "./first-visit";

/** Budgets in kB of 1,000 bytes, gzipped. */
const APP_CODE_KILOBYTES = 120;
const FIRST_DATA_KILOBYTES = 150;
const GZIP_LEVEL = 9;

type Kind = "app code" | "MapLibre" | "data" | "fonts" | "page";

interface BuiltFile {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: number;
  readonly gzipped: number;
}

const shipped = new Set([".html", ".js", ".mjs", ".css", ".json", ".woff2", ".svg"]);

/** Every shipped file, gzipped, and which of them the first visit asks for before the live map stands. */
export async function measureDownload(root: string, visit: FirstVisit): Promise<BenchSection> {
  const files = await readBuiltFiles(root);
  const early = new Set(visit.requestedBeforeMap);
  const isEarly = ({ path }: BuiltFile) => early.has(path);
  const rows = files
    .filter((file) => isEarly(file) || file.gzipped > 2_000)
    .sort(
      (a, b) =>
        Number(isEarly(b)) - Number(isEarly(a)) || a.kind.localeCompare(b.kind) || b.gzipped - a.gzipped,
    )
    .map((file) => [
      file.path,
      file.kind,
      isEarly(file) ? "first view" : "later",
      kilobytes(file.bytes),
      kilobytes(file.gzipped),
    ]);
  const sum = (kind: Kind) =>
    files
      .filter((file) => isEarly(file) && file.kind === kind)
      .reduce((total, { gzipped }) => total + gzipped, 0);
  const totals = (["page", "app code", "data", "fonts", "MapLibre"] as const).map((kind) => [
    `= ${kind} of the first view`,
    kind,
    "first view",
    "",
    kilobytes(sum(kind)),
  ]);
  return {
    title: "Download, kB (1 kB = 1,000 bytes); first view: asked for before the live map stands",
    columns: ["file", "kind", "when", "plain", "gzipped"],
    rows: [...rows, ...totals],
    failures: [
      ...overBudget("app code before the first picture", sum("app code"), APP_CODE_KILOBYTES),
      ...overBudget("data of the first view", sum("data"), FIRST_DATA_KILOBYTES),
    ],
  };
}

function overBudget(what: string, bytes: number, budget: number): readonly string[] {
  return bytes > budget * 1000 ? [`${what}: ${kilobytes(bytes)} kB gzipped, budget ${budget} kB`] : [];
}

async function readBuiltFiles(root: string): Promise<readonly BuiltFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && shipped.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path);
      // Fonts are compressed already: they travel as they are.
      const gzipped =
        extname(path) === ".woff2" ? bytes.length : gzipSync(bytes, { level: GZIP_LEVEL }).length;
      return { path: relative(root, path), kind: kindOf(path), bytes: bytes.length, gzipped };
    }),
  );
}

function kindOf(path: string): Kind {
  if (/maplibre/.test(basename(path))) return "MapLibre";
  switch (extname(path)) {
    case ".json":
      return "data";
    case ".woff2":
      return "fonts";
    case ".html":
    case ".svg":
      return "page";
    default:
      return "app code";
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
