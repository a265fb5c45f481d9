import { fontFamilies, type LabelStyle } from "../scene/label-style";

/** Width of one line of text in CSS pixels. */
export type TextMeasure = (text: string, style: LabelStyle) => number;

/** Average advance widths of Source Sans 3 at weight 400, in thousandths of the font size. */
const NARROW_LETTERS = new Set("fijlrtIJ.,:;'’-()/ ");
const WIDE_LETTERS = new Set("mwMWÆŒ%–—");
const NARROW = 300;
const WIDE = 810;
const CAPITAL = 600;
const ORDINARY = 510;
/** Semibold and bold run wider than the table's regular. */
const BOLD_WEIGHT = 550;
const BOLD_FACTOR = 1.05;
const SERIF_FACTOR = 1.1;

/** Estimates from a table of letter classes: needs no browser and gives the same answer everywhere. */
export const estimateWidth: TextMeasure = (text, style) => {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter);
  const factor =
    (style.weight >= BOLD_WEIGHT ? BOLD_FACTOR : 1) * (style.family === "serif" ? SERIF_FACTOR : 1);
  return (thousandths / 1000) * style.size * factor + text.length * style.spacing;
};

function letterWidth(letter: string): number {
  if (NARROW_LETTERS.has(letter)) return NARROW;
  if (WIDE_LETTERS.has(letter)) return WIDE;
  return letter !== letter.toLowerCase() ? CAPITAL : ORDINARY;
}

/** Measures with the fonts of the page; null where there is no canvas. A new one is due when fonts arrive. */
export function createCanvasMeasure(): TextMeasure | null {
  const context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!context) return null;
  const widths = new Map<string, number>();
  return (text, style) => {
    const font = `${style.weight} ${style.size}px ${fontFamilies[style.family]}`;
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width + text.length * style.spacing;
  };
}
