import { fileURLToPath } from "node:url";
import { compressFiles } from "./compress-files";
import { parseFrameAncestors } from "./frame-ancestors";
import { startServer } from "./start-server";
import { wishedPort } from "./wished-port";

const DEFAULT_PORT = 4173;

const root = fileURLToPath(new URL("../../dist", import.meta.url));
await compressFiles(root);
const server = await startServer({
  root,
  port: wishedPort(process.env["PORT"], DEFAULT_PORT),
  host: process.env["HOST"] || "127.0.0.1",
  framedBy: parseFrameAncestors(process.env["FRAME_ANCESTORS"]),
});
console.log(`Grenzatlas is served at ${server.origin}/ (Ctrl+C stops it)`);
