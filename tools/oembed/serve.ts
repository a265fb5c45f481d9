import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadRegions } from "../../src/data/tables/load-regions";
import { OEMBED_PORT } from "../deploy/site-settings";
import { siteAddress } from "../feeds/feeds-plugin";
import { wishedPort } from "../serve/wished-port";
import { createOembedHandler } from "./handler";
import { createOembedServer } from "./oembed-server";

/** Answers oEmbed questions about the site at SITE_ADDRESS; README.md beside this file says more. */
const site = siteAddress(process.env["SITE_ADDRESS"]);
if (site === null) throw new Error("SITE_ADDRESS is missing: the absolute address of the site");
const regionsFile = fileURLToPath(new URL("../../public/geo/regions.json", import.meta.url));
const regions = await loadRegions({
  base: "",
  fetch: async () => new Response(await readFile(regionsFile, "utf8")),
});
const hosts = (process.env["SITE_HOSTS"] ?? "").split(",").filter((host) => host !== "");
const port = wishedPort(process.env["PORT"], OEMBED_PORT);
const host = process.env["HOST"] || "127.0.0.1";
createOembedServer(createOembedHandler({ address: site, hosts, regions })).listen(port, host, () => {
  console.log(`oEmbed for ${site} is answered at http://${host}:${port}/oembed (Ctrl+C stops it)`);
});
