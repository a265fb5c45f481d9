import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { loadBase } from "../../src/data/load-base";
import type { LoadOptions } from "../../src/data/load-file";
import { loadCatalogue } from "../../src/data/tables/load-catalogue";
import { loadPartners } from "../../src/data/tables/load-partners";
import { languages } from "../../src/model/language";
import { catalogueFeed, feedPaths } from "./catalogue-feed";
import { jsonFeed } from "./json-feed";
import { rssFeed } from "./rss-feed";

/**
 * The feeds of all languages and formats by their path in the site.
 *
 * @param dataFolder built files (public/geo)
 * @param site absolute address of the site, ending in a slash; null: not known
 */
export async function renderFeeds(
  dataFolder: string,
  site: string | null,
): Promise<ReadonlyMap<string, string>> {
  const options: LoadOptions = {
    base: "",
    fetch: async (address) =>
      new Response(await readFile(resolve(dataFolder, address.replace(/^geo\//, "")), "utf8")),
  };
  const [base, partners, catalogue] = await Promise.all([
    loadBase(options),
    loadPartners(options),
    loadCatalogue(options),
  ]);
  return new Map(
    languages.flatMap((language) => {
      const feed = catalogueFeed({ base, partners, catalogue }, language, site);
      const paths = feedPaths(language);
      return [
        [paths.json, jsonFeed(feed)],
        [paths.rss, rssFeed(feed)],
      ] as const;
    }),
  );
}
