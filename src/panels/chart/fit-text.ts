/** Mean width of a letter beside the size of the type. */
const LETTER_WIDTH = 0.52;

/** Text of an SVG does not wrap: what does not fit is cut. The whole stands in the name of the mark. */
export function fitText(text: string, width: number, size: number): string {
  const letters = Math.max(2, Math.floor(width / (size * LETTER_WIDTH)));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** About how wide a text runs, pixels. */
export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER_WIDTH;
}
