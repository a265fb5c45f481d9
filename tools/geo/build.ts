import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { assembleFiles } from "./assemble";
import { compareFolders } from "./compare-folders";
import { readGeometryPackages } from "./geometry/read-geometry-packages";
import { outputTexts } from "./output-files";

const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));
const publishedFolder = fileURLToPath(new URL("../../public/geo", import.meta.url));

/** Builds public/geo from data/ and the geometry packages; `--check` only proves that it is up to date. */
async function main(isCheck: boolean): Promise<void> {
  const texts = outputTexts(assembleFiles(dataFolder, await readGeometryPackages()));
  if (isCheck) check(texts);
  else publish(texts);
}

function publish(texts: ReadonlyMap<string, string>): void {
  rmSync(publishedFolder, { recursive: true, force: true });
  writeAll(publishedFolder, texts);
  for (const [path, text] of texts) {
    const zipped = gzipSync(text, { level: 9 }).byteLength;
    console.log(
      `${path.padEnd(62)} ${kilobytes(Buffer.byteLength(text))} kB, ${kilobytes(zipped)} kB gzipped`,
    );
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}

function writeAll(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function check(texts: ReadonlyMap<string, string>): void {
  const rebuilt = mkdtempSync(join(tmpdir(), "grenzatlas-geo-"));
  try {
    writeAll(rebuilt, texts);
    const differing = compareFolders(rebuilt, publishedFolder);
    if (differing.length === 0) {
      console.log(`public/geo is up to date: ${texts.size} files`);
      return;
    }
    console.error(
      `public/geo differs from its sources:\n${differing.join("\n")}\nRun "npm run geo" and commit.`,
    );
    process.exitCode = 1;
  } finally {
    rmSync(rebuilt, { recursive: true, force: true });
  }
}

main(process.argv.includes("--check")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
