import { createHash } from "node:crypto";

/** What a manifest says of a file. */
interface ListedFile {
  readonly path: string;
  /** Manifest that lists the file. */
  readonly manifest: string;
  readonly title: string;
  readonly vintage: string;
  readonly licence: string;
  readonly attribution: string;
  readonly provenance: string;
}

/** A file of `public/geo` before it is written. */
export interface OutputFile extends ListedFile {
  readonly content: object;
}

/** List of the files; the page waits for it, so it is kept short. */
export const mainManifest = "manifest.json";

/** List of the tables of the single indicators, which stays out of the first view. */
export const tableManifest = "indicators/manifest.json";

const tableManifestFacts: ListedFile = {
  path: tableManifest,
  manifest: mainManifest,
  title: "List of the tables of the single indicators",
  vintage: "2026",
  licence: "CC BY 4.0",
  attribution: "Grenzatlas",
  provenance: "data/",
};

/** Version of the shape of every file; the app refuses another one. */
const schemaVersion = 1;

/** The bytes of a file; the same content always gives the same bytes. */
function fileText(content: object): string {
  return `${JSON.stringify({ schemaVersion, ...content })}\n`;
}

/** The texts of all files and of their manifests by path. */
export function outputTexts(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  const texts = new Map(files.map(({ path, content }) => [path, fileText(content)]));
  const listedFiles: readonly ListedFile[] = [
    ...files.map(({ content: _content, ...listed }) => listed),
    tableManifestFacts,
  ];
  // The main one is written last: it lists the other.
  for (const manifest of [tableManifest, mainManifest]) {
    const listed = listedFiles.filter((file) => file.manifest === manifest);
    texts.set(manifest, manifestText(listed, texts));
  }
  return texts;
}

/** The manifest with checksums, sorted by path. */
function manifestText(files: readonly ListedFile[], texts: ReadonlyMap<string, string>): string {
  const entries = files
    .map(({ manifest: _manifest, ...facts }) => {
      const bytes = Buffer.from(texts.get(facts.path) ?? "", "utf8");
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return { ...facts, schemaVersion, sha256, bytes: bytes.byteLength };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ schemaVersion, files: entries }, null, 1)}\n`;
}
