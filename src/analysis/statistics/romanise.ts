import type { CountryCode } from "../../model/identifiers";

/** Pairs of letters before single ones. ELOT 743, without its rules for the sound before a voiceless consonant. */
const GREEK = table("αυ av ευ ev ου ou γγ ng γξ nx γχ nch μπ b ντ nt θ th χ ch ψ ps ξ x φ f", {
  letters: "αβγδεζηικλμνοπρστυω ς",
  latin: "avgdeziiklmnoprstyo s",
});
/** Bulgarian Transliteration Act, 2009; its rule for the end of a word, София, is taken for every place. */
const BULGARIAN = table("ия ia ж zh ц ts ч ch ш sh щ sht ъ a ь y ю yu я ya", {
  letters: "абвгдезийклмнопрстуфх",
  latin: "abvgdeziyklmnoprstufh",
});
/** Serbian Latin; the letters only Macedonian has as in its passports. */
const SERBIAN = table("љ lj њ nj џ dž ѓ gj ќ kj ѕ dz", {
  letters: "абвгдђежзијклмнопрстћуфхцчш",
  latin: "abvgdđežzijklmnoprstćufhcčš",
});

const GREEK_SCRIPT = /\p{Script=Greek}/u;
const CYRILLIC_SCRIPT = /\p{Script=Cyrillic}/u;

/** A name of Greek or Cyrillic letters in Latin ones, for readers of those; null: it is in Latin letters already. */
export function romanise(name: string, country: CountryCode): string | null {
  if (GREEK_SCRIPT.test(name)) return replaced(withoutAccents(name), GREEK);
  if (CYRILLIC_SCRIPT.test(name)) return replaced(name, country === "BG" ? BULGARIAN : SERBIAN);
  return null;
}

interface Letters {
  readonly pattern: RegExp;
  readonly latin: ReadonlyMap<string, string>;
}

function table(groups: string, single: { readonly letters: string; readonly latin: string }): Letters {
  const words = groups.split(" ");
  const latin = new Map<string, string>();
  words.forEach((word, index) => {
    if (index % 2 === 0) latin.set(word, words[index + 1] ?? "");
  });
  Array.from(single.letters).forEach((letter, index) => {
    latin.set(letter, single.latin.charAt(index));
  });
  return { pattern: new RegExp([...latin.keys()].join("|"), "giu"), latin };
}

function replaced(name: string, { pattern, latin }: Letters): string {
  return name.replace(pattern, (letters) => {
    const found = latin.get(letters.toLowerCase()) ?? letters;
    const isCapital = letters.charAt(0) !== letters.charAt(0).toLowerCase();
    return isCapital ? found.charAt(0).toUpperCase() + found.slice(1) : found;
  });
}

/** The diaeresis parts two vowels that would be read as one; here the tone marks go with it. */
function withoutAccents(name: string): string {
  return name.normalize("NFD").replace(/\p{Mn}/gu, "");
}
