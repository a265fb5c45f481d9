import type { SheetFont } from "../../../export/sheet/text-lines";

/** The page knows its fonts by these names. */
const PAGE_FAMILIES = {
  sans: '"Grenzatlas Sans", "Source Sans 3", sans-serif',
  serif: '"Grenzatlas Serif", "Source Serif 4", serif',
} as const;
/** Part of its size that a letter takes on average, where nothing can be measured. */
const AVERAGE_LETTER = 0.5;

/** Measures lines with the fonts of the page. */
export function createTextWidth(): (text: string, font: SheetFont) => number {
  const context = document.createElement("canvas").getContext("2d");
  return (text, { family, size, weight }) => {
    if (!context) return text.length * size * AVERAGE_LETTER;
    context.font = `${weight} ${size}px ${PAGE_FAMILIES[family]}`;
    return context.measureText(text).width;
  };
}
