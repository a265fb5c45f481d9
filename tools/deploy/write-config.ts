import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseFrameAncestors } from "../serve/frame-ancestors";
import { deployFiles } from "./deploy-files";
import { exampleSettings, type SiteSettings } from "./site-settings";

const { values } = parseArgs({
  options: {
    /** Folder to write to; left out: deploy/, with the example's settings. */
    out: { type: "string" },
    name: { type: "string" },
    root: { type: "string" },
    "framed-by": { type: "string" },
    "http-port": { type: "string" },
    "https-port": { type: "string" },
    certificate: { type: "string" },
    key: { type: "string" },
    brotli: { type: "boolean", default: false },
  },
});

const committed = fileURLToPath(new URL("../../deploy", import.meta.url));
const folder = values.out ? resolve(values.out) : committed;
for (const [path, text] of deployFiles(folder === committed ? exampleSettings : wishedSettings())) {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  console.log(target);
}

function wishedSettings(): SiteSettings {
  return {
    name: values.name ?? exampleSettings.name,
    root: values.root ? resolve(values.root) : exampleSettings.root,
    framedBy: parseFrameAncestors(values["framed-by"] ?? process.env["FRAME_ANCESTORS"]),
    httpPort: port(values["http-port"], exampleSettings.httpPort),
    httpsPort: port(values["https-port"], exampleSettings.httpsPort),
    certificate: values.certificate ? resolve(values.certificate) : null,
    key: values.key ? resolve(values.key) : null,
    brotli: values.brotli,
  };
}

function port(text: string | undefined, otherwise: number): number {
  const wished = Number(text ?? otherwise);
  if (!Number.isInteger(wished) || wished < 1 || wished > 65_535) throw new Error(`"${text}" is no port`);
  return wished;
}
