/**
 * Turns strokes that keep their width at every scale into ordinary ones of the same look: not every program that
 * opens an SVG knows `vector-effect`. Reads `stroke-width` and `stroke-dasharray` from the element or those above it;
 * `root`: shapes stand in groups with a `matrix(s 0 0 s x y)`.
 */
export function unscaleStrokes(root: Element): void {
  for (const shape of root.querySelectorAll("[vector-effect]")) {
    shape.removeAttribute("vector-effect");
    const scale = scaleOf(shape, root);
    const width = inherited(shape, root, "stroke-width");
    if (width !== null) shape.setAttribute("stroke-width", divided(width, scale));
    const dashes = inherited(shape, root, "stroke-dasharray");
    if (dashes !== null && dashes !== "none")
      shape.setAttribute(
        "stroke-dasharray",
        dashes
          .split(/[\s,]+/)
          .map((dash) => divided(dash, scale))
          .join(" "),
      );
  }
}

const MATRIX = /^matrix\(\s*(-?[\d.e-]+)/;
const SIGNIFICANT_DIGITS = 4;

/** How much everything above enlarges the shape. */
function scaleOf(shape: Element, root: Element): number {
  let scale = 1;
  for (let element: Element | null = shape; element && element !== root; element = element.parentElement) {
    const [, factor] = MATRIX.exec(element.getAttribute("transform") ?? "") ?? [];
    if (factor !== undefined) scale *= Number(factor);
  }
  return scale;
}

function inherited(shape: Element, root: Element, name: string): string | null {
  for (let element: Element | null = shape; element && element !== root; element = element.parentElement) {
    const value = element.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

function divided(length: string, scale: number): string {
  return String(Number((Number.parseFloat(length) / scale).toPrecision(SIGNIFICANT_DIGITS)));
}
