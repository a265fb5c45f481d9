import { sheetFamilies } from "../../../export/sheet/text-lines";
import { unscaleStrokes } from "./unscale-strokes";

/** Surfaces for the pointer: nothing is seen of them. */
const POINTER_AREAS =
  '[pointer-events="all"][fill="none"]:not([stroke]), [pointer-events="stroke"][stroke="none"], circle[fill="none"][stroke="none"]';
/** What only the page needs: style sheet, pointer, keyboard, assistive technology. */
const PAGE_ATTRIBUTES =
  /^(class|style|tabindex|role|focusable|lang|pointer-events|paint-order-.*|aria-.*|data-.*)$/;

/** Takes out of a copied drawing what belongs to the page, so that it stands for itself. Changes the copy. */
export function cleanDrawing(drawing: SVGSVGElement): void {
  for (const area of drawing.querySelectorAll(POINTER_AREAS)) area.remove();
  unscaleStrokes(drawing);
  for (const element of drawing.querySelectorAll("*")) {
    for (const name of element.getAttributeNames())
      if (PAGE_ATTRIBUTES.test(name)) element.removeAttribute(name);
    const family = element.getAttribute("font-family");
    if (family !== null) element.setAttribute("font-family", openFamily(family));
  }
  dropEmpty(drawing);
}

/** The page's fonts have names of their own; elsewhere they are known by these. */
function openFamily(family: string): string {
  return family.includes("Serif") && !family.includes("Sans") ? sheetFamilies.serif : sheetFamilies.sans;
}

/** Paths without a line and groups without anything, innermost first. */
function dropEmpty(drawing: Element): void {
  for (const path of drawing.querySelectorAll('path[d=""]')) path.remove();
  for (const group of [...drawing.querySelectorAll("g, clipPath")].reverse())
    if (group.childElementCount === 0) group.remove();
}

/** Everything inside the drawing as markup. */
export function markupInside(drawing: SVGSVGElement): string {
  const serializer = new XMLSerializer();
  const inside = [...drawing.childNodes].map((node) => serializer.serializeToString(node)).join("");
  // The sheet around it names the language of the markup once.
  return inside.replaceAll(' xmlns="http://www.w3.org/2000/svg"', "");
}
