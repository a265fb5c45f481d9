import { escaped } from "../../src/export/sheet/markup";
import type { Feed, FeedItem } from "./feed";

/** A channel needs a link (RSS 2.0): from the feed's own place this one leads to the start of the site. */
const relativeHome = "../";

/** A feed in the format RSS 2.0 (rssboard.org/rss-specification), with the link to itself that readers ask for. */
export function rssFeed({ language, title, description, home, self, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "<channel>",
    element("title", title),
    element("link", home ?? relativeHome),
    element("description", description),
    element("language", language),
    ...(self === null
      ? []
      : [`<atom:link href="${escaped(self.rss)}" rel="self" type="application/rss+xml"/>`]),
    ...items.map(item),
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}

function item({ id, title, paragraphs, page, source, moment, tags }: FeedItem): string {
  return [
    "<item>",
    element("title", title),
    element("link", page ?? source),
    `<guid isPermaLink="false">${escaped(id)}</guid>`,
    element("description", paragraphs.join("\n\n")),
    ...(moment === null ? [] : [element("pubDate", moment.toUTCString())]),
    ...tags.map((tag) => element("category", tag)),
    "</item>",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}
