import { element, escaped } from "./markup";

/** Letters of a line. */
export interface SheetFont {
  readonly family: "sans" | "serif";
  /** Pixels. */
  readonly size: number;
  readonly weight: number;
}

/** Open fonts, then what most machines have. */
export const sheetFamilies = {
  sans: '"Source Sans 3", "Source Sans Pro", "Segoe UI", system-ui, sans-serif',
  serif: '"Source Serif 4", "Source Serif Pro", Georgia, serif',
} as const;

const LINE_HEIGHT = 1.35;
const ASCENT = 0.95;

/** From one line to the next, pixels. */
export function leadOf({ size }: SheetFont): number {
  return size * LINE_HEIGHT;
}

/** Lines below each other, their left upper corner at x and top. */
export function textLines(
  lines: readonly string[],
  font: SheetFont,
  fill: string,
  x: number,
  top: number,
): string {
  const spans = lines.map((line, index) =>
    element("tspan", { x, y: top + font.size * ASCENT + index * leadOf(font) }, escaped(line)),
  );
  return element(
    "text",
    {
      fill,
      "font-family": sheetFamilies[font.family],
      "font-size": font.size,
      "font-weight": font.weight,
    },
    spans.join(""),
  );
}
