/** What a style sheet may say about a drawing, with what holds when nothing is said; all are attributes of SVG. */
const DEFAULTS: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  opacity: "1",
  "paint-order": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "shape-rendering": "auto",
  "letter-spacing": "normal",
};
/** Always written for text: what the page says is not what another program would take. */
const LETTERS = ["font-family", "font-size", "font-weight", "font-style"] as const;

/**
 * A copy of a drawing of the page in which everything that style sheets say stands in attributes. What is not shown
 * is left out. The drawing must be in the page.
 */
export function copyWithStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = cloneOf(drawing);
  const originals = [...drawing.querySelectorAll<SVGElement>("*")];
  const copies = [...copy.querySelectorAll<SVGElement>("*")];
  const hidden: Element[] = [];
  originals.forEach((original, index) => {
    const target = copies[index];
    if (!target) return;
    const style = getComputedStyle(original);
    if (style.display === "none" || style.visibility === "hidden" || isUnseen(original, style))
      hidden.push(target);
    else writeStyle(style, target);
  });
  for (const element of hidden) element.remove();
  return copy;
}

export function cloneOf(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("the copy of a drawing is no drawing");
  return copy;
}

const TRANSPARENT = /^(none|transparent|rgba\(.*, 0\))$/;
const SHAPES = "path, rect, circle, ellipse, line, polyline, polygon";

/** A surface for the pointer. Shapes that only cut others have to stay. */
function isUnseen(element: SVGElement, { fill, stroke }: CSSStyleDeclaration): boolean {
  if (!element.matches(SHAPES) || element.closest("clipPath, pattern, mask")) return false;
  return TRANSPARENT.test(fill) && TRANSPARENT.test(stroke);
}

function writeStyle(style: CSSStyleDeclaration, target: SVGElement): void {
  for (const [name, usual] of Object.entries(DEFAULTS)) {
    const value = style.getPropertyValue(name);
    if (value === "") continue;
    if (value !== usual || target.hasAttribute(name)) target.setAttribute(name, value);
  }
  if (target.matches("text, tspan"))
    for (const name of LETTERS) target.setAttribute(name, style.getPropertyValue(name));
}
