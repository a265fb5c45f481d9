import { createServer, type RequestListener, type Server } from "node:http";

/** How many further ports are tried when the wished one is taken. */
const PORT_ATTEMPTS = 20;

export interface RunningServer {
  /** Without a slash at the end, for example `http://127.0.0.1:4173`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Answers requests at the wished port, or at the next one that is free.
 * @param first 0: any free port
 * @throws when no port is free
 */
export async function listenOnFreePort(
  answer: RequestListener,
  first: number,
  host: string,
): Promise<RunningServer> {
  const server = createServer(answer);
  for (let port = first; port < first + PORT_ATTEMPTS; port++) {
    try {
      const chosen = await listen(server, port, host);
      return { origin: `http://${host}:${chosen}`, close: () => closeServer(server) };
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    }
  }
  throw new Error(`No free port from ${first} to ${first + PORT_ATTEMPTS - 1}: set PORT to another one`);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
