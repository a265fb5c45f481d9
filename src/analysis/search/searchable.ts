import { spellings } from "../statistics/fold-name";

/**
 * Texts joined into one that the search runs over. Every spelling stands between spaces, so that a phrase is
 * found by its whole words, and on a line of its own, so that no match reaches from one text into the next.
 */
export function searchable(texts: readonly string[]): string {
  const lines = new Set(texts.flatMap(spellings));
  return [...lines].map((line) => ` ${line} `).join("\n");
}
