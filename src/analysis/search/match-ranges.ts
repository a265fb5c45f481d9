import { foldName } from "../statistics/fold-name";
import { needleOf } from "./query/matches";
import type { QueryExpression } from "./query/query";

/** Part of a text, UTF-16 units, end excluded. */
export type TextRange = readonly [start: number, end: number];

/** Shorter ones stand in nearly every text, and marking them would say nothing. */
const SHORTEST_NEEDLE = 2;

/** What a query asks for, not what it excludes, each once, as a searchable text holds it (matches.ts). */
export function wantedNeedles(expression: QueryExpression | null): readonly string[] {
  const needles = expression ? needlesIn(expression, true) : [];
  return [...new Set(needles)].filter((needle) => needle.length >= SHORTEST_NEEDLE);
}

/** Where a text holds any of the needles, in order, touching parts joined. */
export function matchRanges(text: string, needles: readonly string[]): readonly TextRange[] {
  if (needles.length === 0) return [];
  const folded = foldedOnce(text);
  const ranges = needles.flatMap((needle) => rangesOf(needle, folded));
  ranges.sort(([a], [b]) => a - b);
  return ranges.reduce<TextRange[]>((joined, range) => {
    const last = joined.at(-1);
    if (last && range[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])];
    else joined.push(range);
    return joined;
  }, []);
}

function needlesIn(expression: QueryExpression, isWanted: boolean): readonly string[] {
  switch (expression.kind) {
    case "term":
    case "phrase":
      return isWanted ? [needleOf(expression)] : [];
    case "not":
      return needlesIn(expression.operand, !isWanted);
    case "and":
    case "or":
      return expression.operands.flatMap((operand) => needlesIn(operand, isWanted));
  }
}

/** A folded text between spaces, with the part of the text that each of its letters stands for. */
interface FoldedText {
  readonly letters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Most lines of a list stay while a query is typed. */
const foldedTexts = new Map<string, FoldedText>();
const MOST_FOLDED_TEXTS = 1000;

function foldedOnce(text: string): FoldedText {
  const known = foldedTexts.get(text);
  if (known) return known;
  const folded = foldWithPlaces(text);
  if (foldedTexts.size >= MOST_FOLDED_TEXTS) foldedTexts.clear();
  foldedTexts.set(text, folded);
  return folded;
}

const MARK = /^[\p{M}\p{Cf}]$/u;

function foldWithPlaces(text: string): FoldedText {
  let letters = " ";
  const [starts, ends] = [[0], [0]];
  let position = 0;
  for (const sign of text) {
    const end = position + sign.length;
    const folded = foldSign(sign);
    if (folded !== "") {
      for (const letter of folded) {
        letters += letter;
        // A letter outside the basic plane has two units.
        for (let unit = 0; unit < letter.length; unit += 1) {
          starts.push(position);
          ends.push(end);
        }
      }
    } else if (MARK.test(sign)) {
      // Belongs to the letter before it.
      if (!letters.endsWith(" ")) ends[ends.length - 1] = end;
    } else if (!letters.endsWith(" ")) {
      letters += " ";
      starts.push(position);
      ends.push(end);
    }
    position = end;
  }
  if (!letters.endsWith(" ")) {
    letters += " ";
    starts.push(position);
    ends.push(position);
  }
  return { letters, starts, ends };
}

const foldedSigns = new Map<string, string>();

/** Texts hold few different signs, and every key pressed marks a hundred texts anew. */
function foldSign(sign: string): string {
  const folded = foldedSigns.get(sign) ?? foldName(sign);
  foldedSigns.set(sign, folded);
  return folded;
}

function rangesOf(needle: string, { letters, starts, ends }: FoldedText): readonly TextRange[] {
  const isPhrase = needle.startsWith(" ");
  const ranges: TextRange[] = [];
  for (let found = letters.indexOf(needle); found >= 0; found = letters.indexOf(needle, found + 1)) {
    const first = isPhrase ? found + 1 : found;
    const last = found + needle.length - (isPhrase ? 2 : 1);
    const [start, end] = [starts[first], ends[last]];
    if (start !== undefined && end !== undefined && end > start) ranges.push([start, end]);
  }
  return ranges;
}
