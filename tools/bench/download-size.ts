import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchSection } from "./bench-section";
import type { OpenedApp } from "../browser/open-built-app";
import { filesTheMapNeeds, type FirstVisit } from "./first-visit";

/** Budgets in kB of 1,000 bytes, gzipped. */
const APP_CODE_KILOBYTES = 120;
const FIRST_DATA_KILOBYTES = 150;
const GZIP_LEVEL = 9;
/** Smaller files that come later are left out of the table. */
const LEAST_SHOWN_BYTES = 2_000;

type Kind = "app code" | "MapLibre" | "data" | "fonts" | "page";

interface BuiltFile {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: number;
  readonly gzipped: number;
}

const shipped = new Set([".html", ".js", ".mjs", ".css", ".json", ".woff2", ".svg"]);

/** When a file travels: before the live map can stand, at the same time but not for it, or later. */
type Moment = "first picture" | "beside it" | "later";

interface SizedFile extends BuiltFile {
  readonly moment: Moment;
}

/** Every shipped file, gzipped, and whether the first live picture has to wait for it. */
export async function measureDownload(
  app: OpenedApp,
  root: string,
  visit: FirstVisit,
): Promise<BenchSection> {
  const files = await readBuiltFiles(root);
  const early = new Set(visit.requestedBeforeMap);
  const code = files
    .filter(({ path, kind }) => kind === "app code" && early.has(path))
    .map(({ path }) => path);
  const needed = await filesTheMapNeeds(app, code);
  const sized = files.map((file): SizedFile => ({ ...file, moment: momentOf(file, early, needed) }));
  const shown = sized
    .filter(({ moment, gzipped }) => moment !== "later" || gzipped > LEAST_SHOWN_BYTES)
    .sort((a, b) => order(a).localeCompare(order(b)) || b.gzipped - a.gzipped);
  const sum = (kind: Kind) =>
    sized
      .filter((file) => file.kind === kind && file.moment === "first picture")
      .reduce((total, { gzipped }) => total + gzipped, 0);
  return {
    title: "Download, kB (1 kB = 1,000 bytes); first picture: the live map waits for it",
    columns: ["file", "kind", "when", "plain", "gzipped"],
    rows: [
      ...shown.map(({ path, kind, moment, bytes, gzipped }) => [
        path,
        kind,
        moment,
        kilobytes(bytes),
        kilobytes(gzipped),
      ]),
      ...(["page", "app code", "data"] as const).map((kind) => [
        `= ${kind}`,
        kind,
        "first picture",
        "",
        kilobytes(sum(kind)),
      ]),
    ],
    failures: [
      ...overBudget("app code before the first picture", sum("app code"), APP_CODE_KILOBYTES),
      ...overBudget("data of the first view", sum("data"), FIRST_DATA_KILOBYTES),
    ],
  };
}

/** Data is counted whole; fonts and MapLibre never hold the picture back. */
function momentOf(
  { path, kind }: BuiltFile,
  early: ReadonlySet<string>,
  needed: ReadonlySet<string>,
): Moment {
  if (!early.has(path)) return "later";
  if (kind === "app code") return needed.has(path) ? "first picture" : "beside it";
  return kind === "data" || kind === "page" ? "first picture" : "beside it";
}

function order({ moment, kind }: SizedFile): string {
  return `${["first picture", "beside it", "later"].indexOf(moment)} ${kind}`;
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
