import { readFile } from "node:fs/promises";
import type { RequestListener, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listenOnFreePort, type RunningServer } from "../serve/listen";
import { pageHeaders } from "./page-headers";

/** Stand in the pages where the origin of a Grenzatlas goes, and that of the page itself. */
const ATLAS = "https://atlas.example";
const HOST = "https://host.example";
const pages = fileURLToPath(new URL("./pages", import.meta.url));
/** Nothing outside the folder has such a path. */
const KNOWN_PATH = /^(\/[a-z0-9][a-z0-9-]*){1,2}\.[a-z]+$/;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".jpg": "image/jpeg",
};
const texts = new Set([".html", ".js"]);

export interface GalleryOptions {
  /** Of the site that serves Grenzatlas, for instance `http://127.0.0.1:4173`. */
  readonly atlas: string;
  /** 0: any free port. */
  readonly port: number;
  readonly host?: string;
}

/** Serves the host pages from an origin of their own, as partners' sites are. */
export function startGallery({ atlas, port, host = "127.0.0.1" }: GalleryOptions): Promise<RunningServer> {
  return listenOnFreePort(answerRequests(atlas), port, host);
}

function answerRequests(atlas: string): RequestListener {
  return ({ url = "/", headers }, response) => {
    const [path = "/"] = url.split("?", 1);
    const origins = { atlas, host: `http://${headers.host ?? ""}` };
    sendPage(path === "/" ? "/index.html" : path, origins, response).catch(() =>
      send(response, 404, "text/plain; charset=utf-8", "There is no such page in the gallery.\n"),
    );
  };
}

interface Origins {
  readonly atlas: string;
  readonly host: string;
}

/** @throws when there is no such file */
async function sendPage(path: string, origins: Origins, response: ServerResponse): Promise<void> {
  const extension = extname(path);
  const type = types[extension];
  if (!type || !KNOWN_PATH.test(path)) throw new Error(`${path} is no page`);
  const bytes = await readFile(join(pages, path));
  for (const [name, value] of Object.entries(pageHeaders(path, origins.atlas)))
    response.setHeader(name, value);
  send(response, 200, type, texts.has(extension) ? fillIn(bytes.toString("utf8"), origins) : bytes);
}

function fillIn(text: string, { atlas, host }: Origins): string {
  return text.replaceAll(ATLAS, atlas).replaceAll(HOST, host);
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" }).end(content);
}
