import { element, escaped } from "./markup";
import { leadOf, textLines, type SheetFont } from "./text-lines";
import { wrapText } from "./wrap-text";

/** A picture that stands on the sheet. */
export interface SheetPicture {
  /** Null: the title of the sheet says it. */
  readonly title: string | null;
  /** What lies inside the picture's own `svg` element. */
  readonly markup: string;
  /** Pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

export interface SheetLegendRow {
  /** Drawing beside the words; null: a line of words only. */
  readonly swatch: SheetPicture | null;
  readonly text: string;
}

export interface SheetInput {
  readonly title: string;
  readonly subtitle: string;
  /** One, or several of the same kind side by side. */
  readonly pictures: readonly SheetPicture[];
  readonly legend: readonly SheetLegendRow[];
  /** How to read it. */
  readonly notes: readonly string[];
  /** Source, licence, date, address. */
  readonly footer: readonly string[];
  readonly colours: {
    readonly paper: string;
    readonly ink: string;
    readonly inkSoft: string;
    readonly line: string;
  };
  /** CSS of embedded fonts; null: fonts of the reader's machine. */
  readonly fontFaces: string | null;
  readonly widthOf: (text: string, font: SheetFont) => number;
}

export interface Sheet {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 32;
const NARROWEST = 640;
const GAP = 24;
const LEGEND_COLUMN = 300;
const SWATCH_GAP = 10;
const FONTS = {
  title: { family: "serif", size: 28, weight: 600 },
  subtitle: { family: "sans", size: 15, weight: 400 },
  picture: { family: "serif", size: 17, weight: 600 },
  legend: { family: "sans", size: 13.5, weight: 400 },
  footer: { family: "sans", size: 12, weight: 400 },
} as const satisfies Record<string, SheetFont>;

/** Markup so far, and where the next thing begins. */
interface Block {
  readonly markup: string;
  readonly bottom: number;
}

/**
 * A picture with all that belongs to it, as a standalone SVG: title, what and when, drawing, legend, notes, and below
 * a line source, licence, date and address.
 */
export function drawSheet(input: SheetInput): Sheet {
  const { pictures, colours, fontFaces } = input;
  const columns = pictures.length > 1 ? 2 : 1;
  const widest = Math.max(0, ...pictures.map(({ width }) => width));
  const inner = Math.max(NARROWEST - 2 * MARGIN, widest * columns + GAP * (columns - 1));
  const width = inner + 2 * MARGIN;
  const blocks = [
    (top: number) => textBlock(input, [input.title], FONTS.title, colours.ink, top, inner),
    (top: number) => textBlock(input, [input.subtitle], FONTS.subtitle, colours.inkSoft, top + 2, inner),
    (top: number) => pictureBlock(input, columns, widest, top + 14),
    (top: number) => legendBlock(input, top + 10, inner),
    (top: number) => textBlock(input, input.notes, FONTS.footer, colours.inkSoft, top + 6, inner),
    (top: number) => ruleBlock(colours.line, top + 12, inner),
    (top: number) => textBlock(input, input.footer, FONTS.footer, colours.inkSoft, top + 8, inner),
  ];
  let top = MARGIN;
  const parts = blocks.map((draw) => {
    const block = draw(top);
    top = block.bottom;
    return block.markup;
  });
  const height = Math.ceil(top + MARGIN);
  const ground = element("rect", { width, height, fill: colours.paper });
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
    },
    [
      element("title", {}, escaped(input.title)),
      element("desc", {}, escaped(input.subtitle)),
      fontFaces === null ? "" : element("style", {}, escaped(fontFaces)),
      ground,
      ...parts,
    ].join(""),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

function textBlock(
  { widthOf }: SheetInput,
  paragraphs: readonly string[],
  font: SheetFont,
  fill: string,
  top: number,
  width: number,
): Block {
  const lines = paragraphs.flatMap((text) => wrapText(text, width, (line) => widthOf(line, font)));
  if (lines.length === 0) return { markup: "", bottom: top };
  return { markup: textLines(lines, font, fill, MARGIN, top), bottom: top + lines.length * leadOf(font) };
}

/** Row by row; the pictures of a row share its height. */
function pictureBlock(input: SheetInput, columns: number, widest: number, top: number): Block {
  const { pictures, colours, widthOf } = input;
  const rows = Array.from({ length: Math.ceil(pictures.length / columns) }, (_, row) =>
    pictures.slice(row * columns, (row + 1) * columns),
  );
  let y = top;
  const markup = rows.map((row) => {
    const titles = row.map(({ title }) =>
      title === null ? [] : wrapText(title, widest, (line) => widthOf(line, FONTS.picture)),
    );
    const titleHeight = Math.max(...titles.map(({ length }) => length)) * leadOf(FONTS.picture);
    const drawn = row.map((picture, column) => {
      const x = MARGIN + column * (widest + GAP);
      const lines = titles[column] ?? [];
      const title = lines.length > 0 ? textLines(lines, FONTS.picture, colours.ink, x, y) : "";
      return title + placed(picture, x, y + titleHeight);
    });
    y += titleHeight + Math.max(...row.map(({ height }) => height)) + GAP / 2;
    return drawn.join("");
  });
  return { markup: markup.join(""), bottom: y };
}

function placed({ markup, width, height, viewBox }: SheetPicture, x: number, y: number): string {
  return element("svg", { x, y, width, height, viewBox }, markup);
}

/** In as many columns as fit, each filled from the top. */
function legendBlock({ legend, colours, widthOf }: SheetInput, top: number, inner: number): Block {
  if (legend.length === 0) return { markup: "", bottom: top };
  const columns = Math.max(1, Math.min(legend.length, Math.floor((inner + GAP) / (LEGEND_COLUMN + GAP))));
  const columnWidth = (inner - GAP * (columns - 1)) / columns;
  const perColumn = Math.ceil(legend.length / columns);
  let bottom = top;
  const markup = Array.from({ length: columns }, (_, column) => {
    const x = MARGIN + column * (columnWidth + GAP);
    let y = top;
    const rows = legend.slice(column * perColumn, (column + 1) * perColumn).map(({ swatch, text }) => {
      const indent = swatch ? swatch.width + SWATCH_GAP : 0;
      const lines = wrapText(text, columnWidth - indent, (line) => widthOf(line, FONTS.legend));
      const height = Math.max(swatch?.height ?? 0, lines.length * leadOf(FONTS.legend));
      const drawn =
        (swatch ? placed(swatch, x, y) : "") + textLines(lines, FONTS.legend, colours.ink, x + indent, y);
      y += height + 3;
      return drawn;
    });
    bottom = Math.max(bottom, y);
    return rows.join("");
  });
  return { markup: markup.join(""), bottom };
}

function ruleBlock(stroke: string, y: number, inner: number): Block {
  return {
    markup: element("line", { x1: MARGIN, x2: MARGIN + inner, y1: y, y2: y, stroke, "stroke-width": 1 }),
    bottom: y,
  };
}
