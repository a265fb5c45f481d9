import { foldName } from "../statistics/fold-name";

/** Signs without a width, such as the soft hyphens that long words carry. */
const INVISIBLE = /\p{Cf}/gu;
const ASCII = /^[\u0020-\u007e]*$/;

/**
 * A text as the search compares it: lower case, without diacritics, `ß` as `ss`, every other sign as one space.
 * "Straße" and "STRASSE", "Zürich" and "zurich", "Saint-Étienne" and "saint etienne" become the same.
 */
export function foldText(text: string): string {
  return foldName(ASCII.test(text) ? text : text.replace(INVISIBLE, ""));
}

/** Spelling without umlauts: Zuerich, Koeln. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** A text in every spelling it can be found by. */
export function spellings(text: string): readonly string[] {
  const folded = foldText(text);
  if (ASCII.test(text)) return [folded];
  const lower = text.normalize("NFC").toLowerCase();
  const spelledOut = lower.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  return spelledOut === lower ? [folded] : [folded, foldText(spelledOut)];
}

/**
 * Texts joined into one that the search runs over. Every spelling stands between spaces, so that a phrase is
 * found by its whole words, and on a line of its own, so that no match reaches from one text into the next.
 */
export function searchable(texts: readonly string[]): string {
  const lines = new Set(texts.flatMap(spellings));
  return [...lines].map((line) => ` ${line} `).join("\n");
}
