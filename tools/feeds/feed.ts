import type { Language } from "../../src/model/language";

/** What is in a feed, whatever its format. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the catalogue on this site; null: the build was not told where the site stands. */
  readonly home: string | null;
  /** Absolute address of the feed by format; null likewise. */
  readonly self: { readonly json: string; readonly rss: string } | null;
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The same in every language and for ever. */
  readonly id: string;
  /** As its source writes it. */
  readonly title: string;
  /** Paragraphs of plain text in the language of the feed. */
  readonly paragraphs: readonly string[];
  /** Absolute address of the record on this site; null: see `Feed.home`. */
  readonly page: string | null;
  /** Page the record was read from. */
  readonly source: string;
  /** Start of what it tells of; null: not known to the day. */
  readonly moment: Date | null;
  readonly tags: readonly string[];
}
