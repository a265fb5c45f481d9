import { searchFields, type RecordText } from "../../model/catalogue";
import type { Language } from "../../model/language";
import { searchable } from "./searchable";

/**
 * Texts of a record that hold what is searched for where nothing that is shown does: one for each needle, the
 * weightiest first, in the reader's language where there is one.
 *
 * @param needles see `wantedNeedles`
 * @param shown texts the reader sees already
 */
export function hiddenMatches(
  texts: readonly RecordText[],
  needles: readonly string[],
  shown: readonly string[],
  language: Language,
): readonly RecordText[] {
  if (needles.length === 0) return [];
  const visible = searchable(shown);
  const found = needles
    .filter((needle) => !visible.includes(needle))
    .flatMap((needle) => {
      const holders = texts.filter((text) => foldedOnce(text).includes(needle));
      const own = holders.filter((text) => text.language === null || text.language === language);
      return weightiest(own) ?? weightiest(holders) ?? [];
    });
  return [...new Set(found)];
}

function weightiest(texts: readonly RecordText[]): RecordText | null {
  const place = ({ field }: RecordText) => searchFields.indexOf(field);
  return texts.reduce<RecordText | null>(
    (best, text) => (best && place(best) <= place(text) ? best : text),
    null,
  );
}

/** Folded when first asked for: the lines of a list ask for the same texts at every key pressed. */
const folded = new WeakMap<RecordText, string>();

function foldedOnce(text: RecordText): string {
  const known = folded.get(text) ?? searchable([text.text]);
  folded.set(text, known);
  return known;
}
