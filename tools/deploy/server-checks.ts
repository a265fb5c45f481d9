import { readFile } from "node:fs/promises";
import { connect } from "node:tls";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { cacheControl, NOT_KEPT } from "../serve/caching";
import { contentType, PLAIN_TEXT } from "../serve/content-types";
import { kindHeaders, securityHeaders } from "../serve/security-headers";
import { askServer, type ServerAnswer } from "./ask-server";
import { sampleFiles, type SampleFile } from "./sample-files";

export interface CheckedServer {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Folder of the files that the server should send. */
  readonly root: string;
  /** Sources for `frame-ancestors` of the embed. */
  readonly framedBy: string;
  /** Whether the server sends the files compressed with Brotli. */
  readonly brotli: boolean;
}

/** Says in sentences what a running server does otherwise than it should; nothing when all is well. */
export async function checkServer(server: CheckedServer): Promise<{ faults: string[]; requests: number }> {
  const check = new ServerCheck(server);
  const samples = await sampleFiles(server.root);
  for (const sample of samples) await checkFile(check, sample);
  await checkFirstPage(check);
  await checkMissing(check);
  await checkRefused(check);
  if (server.origin.startsWith("https:")) await checkProtocol(check);
  return { faults: check.faults, requests: check.requests };
}

class ServerCheck {
  readonly faults: string[] = [];
  requests = 0;

  constructor(readonly server: CheckedServer) {}

  ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<ServerAnswer> {
    this.requests += 1;
    return askServer(this.server.origin, path, { headers, method });
  }

  expect(where: string, what: string, found: unknown, wished: unknown): void {
    if (found !== wished) this.faults.push(`${where}: ${what} is ${String(found)}, not ${String(wished)}`);
  }

  /** Security headers of the path, and none that would undo them. */
  expectHeaders(where: string, path: string, { headers }: ServerAnswer): void {
    const wished = securityHeaders(path, this.server.framedBy);
    for (const [name, value] of Object.entries(wished))
      this.expect(where, name, headers[name.toLowerCase()], value);
    const ofOthers = kindHeaders.map(({ name }) => name);
    for (const name of [...ofOthers, "X-Frame-Options", "Set-Cookie", "X-Powered-By"])
      if (!(name in wished)) this.expect(where, name, headers[name.toLowerCase()], undefined);
    if (/\d/.test(String(headers.server ?? ""))) this.faults.push(`${where}: Server tells its version`);
  }
}

async function checkFile(check: ServerCheck, sample: SampleFile): Promise<void> {
  const { path, file } = sample;
  const bytes = await readFile(file);
  const plain = await check.ask(path);
  check.expect(path, "status", plain.status, 200);
  check.expectHeaders(path, path, plain);
  check.expect(path, "Cache-Control", plain.headers["cache-control"], cacheControl(path));
  check.expect(
    path,
    "Content-Type",
    normalType(plain.headers["content-type"]),
    normalType(contentType(path)),
  );
  check.expect(path, "Content-Encoding", plain.headers["content-encoding"], undefined);
  check.expect(path, "content equal to the file", plain.body.equals(bytes), true);
  await checkCompressed(check, sample, bytes);
  await checkKnown(check, path, plain);

  const withQuery = await check.ask(`${path}?v=1&region=oberrhein&embed=compact`, { Origin: "null" });
  check.expect(`${path}?…`, "content equal to the file", withQuery.body.equals(bytes), true);
  check.expectHeaders(`${path}?…`, path, withQuery);

  const head = await check.ask(path, {}, "HEAD");
  check.expect(`HEAD ${path}`, "status", head.status, 200);
  check.expect(`HEAD ${path}`, "length of the content", head.body.length, 0);
}

async function checkCompressed(
  check: ServerCheck,
  { path, compressed }: SampleFile,
  bytes: Buffer,
): Promise<void> {
  const ways = [
    { accepted: "gzip", ending: ".gz", encoding: "gzip", decode: gunzipSync },
    ...(check.server.brotli
      ? [{ accepted: "gzip, deflate, br", ending: ".br", encoding: "br", decode: brotliDecompressSync }]
      : []),
  ];
  for (const { accepted, ending, encoding, decode } of ways) {
    const where = `${path} (${accepted})`;
    const answer = await check.ask(path, { "Accept-Encoding": accepted });
    const isPacked = compressed.has(ending);
    check.expect(
      where,
      "Content-Encoding",
      answer.headers["content-encoding"],
      isPacked ? encoding : undefined,
    );
    if (answer.headers["content-encoding"] !== encoding) continue;
    check.expect(where, "content equal to the file", decode(answer.body).equals(bytes), true);
    check.expect(
      where,
      "Vary names Accept-Encoding",
      /accept-encoding/i.test(answer.headers.vary ?? ""),
      true,
    );
    check.expect(
      where,
      "Content-Type",
      normalType(answer.headers["content-type"]),
      normalType(contentType(path)),
    );
    check.expectHeaders(where, path, answer);
    await checkKnown(check, path, answer, accepted);
  }
}

/** A browser that has the file already is told so, with the same rules as before. */
async function checkKnown(
  check: ServerCheck,
  path: string,
  { headers }: ServerAnswer,
  accepted = "identity",
): Promise<void> {
  const where = `${path} (known, ${accepted})`;
  const { etag } = headers;
  if (!etag) {
    check.faults.push(`${where}: there is no ETag`);
    return;
  }
  const again = await check.ask(path, { "If-None-Match": etag, "Accept-Encoding": accepted });
  check.expect(where, "status", again.status, 304);
  check.expect(where, "Cache-Control", again.headers["cache-control"], cacheControl(path));
  check.expect(where, "length of the content", again.body.length, 0);
}

/** The address of the site is its index.html, with or without the name. */
async function checkFirstPage(check: ServerCheck): Promise<void> {
  const [first, named] = [await check.ask("/?region=oberrhein"), await check.ask("/index.html")];
  check.expect("/", "status", first.status, 200);
  check.expectHeaders("/", "/", first);
  check.expect(
    "/",
    "Content-Type",
    normalType(first.headers["content-type"]),
    normalType(contentType("/index.html")),
  );
  check.expect("/", "Cache-Control", first.headers["cache-control"], cacheControl("/"));
  check.expect("/", "content equal to index.html", first.body.equals(named.body), true);
}

const missing = [
  "/no-such-file",
  "/no-such-page.html",
  "/assets/gone-00000000.js",
  "/embed/v1/none.js",
  "/feeds/none.json",
  "/assets",
  "/assets/",
];
/** Ways out of the folder, and other names for a file that would miss its rules. */
const strange = [
  "/../package.json",
  "/%2e%2e/package.json",
  "/assets/..%2f..%2fpackage.json",
  "/embed.html/",
];

async function checkMissing(check: ServerCheck): Promise<void> {
  for (const path of missing) {
    const answer = await check.ask(path);
    check.expect(path, "status", answer.status, 404);
    check.expectHeaders(path, path, answer);
    check.expect(path, "Cache-Control", answer.headers["cache-control"], NOT_KEPT);
    check.expect(path, "Content-Type", normalType(answer.headers["content-type"]), normalType(PLAIN_TEXT));
  }
  for (const path of strange) {
    const { status } = await check.ask(path);
    if (status < 300 || status >= 500) check.faults.push(`${path}: status is ${status}, neither 3xx nor 4xx`);
  }
  for (const path of ["//embed.html", "/./embed.html", "/%65mbed.html", "/assets/../embed.html"]) {
    const answer = await check.ask(path);
    if (answer.status === 200) check.expectHeaders(path, "/embed.html", answer);
  }
}

async function checkRefused(check: ServerCheck): Promise<void> {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const answer = await check.ask("/", {}, method);
    check.expect(`${method} /`, "status", answer.status, 405);
    check.expect(`${method} /`, "Allow", answer.headers.allow, "GET, HEAD");
    check.expectHeaders(`${method} /`, "/", answer);
  }
}

/** A page of many small files wants HTTP/2. */
async function checkProtocol(check: ServerCheck): Promise<void> {
  const { hostname, port } = new URL(check.server.origin);
  check.requests += 1;
  const protocol = await new Promise<string | false | null>((resolve, reject) => {
    const socket = connect(
      { host: hostname, port: Number(port || 443), servername: hostname, ALPNProtocols: ["h2", "http/1.1"] },
      () => {
        resolve(socket.alpnProtocol);
        socket.destroy();
      },
    );
    socket.on("error", reject);
  });
  check.expect("the connection", "protocol", protocol, "h2");
}

/** Servers write the same type with and without a space, in small and capital letters. */
function normalType(type: string | undefined): string {
  return (type ?? "none").replace(/\s/g, "").toLowerCase();
}
