import * as v from "valibot";
import type { Manifest } from "../model/manifest";
import { DataFileError } from "./data-file-error";

/** Version of the shape of every built file; written by the data build. */
export const schemaVersion = 1;

/** Where files come from; everything but the manifest can be left to the browser. */
export interface LoadOptions {
  /** Without it files are asked for without a version, so a stale copy may come from the cache. */
  readonly manifest?: Manifest;
  readonly signal?: AbortSignal;
  /** Replaces the browser's own fetch. */
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>;
  /** Address of the folder that holds `geo/`, ending in a slash. */
  readonly base?: string;
}

/** Hex digits of the checksum that make the address of a file change with its content. */
const versionDigits = 8;

const versionedSchema = v.object({ schemaVersion: v.number() });

/**
 * Fetches one file of `geo/` and checks its version.
 *
 * @returns the parsed JSON, still to be checked against the file's schema
 * @throws DataFileError; an abort is thrown on as it is
 */
export async function loadFile(path: string, options: LoadOptions = {}): Promise<unknown> {
  const response = await request(path, options);
  const content = await readJson(path, response, options.signal);
  const versioned = v.safeParse(versionedSchema, content);
  if (!versioned.success) throw new DataFileError("corrupt", path, "no schema version");
  if (versioned.output.schemaVersion !== schemaVersion) {
    throw new DataFileError("version", path, `schema version ${versioned.output.schemaVersion}`);
  }
  return content;
}

/** Checks the content of a file against its schema. */
export function parseFile<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  content: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, content, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? "content";
  throw new DataFileError("corrupt", path, `${place}: ${issue.message}`);
}

async function request(path: string, options: LoadOptions): Promise<Response> {
  const { signal, manifest, base = import.meta.env.BASE_URL } = options;
  const load = options.fetch ?? ((address: string, init: RequestInit) => fetch(address, init));
  const version = manifest?.files.find((file) => file.path === path)?.sha256.slice(0, versionDigits);
  const address = `${base}geo/${path}${version === undefined ? "" : `?v=${version}`}`;
  try {
    // A file without a version in its address must be checked against the server's copy.
    const response = await load(address, { signal, cache: version === undefined ? "no-cache" : "default" });
    if (response.ok) return response;
    const isGone = response.status === 404 || response.status === 410;
    throw new DataFileError(isGone ? "missing" : "network", path, `status ${response.status}`);
  } catch (cause) {
    if (cause instanceof DataFileError || signal?.aborted) throw cause;
    throw new DataFileError("network", path, "request failed", { cause });
  }
}

async function readJson(path: string, response: Response, signal?: AbortSignal): Promise<unknown> {
  // Some static hosts answer a missing file with their start page.
  if (response.headers.get("content-type")?.startsWith("text/html")) {
    throw new DataFileError("missing", path, "a page instead of data");
  }
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new DataFileError("network", path, "the answer broke off", { cause });
  }
  try {
    const content: unknown = JSON.parse(text);
    return content;
  } catch (cause) {
    throw new DataFileError("corrupt", path, "no JSON", { cause });
  }
}
