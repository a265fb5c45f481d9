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

/**
 * A text as it is compared: lower case, without diacritics, `ß` as `ss`, every other sign as one space.
 * "Saint-Étienne" and "saint etienne" become the same.
 */
export function foldName(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{Diacritic}/gu, "")
      // After the accents: ǽ is an accented æ.
      .replace(/[ßœæøłđı]/g, (letter) => SPECIAL_LETTERS[letter] ?? letter)
      .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
      .trim()
  );
}
