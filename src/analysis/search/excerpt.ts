import type { TextRange } from "./match-ranges";

/** Characters kept on each side of what is looked at. */
const AROUND = 70;

/** The part of a text around a range, cut between words and marked by dots where something is left out. */
export function excerptAround(text: string, [start, end]: TextRange): string {
  const from = start <= AROUND ? 0 : afterSpace(text, start - AROUND, start);
  const until = text.length - end <= AROUND ? text.length : beforeSpace(text, end + AROUND, end);
  return `${from > 0 ? "… " : ""}${text.slice(from, until).trim()}${until < text.length ? " …" : ""}`;
}

/** The first word that begins after a place; `most` where there is none before it. */
function afterSpace(text: string, place: number, most: number): number {
  const space = text.indexOf(" ", place);
  return space < 0 || space >= most ? most : space + 1;
}

function beforeSpace(text: string, place: number, least: number): number {
  const space = text.lastIndexOf(" ", place);
  return space <= least ? least : space;
}
