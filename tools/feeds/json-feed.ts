import type { Feed, FeedItem } from "./feed";

/** A feed in the format JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(feed: Feed): string {
  const content = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    ...(feed.home === null ? {} : { home_page_url: feed.home }),
    ...(feed.self === null ? {} : { feed_url: feed.self.json }),
    description: feed.description,
    language: feed.language,
    items: feed.items.map(item),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function item({ id, title, paragraphs, page, source, moment, tags }: FeedItem) {
  return {
    id,
    ...(page === null ? {} : { url: page }),
    external_url: source,
    title,
    content_text: paragraphs.join("\n\n"),
    ...(moment === null ? {} : { date_published: moment.toISOString() }),
    tags,
  };
}
