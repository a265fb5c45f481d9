import { createHash } from "node:crypto";

/** A file of `public/geo` before it is written. */
export interface OutputFile {
  readonly path: string;
  readonly title: string;
  readonly vintage: string;
  readonly licence: string;
  readonly attribution: string;
  readonly provenance: string;
  readonly content: object;
}

/** Version of the shape of every file; the app refuses another one. */
const schemaVersion = 1;

/** The bytes of a file; the same content always gives the same bytes. */
export function fileText(content: object): string {
  return `${JSON.stringify({ schemaVersion, ...content })}\n`;
}

/** The manifest with checksums, sorted by path. */
export function manifestText(files: readonly OutputFile[]): string {
  const entries = files
    .map(({ content, ...facts }) => {
      const bytes = Buffer.from(fileText(content), "utf8");
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return { ...facts, schemaVersion, sha256, bytes: bytes.byteLength };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ schemaVersion, files: entries }, null, 1)}\n`;
}
