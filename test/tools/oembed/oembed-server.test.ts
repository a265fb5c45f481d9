import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { createConnection } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createOembedHandler } from "../../../tools/oembed/handler";
import { createOembedServer } from "../../../tools/oembed/oembed-server";

const site = "https://atlas.example.org/";
let server: Server | null = null;

afterEach(() => server?.close());

async function start(
  handle = createOembedHandler({ address: site, hosts: [], regions: [] }),
): Promise<number> {
  const started = createOembedServer(handle);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  const address = started.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

function ask(port: number, path: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, agent: false }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    asked.on("error", reject).end();
  });
}

describe("createOembedServer", () => {
  it("answers over HTTP as the handler does", async () => {
    const { status, headers, text } = await ask(
      await start(),
      `/oembed?url=${encodeURIComponent(site)}&maxwidth=300`,
    );
    expect(status).toBe(200);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(JSON.parse(text)).toMatchObject({ type: "rich", width: 300 });
  });

  it("passes refusals on, whatever the method", async () => {
    const port = await start();
    expect((await ask(port, "/oembed")).status).toBe(400);
    for (const method of ["DELETE", "POST", "TRACE"])
      expect((await ask(port, "/oembed", method)).status, method).toBe(405);
  });

  it("outlives a request that is no address", async () => {
    const port = await start();
    const answer = await send(port, "GET /\\\\[%\u0001 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect((await ask(port, `/?url=${site}`)).status).toBe(200);
  });

  it("says 500 and no more where the handler fails", async () => {
    const port = await start(() => {
      throw new Error("secret");
    });
    const { status, text } = await ask(port, "/");
    expect(status).toBe(500);
    expect(text).not.toContain("secret");
  });
});

function send(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = createConnection(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (part) => (answer += part.toString()));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}
