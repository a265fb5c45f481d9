import { existsSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { cacheControl, NOT_KEPT } from "./caching";
import { contentType, PLAIN_TEXT } from "./content-types";
import { EVERYBODY } from "./frame-ancestors";
import { listenOnFreePort, type RunningServer } from "./listen";
import { securityHeaders } from "./security-headers";

export interface ServerOptions {
  /** Folder of the built app. */
  readonly root: string;
  /** 0: any free port. */
  readonly port: number;
  readonly host?: string;
  /** Sources for `frame-ancestors` of the embed; left out: everybody. */
  readonly framedBy?: string;
}

/**
 * Serves the built app with its security headers; compressed where `compressFiles` has been there before.
 * @throws when the folder holds no built app, or no port is free.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { root, port, host = "127.0.0.1", framedBy = EVERYBODY } = options;
  if (!existsSync(join(root, "index.html"))) {
    throw new Error(`${root} holds no index.html: run "npm run build" first`);
  }
  return listenOnFreePort(answerRequests(root, framedBy), port, host);
}

function answerRequests(root: string, framedBy: string): RequestListener {
  // No extension is guessed: one file has one address.
  const sendFile = sirv(root, { etag: true, brotli: true, gzip: true, extensions: [] });
  return (request, response) => {
    const path = pathOf(request.url ?? "/");
    for (const [name, value] of Object.entries(securityHeaders(path, framedBy)))
      response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      sendText(response, 405, "Only GET and HEAD are answered here.");
      return;
    }
    if (path === "/") request.url = "/index.html";
    else if (path.endsWith("/")) return sendMissing(response);
    response.setHeader("Cache-Control", cacheControl(path));
    response.setHeader("Vary", "Accept-Encoding");
    const type = contentType(path === "/" ? "/index.html" : path);
    if (type) response.setHeader("Content-Type", type);
    sendFile(request, response, () => sendMissing(response));
  };
}

/** As the file is looked for: decoded, without the query. */
function pathOf(url: string): string {
  const path = url.split("?", 1)[0] ?? "/";
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function sendMissing(response: ServerResponse): void {
  sendText(response, 404, "There is no such file here.");
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": PLAIN_TEXT, "Cache-Control": NOT_KEPT }).end(`${text}\n`);
}
