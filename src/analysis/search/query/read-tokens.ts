import type { Language } from "../../../model/language";
import { foldName } from "../../statistics/fold-name";
import { isOperatorSomewhere, operatorOf, type Operator } from "./operator-words";

/** A part of a query with its place in the text. */
export type Token = {
  readonly position: number;
  readonly length: number;
} & (
  | { readonly kind: "operator"; readonly operator: Operator }
  | { readonly kind: "term" | "phrase"; readonly text: string }
  | { readonly kind: "open" | "close" }
  | { readonly kind: "unclosed-quote" | "empty-quote" }
);

/** Straight, German, English, Dutch and French: each opens a phrase, and the next one of any kind closes it. */
const QUOTES = '"„“”‟«»';
const WHITE_SPACE = /\s/u;
const SIGNS_AT_EDGES = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/**
 * Cuts a query into its parts. Signs that no text is searched for (a dash between two names, a comma) are left
 * out, inside a word they stay: `Cluj-Napoca` is one term.
 */
export function readTokens(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const sign = text.charAt(position);
    if (WHITE_SPACE.test(sign)) {
      position += 1;
    } else if (sign === "(" || sign === ")") {
      tokens.push({ kind: sign === "(" ? "open" : "close", position, length: 1 });
      position += 1;
    } else {
      const token = QUOTES.includes(sign) ? readPhrase(text, position) : readWord(text, position, language);
      if (token.token) tokens.push(token.token);
      position = token.end;
    }
  }
  return tokens;
}

interface Reading {
  /** Null: signs only. */
  readonly token: Token | null;
  /** Where the next part begins. */
  readonly end: number;
}

function readPhrase(text: string, position: number): Reading {
  let end = position + 1;
  while (end < text.length && !QUOTES.includes(text.charAt(end))) end += 1;
  if (end === text.length) {
    return { token: { kind: "unclosed-quote", position, length: text.length - position }, end };
  }
  const words = text
    .slice(position + 1, end)
    .split(/\s+/u)
    .filter((word) => word !== "")
    .join(" ");
  const length = end + 1 - position;
  const token: Token =
    foldName(words) === ""
      ? { kind: "empty-quote", position, length }
      : { kind: "phrase", text: words, position, length };
  return { token, end: end + 1 };
}

function readWord(text: string, position: number, language: Language): Reading {
  let end = position;
  while (end < text.length && !isEndOfWord(text.charAt(end))) end += 1;
  const written = text.slice(position, end);
  const word = written.replace(SIGNS_AT_EDGES, "");
  if (foldName(word) === "") return { token: null, end };
  const place = { position: position + written.indexOf(word), length: word.length };
  const operator = operatorOf(word, language);
  if (operator !== null) return { token: { kind: "operator", operator, ...place }, end };
  // A word that another language takes for an operator is searched for as a word: nobody looks for the letters
  // "of" inside "often", and in quotation marks it means the same in every language.
  const kind = isOperatorSomewhere(word) ? "phrase" : "term";
  return { token: { kind, text: word, ...place }, end };
}

function isEndOfWord(sign: string): boolean {
  return WHITE_SPACE.test(sign) || sign === "(" || sign === ")" || QUOTES.includes(sign);
}
