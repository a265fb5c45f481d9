/** Surfaces for the pointer: nothing is seen of them. */
const POINTER_GROUPS =
  /<g[^>]*(?: fill="none"[^>]* pointer-events="all"| stroke="none"[^>]* pointer-events="stroke")[^>]*>(?:<(?!\/?g\b)[^>]*>)*<\/g>/g;
const POINTER_CIRCLES = /<circle r="[\d.]+" fill="none"><\/circle>/g;
/** What only the pointer needs. */
const POINTER_ATTRIBUTES = / (?:data-[\w-]+|pointer-events)="[^"]*"/g;
const EMPTY_PATHS = /<path(?: [^>]*)? d=""[^>]*><\/path>/g;
const EMPTY_GROUPS = /<(g|clipPath)(?: [^>]*)?><\/\1>/g;
/** Radii and turns are computed; a hundredth of a pixel is not seen. */
const LONG_NUMBERS = /( (?:r|font-size|stroke-width)="|rotate\()([^")]+)/g;
const CLOSED = /<(path|circle|rect|line)((?: [^>]*)?)><\/\1>/g;

/** Takes out of a drawing of the light map what a still picture does not need. */
export function tidyMarkup(markup: string): string {
  const bare = markup
    .replace(POINTER_GROUPS, "")
    .replace(POINTER_CIRCLES, "")
    .replace(POINTER_ATTRIBUTES, "")
    .replace(EMPTY_PATHS, "")
    .replace(
      LONG_NUMBERS,
      (_, start: string, numbers: string) => start + numbers.replace(/\d+\.\d{3,}/g, round),
    )
    .replace(CLOSED, "<$1$2/>");
  return dropEmpty(bare);
}

function round(text: string): string {
  return String(Math.round(Number(text) * 100) / 100);
}

/** Groups without anything, innermost first. */
function dropEmpty(markup: string): string {
  const less = markup.replace(EMPTY_GROUPS, "");
  return less === markup ? markup : dropEmpty(less);
}
