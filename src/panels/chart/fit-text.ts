/** Mean width of a letter beside the size of the type. */
const LETTER_WIDTH = 0.52;

/** What is left of a text that is cut after a word: less than this share of the room would say too little. */
const LEAST_FILLED = 0.5;
/** A word ends before these; none of them stands before the ellipsis. */
const AFTER_WORD = /[\s\u2013\u00b7,;:(/-]+$/;

/**
 * Text of an SVG does not wrap: what does not fit is cut, after a whole word where one fits. The whole stands in
 * the name of the mark.
 */
export function fitText(text: string, width: number, size: number): string {
  const letters = Math.max(2, Math.floor(width / (size * LETTER_WIDTH)));
  if (text.length <= letters) return text;
  const kept = text.slice(0, letters - 1);
  // Where the next letter begins a word, the last one that is kept is whole.
  const words = /^[\s\u2013-]/.test(text.slice(letters - 1)) ? kept : kept.replace(/[^\s\u2013-]+$/, "");
  const whole = words.replace(AFTER_WORD, "");
  return `${whole.length >= letters * LEAST_FILLED ? whole : kept.replace(AFTER_WORD, "")}…`;
}

/** About how wide a text runs, pixels. */
export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER_WIDTH;
}
