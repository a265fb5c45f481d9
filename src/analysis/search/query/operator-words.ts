import type { Language } from "../../../model/language";

export type Operator = "and" | "or" | "not";

/**
 * The first word of each is the one a query is printed with. The words of all languages count in every
 * language of the interface, because people at a border write the language they think in, with two exceptions:
 * Dutch "en" and "of" are French for "in" and an English preposition. "Council of Europe" or "coopération en
 * Europe" would silently ask for something else, so these two are operators for readers of Dutch only, and
 * search words for all others.
 */
const WORDS: Readonly<Record<Language, Readonly<Record<Operator, readonly string[]>>>> = {
  de: { and: ["und"], or: ["oder"], not: ["nicht"] },
  fr: { and: ["et"], or: ["ou"], not: ["non", "sauf"] },
  nl: { and: ["en"], or: ["of"], not: ["niet"] },
  en: { and: ["and"], or: ["or"], not: ["not"] },
};

const operators: readonly Operator[] = ["and", "or", "not"];
const dutchOnly: ReadonlySet<string> = new Set(["en", "of"]);

const everyWord: ReadonlyMap<string, Operator> = new Map(
  Object.values(WORDS).flatMap((words) =>
    operators.flatMap((operator) => words[operator].map((word) => [word, operator] as const)),
  ),
);

/** What a bare word is in a query, whatever its case: an operator, or null. */
export function operatorOf(word: string, language: Language): Operator | null {
  const lower = word.toLowerCase();
  if (language !== "nl" && dutchOnly.has(lower)) return null;
  return everyWord.get(lower) ?? null;
}

/** True for a word that is an operator in some language of the interface, so that it is printed in quotation marks. */
export function isOperatorSomewhere(word: string): boolean {
  return everyWord.has(word.toLowerCase());
}

/** The word a query is printed with in a language. */
export function operatorWord(operator: Operator, language: Language): string {
  const [word = operator] = WORDS[language][operator];
  return word;
}
