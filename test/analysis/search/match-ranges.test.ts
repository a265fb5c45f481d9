import fc from "fast-check";
import { expect, test } from "vitest";
import { searchable } from "../../../src/analysis/search/searchable";
import { matchRanges, wantedNeedles } from "../../../src/analysis/search/match-ranges";
import { matches } from "../../../src/analysis/search/query/matches";
import { parseQuery } from "../../../src/analysis/search/query/parse-query";

/** A text with what is found in square brackets. */
function marked(text: string, query: string): string {
  const { expression } = parseQuery(query, "en");
  if (!expression) throw new Error(`not read: ${query}`);
  const ranges = matchRanges(text, wantedNeedles(expression));
  return [...ranges].reverse().reduce((marking, [start, end]) => {
    return `${marking.slice(0, start)}[${marking.slice(start, end)}]${marking.slice(end)}`;
  }, text);
}

test.each([
  ["Zürich and Zurich", "zurich", "[Zürich] and [Zurich]"],
  ["Straßenbahn", "strasse", "[Straße]nbahn"],
  ["Cluj-Napoca", '"cluj napoca"', "[Cluj-Napoca]"],
  ["Städte\u00adpartnerschaft", "partnerschaft", "Städte\u00ad[partnerschaft]"],
  ["Städte\u00adpartnerschaft", "stadtepart", "[Städte\u00adpart]nerschaft"],
  ["Zu\u0308rich", "zuri", "[Zu\u0308ri]ch"],
  ["Systeme der Ems", '"Ems"', "Systeme der [Ems]"],
  ["Metz, Trier", "metz not trier", "[Metz], Trier"],
  ["Metzger", "metz or etzg", "[Metzg]er"],
  ["Ecosystem not Egosystem", '"ecosystem not egosystem"', "[Ecosystem not Egosystem]"],
  ["<br>Metz</br>", "br", "<[br]>Metz</[br]>"],
  ["every letter e", "e", "every letter e"],
  ["aaaa", "aa", "[aaaa]"],
  ["nothing here", "metz", "nothing here"],
  ["", "metz", ""],
])("%s, looking for %s", (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test("a text is marked exactly when it answers one word, and inside its bounds", () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("aäßbZüé -.'\u0301\u00ad😀𝒳(x)")),
    maxLength: 30,
  });
  const word = fc.constantFrom("zu", "ss", "bz", "ae", "xb", '"a b"', "z-u");
  fc.assert(
    fc.property(text, word, (content, query) => {
      const { expression } = parseQuery(query, "en");
      if (!expression) throw new Error("not read");
      const ranges = matchRanges(content, wantedNeedles(expression));
      const [folded = ""] = searchable([content]).split("\n");
      expect(ranges.length > 0).toBe(matches(expression, folded));
      let last = 0;
      for (const [start, end] of ranges) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(content.length);
    }),
    { numRuns: 2000 },
  );
});
