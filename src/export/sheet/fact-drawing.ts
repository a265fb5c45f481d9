import { element } from "./markup";
import type { SheetInput, SheetPicture } from "./sheet";
import { leadOf, textLines, type SheetFont } from "./text-lines";
import { wrapText } from "./wrap-text";

/** One of several columns below a title. */
export interface FactColumn {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Line above it; `solid`: it is the case, `dotted`: it is not known to be. */
  readonly rule: "solid" | "dotted" | "hair";
}

export interface FactBand {
  readonly title: string;
  readonly columns: readonly FactColumn[];
}

export interface FactCell {
  readonly text: string;
  /** Says why nothing is known. */
  readonly isQuiet: boolean;
}

/** The first cell of a row says what the others are. */
export interface FactTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly FactCell[])[];
}

export interface FactLooks extends Pick<SheetInput, "widthOf"> {
  readonly colours: SheetInput["colours"] & { readonly accent: string };
}

/** Pixels. */
const WIDTH = 1000;
const GAP = 24;
const BAND_GAP = 20;
const CELL_PADDING = 7;
/** Of the first column of a table beside the others. */
const NARROW = 0.72;
const FONTS = {
  title: { family: "serif", size: 19, weight: 600 },
  heading: { family: "sans", size: 14.5, weight: 650 },
  text: { family: "sans", size: 14, weight: 400 },
} as const satisfies Record<string, SheetFont>;
const RULES = {
  solid: { width: 4, dashes: null },
  dotted: { width: 4, dashes: "1 7" },
  hair: { width: 1, dashes: null },
} as const;

interface Block {
  readonly markup: string;
  readonly bottom: number;
}

/** Facts in columns, and a table below them, as a drawing: words that are wrapped, never cut. */
export function drawFacts(bands: readonly FactBand[], table: FactTable, looks: FactLooks): SheetPicture {
  const blocks = [
    ...bands.map((band) => (top: number) => bandBlock(band, looks, top)),
    (top: number) => tableBlock(table, looks, top),
  ];
  let top = 0;
  const markup = blocks.map((draw) => {
    const block = draw(top);
    top = block.bottom + BAND_GAP;
    return block.markup;
  });
  const height = Math.ceil(top - BAND_GAP);
  return { title: null, markup: markup.join(""), width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
}

function bandBlock({ title, columns }: FactBand, looks: FactLooks, top: number): Block {
  const { ink, inkSoft, accent, line } = looks.colours;
  const head = written(title, FONTS.title, ink, { x: 0, top, width: WIDTH }, looks);
  const width = (WIDTH - GAP * (columns.length - 1)) / columns.length;
  const y = head.bottom + 10;
  const drawn = columns.map(({ heading, lines, rule }, index) => {
    const x = index * (width + GAP);
    const stroke = rule === "solid" ? accent : rule === "dotted" ? inkSoft : line;
    const name = written(heading, FONTS.heading, ink, { x, top: y + 8, width }, looks);
    return lines.reduce(
      (block, text) => {
        const next = written(text, FONTS.text, inkSoft, { x, top: block.bottom + 3, width }, looks);
        return { markup: block.markup + next.markup, bottom: next.bottom };
      },
      joined(ruleAt(x, y, width, stroke, rule), name),
    );
  });
  return {
    markup: head.markup + drawn.map(({ markup }) => markup).join(""),
    bottom: Math.max(...drawn.map(({ bottom }) => bottom)),
  };
}

function tableBlock({ title, head, rows }: FactTable, looks: FactLooks, top: number): Block {
  const { ink, inkSoft, line } = looks.colours;
  const unit = (WIDTH - GAP * (head.length - 1)) / (head.length - 1 + NARROW);
  const places = head.map((_, column) => ({
    x: column === 0 ? 0 : unit * NARROW + GAP + (column - 1) * (unit + GAP),
    width: column === 0 ? unit * NARROW : unit,
  }));
  const rowBlock = (cells: readonly FactCell[], y: number, isHead: boolean): Block => {
    const drawn = cells.map(({ text, isQuiet }, column) => {
      const font = isHead || column === 0 ? FONTS.heading : FONTS.text;
      const place = { ...(places[column] ?? { x: 0, width: WIDTH }), top: y + CELL_PADDING };
      return written(text, font, isQuiet ? inkSoft : ink, place, looks);
    });
    const bottom = Math.max(...drawn.map((cell) => cell.bottom)) + CELL_PADDING;
    const rule = ruleAt(0, bottom, WIDTH, isHead ? inkSoft : line, "hair");
    return { markup: drawn.map(({ markup }) => markup).join("") + rule, bottom };
  };
  const titled = written(title, FONTS.title, ink, { x: 0, top, width: WIDTH }, looks);
  const headed = rowBlock(
    head.map((text) => ({ text, isQuiet: false })),
    titled.bottom,
    true,
  );
  return rows.reduce(
    (block, cells) => joined(block.markup, rowBlock(cells, block.bottom, false)),
    joined(titled.markup, headed),
  );
}

function joined(markup: string, next: Block): Block {
  return { markup: markup + next.markup, bottom: next.bottom };
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

function written(
  text: string,
  font: SheetFont,
  fill: string,
  { x, top, width }: Place,
  looks: FactLooks,
): Block {
  const lines = wrapText(text, width, (line) => looks.widthOf(line, font));
  if (lines.length === 0) return { markup: "", bottom: top };
  return { markup: textLines(lines, font, fill, x, top), bottom: top + lines.length * leadOf(font) };
}

function ruleAt(x: number, y: number, width: number, stroke: string, rule: FactColumn["rule"]): string {
  const { width: strokeWidth, dashes } = RULES[rule];
  // Round ends reach beyond a line.
  const inset = dashes === null ? 0 : strokeWidth / 2;
  return element("line", {
    x1: x + inset,
    x2: x + width - inset,
    y1: y,
    y2: y,
    stroke,
    "stroke-width": strokeWidth,
    "stroke-dasharray": dashes,
    "stroke-linecap": dashes === null ? null : "round",
  });
}
