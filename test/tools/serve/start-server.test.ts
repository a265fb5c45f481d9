import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askServer } from "../../../tools/deploy/ask-server";
import { compressFiles } from "../../../tools/serve/compress-files";
import { securityHeaders } from "../../../tools/serve/security-headers";
import type { RunningServer } from "../../../tools/serve/listen";
import { startServer } from "../../../tools/serve/start-server";

const script = `export const text = "${"grenzatlas ".repeat(400)}";\n`;

let root = "";
let server: RunningServer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "serve-"));
  for (const folder of ["assets", "geo", "feeds", "embed/v1"])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, "index.html"), "<!doctype html><title>Grenzatlas</title>");
  await writeFile(join(root, "embed.html"), "<!doctype html><title>Grenzatlas in a frame</title>");
  await writeFile(join(root, "icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  await writeFile(join(root, "feeds/en.json"), "{}");
  await writeFile(join(root, "embed/v1/grenzatlas-embed.d.ts"), "export {};");
  await writeFile(join(root, "assets/main-Ab3_x-9Z.js"), script);
  await writeFile(join(root, "assets/sans-Ab3_x-9Z.woff2"), "wOF2");
  await writeFile(join(root, "geo/base.json"), "{}");
  await compressFiles(root);
  server = await startServer({ root, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET") {
  return askServer(server.origin, path, { headers, method });
}

describe("the server", () => {
  it.each(["/", "/embed.html", "/assets/main-Ab3_x-9Z.js", "/geo/base.json", "/icon.svg", "/no-such-file"])(
    "sends every security header with %s",
    async (path) => {
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(securityHeaders(path, "*")))
        expect(headers[name.toLowerCase()]).toBe(value);
    },
  );

  it("gives a file the rules of its name, however the name is written", async () => {
    const { status, headers } = await ask("/%65mbed.html?region=oberrhein");
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("worker-src 'self' data:");
  });

  it("tells browsers which sites may frame the embed", async () => {
    const second = await startServer({ root, port: 0, framedBy: "https://city.example" });
    const policy = async (path: string) =>
      (await askServer(second.origin, path)).headers["content-security-policy"];
    expect(await policy("/embed.html")).toMatch(/frame-ancestors https:\/\/city\.example$/);
    expect(await policy("/")).toMatch(/frame-ancestors 'self'$/);
    await second.close();
  });

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/assets/main-Ab3_x-9Z.js", "text/javascript; charset=utf-8"],
    ["/assets/sans-Ab3_x-9Z.woff2", "font/woff2"],
    ["/geo/base.json", "application/json"],
    ["/feeds/en.json", "application/feed+json"],
    ["/embed/v1/grenzatlas-embed.d.ts", "text/plain; charset=utf-8"],
  ])("says the type of %s", async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers["content-type"]]).toEqual([200, type]);
  });

  it("sends Brotli where the browser reads it", async () => {
    const { headers, body } = await ask("/assets/main-Ab3_x-9Z.js", {
      "Accept-Encoding": "gzip, deflate, br",
    });
    expect(headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    expect(brotliDecompressSync(body).toString()).toBe(script);
  });

  it("sends gzip where the browser reads no Brotli", async () => {
    const { headers, body } = await ask("/assets/main-Ab3_x-9Z.js", { "Accept-Encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).toString()).toBe(script);
  });

  it("sends the file itself where the browser reads neither", async () => {
    const { headers, body } = await ask("/assets/main-Ab3_x-9Z.js");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe(script);
  });

  it("lets the browser keep what never changes, and nothing else", async () => {
    expect((await ask("/assets/main-Ab3_x-9Z.js")).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    expect((await ask("/")).headers["cache-control"]).toBe("no-cache");
    expect((await ask("/geo/base.json")).headers["cache-control"]).toBe("no-cache");
  });

  it("answers 304 to a browser that has the file already", async () => {
    const { headers } = await ask("/geo/base.json");
    const etag = String(headers["etag"]);
    expect((await ask("/geo/base.json", { "If-None-Match": etag })).status).toBe(304);
  });

  it.each([
    "/no-such-file",
    "/../package.json",
    "/%2e%2e/package.json",
    "/%",
    "/assets",
    "/assets/",
    "/embed",
    "/embed.html/",
  ])("answers 404 in plain text to %s", async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers["content-type"]]).toEqual([404, "text/plain; charset=utf-8"]);
    expect(body.toString()).toBe("There is no such file here.\n");
  });

  it("answers only to GET and HEAD", async () => {
    const { status, headers } = await ask("/", {}, "POST");
    expect([status, headers["allow"]]).toEqual([405, "GET, HEAD"]);
    expect((await ask("/", {}, "HEAD")).status).toBe(200);
  });

  it("takes the next free port when the wished one is taken", async () => {
    const port = Number(new URL(server.origin).port);
    const second = await startServer({ root, port });
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
    await second.close();
  });

  it("says what to do when nothing has been built", async () => {
    await expect(startServer({ root: join(root, "geo"), port: 0 })).rejects.toThrow(
      'run "npm run build" first',
    );
  });
});
