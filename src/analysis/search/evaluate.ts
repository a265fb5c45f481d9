import { searchFields } from "../../model/catalogue";
import { needleOf } from "./query/matches";
import type { QueryExpression } from "./query/query";
import type { SearchIndex } from "./search-index";

/** What a match is worth: in a field of `searchFields`, in their order, then in another language. */
const FIELD_WEIGHTS = [16, 8, 6, 4, 3, 2, 1];
/** Whole words count in full, the start of a word less, the inside of a word least, a whole name or text most. */
const WHOLE_TEXT = 2;
const WORD_START = 0.75;
const INSIDE_WORD = 0.5;

/** Answers of all records to a query. */
export interface Answers {
  /** 1 where the record answers it. */
  readonly isMatch: Uint8Array;
  /** How well: the sum over everything that is asked for, not over what is excluded. */
  readonly scores: Float32Array;
}

/** Evaluates a query over an index; the same as `matches` for each record, with a score. */
export function evaluate(expression: QueryExpression, index: SearchIndex): Answers {
  const scores = new Float32Array(index.records.length);
  const seen = new Map<string, Uint8Array>();
  const scored = new Set<string>();
  return { isMatch: answer(expression, true), scores };

  function answer(part: QueryExpression, isWanted: boolean): Uint8Array {
    switch (part.kind) {
      case "term":
      case "phrase": {
        const needle = needleOf(part);
        const known = seen.get(needle);
        // The same words again, or excluded, change no score.
        const isScored = isWanted && !scored.has(needle);
        if (known && !isScored) return known;
        if (isScored) scored.add(needle);
        const found = find(needle, index, isScored ? scores : null);
        seen.set(needle, found);
        return found;
      }
      case "not":
        return answer(part.operand, !isWanted).map((value) => 1 - value);
      case "and":
        return joined(part.operands, isWanted, (a, b) => a & b);
      case "or":
        return joined(part.operands, isWanted, (a, b) => a | b);
    }
  }

  function joined(
    operands: readonly QueryExpression[],
    isWanted: boolean,
    join: (a: number, b: number) => number,
  ): Uint8Array {
    const [first, ...others] = operands.map((operand) => answer(operand, isWanted));
    if (!first) throw new RangeError("an operator without operands");
    return others.reduce((a, b) => a.map((value, record) => join(value, b[record] ?? 0)), first);
  }
}

function find(needle: string, index: SearchIndex, scores: Float32Array | null): Uint8Array {
  const { texts, ends } = index;
  const positions = positionsOf(needle, index);
  const found = new Uint8Array(texts.length);
  positions.forEach((position, record) => {
    if (position < 0) return;
    found[record] = 1;
    if (scores) {
      const weight = FIELD_WEIGHTS[partAt(position, ends[record])] ?? 0;
      scores[record] =
        (scores[record] ?? 0) + weight * wordShare(texts[record] ?? "", position, needle.length);
    }
  });
  return found;
}

/** Where each needle was last found first in every record, -1: not in it; the oldest stands first. */
type KnownPositions = Map<string, Int32Array>;

const knownPositions = new WeakMap<SearchIndex, KnownPositions>();
const MOST_KNOWN = 40;

/**
 * While a query is typed, most of its words have been looked for at the key before, and the last one goes on
 * from a shorter one: what does not hold that cannot hold it, and nothing before the place of the one can be the
 * place of the other.
 */
function positionsOf(needle: string, index: SearchIndex): Int32Array {
  const known = knownPositions.get(index) ?? new Map<string, Int32Array>();
  knownPositions.set(index, known);
  const positions = known.get(needle) ?? lookFor(needle, index.texts, longestInside(needle, known));
  known.delete(needle);
  known.set(needle, positions);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return positions;
}

interface KnownNeedle {
  readonly positions: Int32Array;
  /** Where it stands in the longer one. */
  readonly offset: number;
}

function longestInside(needle: string, known: KnownPositions): KnownNeedle | null {
  const inside = [...known.keys()].filter((other) => needle.includes(other));
  const longest = inside.reduce((best, other) => (other.length > best.length ? other : best), "");
  const positions = known.get(longest);
  return positions ? { positions, offset: needle.indexOf(longest) } : null;
}

function lookFor(needle: string, texts: readonly string[], shorter: KnownNeedle | null): Int32Array {
  return Int32Array.from(texts, (text, record) => {
    if (!shorter) return text.indexOf(needle);
    const position = shorter.positions[record] ?? -1;
    return position < 0 ? -1 : text.indexOf(needle, Math.max(0, position - shorter.offset));
  });
}

function partAt(position: number, ends: Uint32Array | undefined): number {
  let part = 0;
  while (part < searchFields.length && position >= (ends?.[part] ?? 0)) part += 1;
  return part;
}

function wordShare(text: string, position: number, length: number): number {
  // A phrase holds the spaces around it, a term does not.
  const start = text.charAt(position) === " " ? position : position - 1;
  if (text.charAt(start) !== " ") return INSIDE_WORD;
  const last = position + length - 1;
  const end = text.charAt(last) === " " ? last : last + 1;
  if (text.charAt(end) !== " ") return WORD_START;
  const isWholeText = (start === 0 || text.charAt(start - 1) === "\n") && text.charAt(end + 1) === "\n";
  return isWholeText ? WHOLE_TEXT : 1;
}
