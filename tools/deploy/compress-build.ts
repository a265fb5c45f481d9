import { fileURLToPath } from "node:url";
import { compressFiles } from "../serve/compress-files";

/** Files that servers send as they are to browsers that read them. */
await compressFiles(fileURLToPath(new URL("../../dist", import.meta.url)));
