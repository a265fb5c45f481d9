import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** A server of Node around a handler of standard requests; `/oembed` and any path below a proxy's own. */
export function createOembedServer(handle: (request: Request) => Response): Server {
  return createServer((incoming, outgoing) => {
    answer(incoming, outgoing, handle).catch(() => {
      if (!outgoing.headersSent) outgoing.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      outgoing.end("The request could not be answered.\n");
    });
  });
}

async function answer(
  { method = "GET", url = "/" }: IncomingMessage,
  outgoing: ServerResponse,
  handle: (request: Request) => Response,
): Promise<void> {
  // The host of the request plays no part: it is the sender's word.
  const address = `http://localhost${url.startsWith("/") ? url : `/${url}`}`;
  if (!URL.canParse(address)) {
    outgoing.writeHead(400, { "Content-Type": "text/plain; charset=utf-8" }).end("This is no address.\n");
    return;
  }
  const response = handle(asRequest(address, method));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
}

/** Some methods of HTTP cannot be asked by a standard request; they are refused like every other but GET. */
function asRequest(address: string, method: string): Request {
  const isKnown = ["GET", "HEAD", "OPTIONS"].includes(method);
  return new Request(address, { method: isKnown ? method : "POST" });
}
