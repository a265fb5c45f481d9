import type { SheetLegendRow, SheetPicture } from "../../../export/sheet/sheet";
import { joinParts } from "../../../i18n/join-parts";
import { cleanDrawing, markupInside } from "./clean-drawing";
import { cloneOf, copyWithStyles } from "./inline-styles";

const SVG = "http://www.w3.org/2000/svg";

/** A drawing whose looks stand in its attributes, as the maps do. */
export function pictureOfMap(drawing: SVGSVGElement): SheetPicture {
  return pictureOf(cloneOf(drawing), sizeOf(drawing), null);
}

/** A drawing that is looked after by style sheets, as the charts are. */
export function pictureOfChart(drawing: SVGSVGElement, title: string | null = null): SheetPicture {
  const copy = copyWithStyles(drawing);
  const size = sizeOf(drawing);
  const { backgroundColor } = getComputedStyle(drawing);
  if (isSeen(backgroundColor)) copy.prepend(groundOf(size, backgroundColor));
  return pictureOf(copy, size, title);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of the drawing itself, in its own units; without a view box these are pixels. */
function sizeOf(drawing: SVGSVGElement): Box {
  const viewBox = drawing.getAttribute("viewBox");
  if (viewBox === null) {
    const side = (name: string) => Number.parseFloat(drawing.getAttribute(name) ?? "0");
    return { x: 0, y: 0, width: side("width"), height: side("height") };
  }
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(/[\s,]+/).map(Number);
  return { x, y, width, height };
}

function pictureOf(copy: SVGSVGElement, { x, y, width, height }: Box, title: string | null): SheetPicture {
  cleanDrawing(copy);
  return { title, markup: markupInside(copy), width, height, viewBox: `${x} ${y} ${width} ${height}` };
}

function groundOf({ x, y, width, height }: Box, fill: string): SVGElement {
  const ground = document.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries({ x, y, width, height, fill }))
    ground.setAttribute(name, String(value));
  return ground;
}

function isSeen(colour: string): boolean {
  return colour !== "" && colour !== "transparent" && !/^rgba\(.*, 0\)$/.test(colour);
}

/** A legend of the page. */
export interface ReadLegend {
  /** What it is about, then each list item with what is drawn in it. */
  readonly rows: readonly SheetLegendRow[];
  /** Paragraphs after the first item. */
  readonly notes: readonly string[];
}

export function readLegend(container: Element): ReadLegend {
  const rows: SheetLegendRow[] = [];
  const notes: string[] = [];
  // Without any item there is no list that paragraphs could introduce.
  let hasItems = container.querySelector("li") === null;
  for (const element of container.querySelectorAll("li, p")) {
    const text = wordsOf(element);
    const isItem = element.matches("li");
    hasItems ||= isItem;
    if (text === "" || element.closest(NO_PART)) continue;
    if (isItem || !hasItems) rows.push({ swatch: isItem ? swatchOf(element) : null, text });
    else notes.push(text);
  }
  return { rows, notes };
}

/** Help for the pointer, words for those who do not see the picture. */
const NO_PART = '[data-export="none"], .visually-hidden, figcaption';

function swatchOf(item: Element): SheetPicture | null {
  const drawing = item.querySelector("svg");
  return drawing ? pictureOfChart(drawing) : null;
}

/** Lines of text of the page. */
export function linesOf(elements: Iterable<Element>): readonly string[] {
  return [...elements].map(wordsOf).filter((text) => text !== "");
}

/** Words of an element; what stands in boxes of its own is parted by a point. The element must be in the page. */
export function wordsOf(element: Element): string {
  if (element.matches('svg, .visually-hidden, [data-export="none"]')) return "";
  const parts = [""];
  for (const node of element.childNodes) {
    const isBox = node instanceof Element && !getComputedStyle(node).display.startsWith("inline");
    const words = node instanceof Text ? node.data : node instanceof Element ? wordsOf(node) : "";
    if (isBox) parts.push(words, "");
    else parts.push(`${parts.pop() ?? ""}${words}`);
  }
  return joinParts(parts.map((part) => part.replace(/[ \n]+/g, " ").trim()));
}
