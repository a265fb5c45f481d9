/** Letters that decomposition leaves alone. */
const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  œ: "oe",
  æ: "ae",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};
/** Signs without a width, such as the soft hyphens that long words carry. */
const INVISIBLE = /\p{Cf}/gu;
const ASCII = /^[\u0020-\u007e]*$/;
/** German spelling without umlauts: Koeln, Luettich. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/**
 * A text as it is compared: lower case, without diacritics, `ß` as `ss`, every other sign as one space.
 * "Straße" and "STRASSE", "Zürich" and "zurich", "Saint-Étienne" and "saint etienne" become the same.
 */
export function foldName(text: string): string {
  const visible = ASCII.test(text) ? text : text.replace(INVISIBLE, "");
  return (
    visible
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{Diacritic}/gu, "")
      // After the accents: ǽ is an accented æ.
      .replace(/[ßœæøłđı]/g, (letter) => SPECIAL_LETTERS[letter] ?? letter)
      .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
      .trim()
  );
}

/** A text in every spelling it can be found by. */
export function spellings(text: string): readonly string[] {
  const folded = foldName(text);
  if (ASCII.test(text)) return [folded];
  const lower = text.normalize("NFC").toLowerCase();
  const spelledOut = lower.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  return spelledOut === lower ? [folded] : [folded, foldName(spelledOut)];
}
