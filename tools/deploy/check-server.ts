import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseFrameAncestors } from "../serve/frame-ancestors";
import { checkServer } from "./server-checks";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Folder with the files of the server, built and compressed. */
    files: { type: "string", default: fileURLToPath(new URL("../../dist", import.meta.url)) },
    "framed-by": { type: "string" },
    /** For an nginx without the module for Brotli. */
    "no-brotli": { type: "boolean", default: false },
  },
});

const [address] = positionals;
if (!address) throw new Error("usage: npm run deploy:check -- https://atlas.example [--framed-by LIST]");
const { faults, requests } = await checkServer({
  origin: new URL(address).origin,
  root: values.files,
  framedBy: parseFrameAncestors(values["framed-by"] ?? process.env["FRAME_ANCESTORS"]),
  brotli: !values["no-brotli"],
});
for (const fault of faults) console.error(fault);
console.log(`${requests} requests, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
