import { fileURLToPath } from "node:url";
import { compressFiles } from "../serve/compress-files";
import { startServer } from "../serve/start-server";
import { startGallery } from "./gallery-server";

const ATLAS_PORT = 4173;
/** Another port is another origin, as a partner's site is. */
const GALLERY_PORT = 4273;

const root = fileURLToPath(new URL("../../dist", import.meta.url));
await compressFiles(root);
const atlas = await startServer({ root, port: ATLAS_PORT });
const gallery = await startGallery({ atlas: atlas.origin, port: GALLERY_PORT });
console.log(`The gallery of host pages is at ${gallery.origin}/ (Ctrl+C stops it)`);
console.log(`They frame the Grenzatlas of ${atlas.origin}/`);
