/** What is wrong with a list of own class limits, and where. */
export type BreaksFault =
  | { readonly kind: "empty" }
  | { readonly kind: "not-number"; readonly part: string; readonly position: number }
  | { readonly kind: "not-ascending"; readonly first: string; readonly second: string }
  | { readonly kind: "too-many"; readonly count: number };

export type BreaksAnswer =
  | { readonly breaks: readonly number[]; readonly fault: null }
  | { readonly breaks: null; readonly fault: BreaksFault };

/** Longer parts cannot be numbers and would only fill the message. */
const MAXIMUM_SHOWN = 20;
/** Digits, one decimal sign, blanks between thousands. */
const NUMBER = /^-?\d{1,10}(\.\d{1,6})?$/;

/**
 * Class limits as they are typed: separated by semicolons, decimal comma or point, blanks between thousands.
 * `most`: how many are possible.
 */
export function parseBreaks(text: string, most: number): BreaksAnswer {
  const parts = text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return { breaks: null, fault: { kind: "empty" } };
  if (parts.length > most) return { breaks: null, fault: { kind: "too-many", count: parts.length } };
  const numbers: number[] = [];
  for (const [index, part] of parts.entries()) {
    const plain = part
      .replace(/[\s\u00a0\u202f]/g, "")
      .replace("\u2212", "-")
      .replace(",", ".");
    if (!NUMBER.test(plain)) {
      return {
        breaks: null,
        fault: { kind: "not-number", part: part.slice(0, MAXIMUM_SHOWN), position: index + 1 },
      };
    }
    const value = Number(plain);
    const before = numbers.at(-1);
    if (before !== undefined && value <= before) {
      return {
        breaks: null,
        fault: { kind: "not-ascending", first: parts[index - 1] ?? "", second: part.slice(0, MAXIMUM_SHOWN) },
      };
    }
    numbers.push(value);
  }
  return { breaks: numbers, fault: null };
}
