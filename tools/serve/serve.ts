import { fileURLToPath } from "node:url";
import { compressFiles } from "./compress-files";
import { parseFrameAncestors } from "./frame-ancestors";
import { startServer } from "./start-server";

const DEFAULT_PORT = 4173;
const HIGHEST_PORT = 65_535;

const root = fileURLToPath(new URL("../../dist", import.meta.url));
await compressFiles(root);
const server = await startServer({
  root,
  port: wishedPort(process.env["PORT"]),
  host: process.env["HOST"] || "127.0.0.1",
  framedBy: parseFrameAncestors(process.env["FRAME_ANCESTORS"]),
});
console.log(`Grenzatlas is served at ${server.origin}/ (Ctrl+C stops it)`);

function wishedPort(text: string | undefined): number {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new Error(`PORT is "${text}", not a number from 0 to ${HIGHEST_PORT}`);
}
