// @vitest-environment jsdom
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/model/language";
import { decodeAddress } from "../../../src/state/url/decode";
import { siteAddress } from "../../../tools/feeds/feeds-plugin";
import { renderFeeds } from "../../../tools/feeds/render-feeds";
import { publishedFolder } from "../../builders/published-files";

const site = "https://atlas.example/map/";
const files = await renderFeeds(publishedFolder, site);
const withoutSite = await renderFeeds(publishedFolder, null);

/** Required and used parts of jsonfeed.org/version/1.1. */
const jsonFeedSchema = v.strictObject({
  version: v.literal("https://jsonfeed.org/version/1.1"),
  title: v.string(),
  home_page_url: v.optional(v.pipe(v.string(), v.url())),
  feed_url: v.optional(v.pipe(v.string(), v.url())),
  description: v.string(),
  language: v.picklist(languages),
  items: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.minLength(1)),
      url: v.optional(v.pipe(v.string(), v.url())),
      external_url: v.pipe(v.string(), v.url()),
      title: v.string(),
      content_text: v.pipe(v.string(), v.minLength(1)),
      date_published: v.optional(v.pipe(v.string(), v.isoTimestamp())),
      tags: v.array(v.string()),
    }),
  ),
});

function json(language: string, from = files) {
  return v.parse(jsonFeedSchema, JSON.parse(from.get(`feeds/${language}.json`) ?? ""));
}

function rss(language: string, from = files): Document {
  return new DOMParser().parseFromString(from.get(`feeds/${language}.xml`) ?? "", "text/xml");
}

function textsOf(parent: ParentNode, selector: string): readonly string[] {
  return [...parent.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

test("there are two formats in four languages", () => {
  expect([...files.keys()].sort()).toEqual(
    languages.flatMap((language) => [`feeds/${language}.json`, `feeds/${language}.xml`]).sort(),
  );
});

describe.each(languages)("in %s", (language) => {
  const feed = json(language);
  const channel = rss(language);

  test("both formats hold all 26 records, the newest first", () => {
    expect(feed.items).toHaveLength(26);
    expect(feed.items[0]?.id).toBe("event:eurodistricts-2026");
    expect(feed.items.at(-1)?.id).toBe("event:ibk-foundation-1972");
    expect(textsOf(channel, "item > guid")).toEqual(feed.items.map(({ id }) => id));
  });

  test("the RSS is well formed and has what a channel needs", () => {
    expect(channel.querySelector("parsererror")).toBeNull();
    for (const name of ["title", "link", "description", "language"])
      expect(textsOf(channel, `channel > ${name}`)).toHaveLength(1);
    expect(textsOf(channel, "item > title")).toEqual(feed.items.map(({ title }) => title));
    expect(textsOf(channel, "item > description")).toEqual(feed.items.map((item) => item.content_text));
  });

  test("a link opens the record in the catalogue", () => {
    const item = feed.items.find(({ id }) => id === "event:difu-seminar-2022");
    const { search, origin, pathname } = new URL(item?.url ?? "");
    expect(origin + pathname).toBe(site);
    expect(decodeAddress(search).address).toMatchObject({
      language,
      compare: { page: "catalogue" },
      catalogue: { record: "event:difu-seminar-2022" },
    });
  });
});

test("a title stays as its source writes it, and the text says what it means", () => {
  const item = json("fr").items.find(({ id }) => id === "event:mot-network-day-2019");
  expect(item?.title).toMatch(/^Fachtag des Netzes der MOT/);
  expect(item?.content_text.split("\n\n").slice(0, 2)).toEqual([
    "Journée technique du réseau de la MOT «\u00a0Coopérations métropolitaines transfrontalières\u00a0»",
    "25 septembre 2019. Besançon, France.",
  ]);
  expect(item?.tags).toContain("Enseignement supérieur et recherche");
});

test("moments are those of the place; what is not known to the day has none", () => {
  const { items } = json("en");
  const momentOf = (id: string) => items.find((item) => item.id === `event:${id}`)?.date_published;
  expect(momentOf("difu-seminar-2022")).toBe("2022-12-01T09:00:00.000Z");
  expect(momentOf("mot-network-day-2019")).toBe("2019-09-25T00:00:00.000Z");
  expect(momentOf("imeg-bvwp-2016")).toBeUndefined();
  expect(textsOf(rss("en"), "item > pubDate")).toContain("Thu, 01 Dec 2022 09:00:00 GMT");
});

test("a site whose address is not known makes no links to itself", () => {
  const feed = json("en", withoutSite);
  expect(feed.home_page_url ?? feed.feed_url).toBeUndefined();
  expect(feed.items.filter(({ url }) => url !== undefined)).toEqual([]);
  expect(textsOf(rss("en", withoutSite), "item > link")[0]).toMatch(/^https:\/\/eurhena\.eu\//);
});

test("the same data gives the same bytes", async () => {
  expect(await renderFeeds(publishedFolder, site)).toEqual(files);
});

describe("the address of the site", () => {
  test.each([
    [undefined, null],
    ["", null],
    ["https://atlas.example", "https://atlas.example/"],
    ["https://atlas.example/map", "https://atlas.example/map/"],
    ["https://atlas.example/map/?x#y", "https://atlas.example/map/"],
  ])("%s", (text, address) => {
    expect(siteAddress(text)).toBe(address);
  });

  test.each(["atlas.example", "javascript:alert(1)"])("%s is refused", (text) => {
    expect(() => siteAddress(text)).toThrow(TypeError);
  });
});
