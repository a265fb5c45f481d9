import * as v from "valibot";
import type { Manifest } from "../../model/manifest";
import { loadFile, parseFile, type LoadOptions } from "../load-file";

const file = "manifest.json";

const manifestSchema = v.object({
  schemaVersion: v.number(),
  files: v.array(
    v.object({
      path: v.string(),
      schemaVersion: v.number(),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      bytes: v.number(),
      title: v.string(),
      vintage: v.string(),
      licence: v.string(),
      attribution: v.string(),
      provenance: v.string(),
    }),
  ),
});

/** The list of built files with checksum, licence and attribution. */
export async function loadManifest(options: LoadOptions = {}): Promise<Manifest> {
  return parseFile(file, manifestSchema, await loadFile(file, options));
}
