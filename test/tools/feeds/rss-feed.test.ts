// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { rssFeed } from "../../../tools/feeds/rss-feed";

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom("<", ">", "&", '"', "'", "]]>", "<!--", "&amp;", "</item>", "\u0000", "\u000b", "\ufffe"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

/** Line ends are one in XML, and some signs have no place in it. */
function storable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}

test("any text comes out of the feed as it went in", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const feed = rssFeed({
        language: "en",
        title: text,
        description: text,
        home: `https://atlas.example/?q=${encodeURIComponent(text)}&v=1`,
        self: null,
        items: [
          {
            id: text,
            title: text,
            paragraphs: [text],
            page: null,
            source: "https://example.org/?a=1&b=2",
            moment: null,
            tags: [text],
          },
        ],
      });
      const parsed = new DOMParser().parseFromString(feed, "text/xml");
      expect(parsed.querySelector("parsererror")).toBeNull();
      for (const selector of ["channel > title", "item > title", "item > guid", "item > category"])
        expect(parsed.querySelector(selector)?.textContent).toBe(storable(text));
      expect(parsed.querySelector("item > link")?.textContent).toBe("https://example.org/?a=1&b=2");
    }),
  );
});
