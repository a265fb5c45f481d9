import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkServer } from "../../../tools/deploy/server-checks";
import { sampleFiles } from "../../../tools/deploy/sample-files";
import { compressFiles } from "../../../tools/serve/compress-files";
import { startServer } from "../../../tools/serve/start-server";

const long = "grenzatlas ".repeat(400);
const files: Readonly<Record<string, string>> = {
  "index.html": `<!doctype html><title>Grenzatlas</title>${long}`,
  "embed.html": "<!doctype html><title>Grenzatlas in a frame</title>",
  "icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "assets/main-Ab3_x-9Z.js": `export const text = "${long}";`,
  "assets/other-Ab3_x-9Z.js": `export const other = "${long}";`,
  "assets/worker-Ab3_x-9Z.mjs": "export {};",
  "assets/main-Ab3_x-9Z.css": `:root { --text: "${long}"; }`,
  "assets/sans-Ab3_x-9Z.woff2": "wOF2",
  "embed/v1/grenzatlas-map.js": "export {};",
  "embed/v1/grenzatlas-map.d.ts": "export {};",
  "feeds/de.xml": "<rss/>",
  "feeds/de.json": "{}",
  "geo/units.json": JSON.stringify({ long }),
  "posters/oberrhein-distance.svg": `<svg xmlns='http://www.w3.org/2000/svg'><title>${long}</title></svg>`,
  "statements/privacy.de.html": "<!doctype html><title>Datenschutz</title>",
};

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "deploy-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await compressFiles(root);
});

afterAll(() => rm(root, { recursive: true }));

describe("the check of a running server", () => {
  it("takes one file of each sort", async () => {
    const paths = (await sampleFiles(root)).map(({ path }) => path);
    expect(paths.sort()).toEqual(
      Object.keys(files)
        .filter((path) => !path.includes("other"))
        .map((path) => `/${path}`)
        .sort(),
    );
  });

  it("finds nothing wrong with the server of npm start", async () => {
    const framedBy = "https://city.example";
    const server = await startServer({ root, port: 0, framedBy });
    const { faults, requests } = await checkServer({ origin: server.origin, root, framedBy, brotli: true });
    await server.close();
    expect(faults).toEqual([]);
    expect(requests).toBeGreaterThan(100);
  });

  it("tells a server that frames for other sites from one that does not", async () => {
    const server = await startServer({ root, port: 0, framedBy: "*" });
    const { faults } = await checkServer({ origin: server.origin, root, framedBy: "'none'", brotli: true });
    await server.close();
    expect(faults).toContainEqual(
      expect.stringMatching(
        /^\/embed\.html: Content-Security-Policy is .+ font-src 'self', not .+ frame-ancestors 'none'$/,
      ),
    );
  });

  it("reports a server that knows nothing of all this", async () => {
    const server = createServer((_request, response) => {
      response.setHeader("Server", "example/1.2");
      response.setHeader("Set-Cookie", "visitor=1");
      response.end("hello");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const { faults } = await checkServer({
      origin: `http://127.0.0.1:${port}`,
      root,
      framedBy: "*",
      brotli: true,
    });
    server.closeAllConnections();
    server.close();
    for (const fault of [
      "/embed.html: Access-Control-Allow-Origin is undefined, not *",
      "/embed.html: Set-Cookie is visitor=1, not undefined",
      "/embed.html: Server tells its version",
      "/embed.html: content equal to the file is false, not true",
      "/assets/main-Ab3_x-9Z.js: Cache-Control is undefined, not public, max-age=31536000, immutable",
      "/assets/main-Ab3_x-9Z.js (gzip): Content-Encoding is undefined, not gzip",
      "/feeds/de.xml: Content-Type is none, not application/rss+xml;charset=utf-8",
      "/geo/units.json (known, identity): there is no ETag",
      "/no-such-file: status is 200, not 404",
      "POST /: status is 200, not 405",
    ])
      expect(faults).toContain(fault);
  });
});
