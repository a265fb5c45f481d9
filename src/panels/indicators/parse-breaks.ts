/** What is wrong with a list of own class limits, and where. */
export type BreaksFault =
  | { readonly kind: "empty" }
  | { readonly kind: "not-number"; readonly part: string; readonly position: number }
  /** Thousands in one country, a decimal in another; the reader's language writes it neither way. */
  | {
      readonly kind: "two-ways";
      readonly part: string;
      readonly position: number;
      readonly readings: readonly [number, number];
    }
  | { readonly kind: "not-ascending"; readonly first: string; readonly second: string }
  | { readonly kind: "too-many"; readonly count: number };

export type BreaksAnswer =
  | { readonly breaks: readonly number[]; readonly fault: null }
  | { readonly breaks: null; readonly fault: BreaksFault };

/** How the reader's language writes numbers; blanks set thousands apart in every language. */
export interface NumberSigns {
  readonly decimal: "," | ".";
  /** Empty: blanks only. */
  readonly group: "," | "." | "";
}

/** Longer parts cannot be numbers and would only fill the message. */
const MAXIMUM_SHOWN = 20;
/** In front of the decimal sign, and behind it. */
const WHOLE = /^-?\d{1,10}$/;
const FRACTION = /^\d{1,6}$/;
/** A sign with exactly three digits behind it, where a group of thousands can end. */
const TWO_WAYS = /^-?[1-9]\d{0,2}(?: \d{3})*[.,]\d{3}$/;

/**
 * Class limits as they are typed, separated by semicolons. A number is read as the language writes it; where it does not,
 * the other decimal sign counts too, if the number cannot mean thousands as well. Thousands stand in threes.
 * `most`: how many limits are possible.
 */
export function parseBreaks(text: string, most: number, signs: NumberSigns): BreaksAnswer {
  const parts = text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return failed({ kind: "empty" });
  if (parts.length > most) return failed({ kind: "too-many", count: parts.length });
  const numbers: number[] = [];
  for (const [index, typed] of parts.entries()) {
    const part = typed.slice(0, MAXIMUM_SHOWN);
    const value = readNumber(typed, signs);
    if (value === null) return failed({ kind: "not-number", part, position: index + 1 });
    if (typeof value !== "number")
      return failed({ kind: "two-ways", part, position: index + 1, readings: value });
    const before = numbers.at(-1);
    if (before !== undefined && value <= before)
      return failed({ kind: "not-ascending", first: parts[index - 1] ?? "", second: part });
    numbers.push(value);
  }
  return { breaks: numbers, fault: null };
}

function failed(fault: BreaksFault): BreaksAnswer {
  return { breaks: null, fault };
}

/** The number; the two that it may be; null: none. */
function readNumber(
  typed: string,
  { decimal, group }: NumberSigns,
): number | readonly [number, number] | null {
  const text = typed.replaceAll(/[\s\u00a0\u2009\u202f]/g, " ").replace("\u2212", "-");
  const own = written(text, " ", decimal) ?? (group === "" ? null : written(text, group, decimal));
  if (own !== null) return own;
  const other = written(text, " ", decimal === "," ? "." : ",");
  if (other === null || !TWO_WAYS.test(text)) return other;
  return [Number(text.replaceAll(/[ .,]/g, "")), other];
}

/** The number that these signs write, its thousands set apart in threes or not at all. */
function written(text: string, group: string, decimal: string): number | null {
  const [whole = "", fraction, ...rest] = text.split(decimal);
  if (rest.length > 0) return null;
  const groups = whole.split(group);
  const isInThrees =
    /^-?[1-9]\d{0,2}$/.test(groups[0] ?? "") && groups.slice(1).every((three) => /^\d{3}$/.test(three));
  if (groups.length > 1 && !isInThrees) return null;
  const digits = groups.join("");
  if (!WHOLE.test(digits) || (fraction !== undefined && !FRACTION.test(fraction))) return null;
  return Number(`${digits}.${fraction ?? "0"}`);
}
