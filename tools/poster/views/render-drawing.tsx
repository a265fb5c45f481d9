import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { tidyMarkup } from "./tidy-markup";

const [OPENING, CLOSING] = ["<svg>", "</svg>"];

/** Markup of what stands inside an `svg` element, without what only the pointer needs. */
export function renderDrawing(drawing: ReactNode): string {
  const markup = renderToStaticMarkup(<svg>{drawing}</svg>);
  return tidyMarkup(markup.slice(OPENING.length, -CLOSING.length));
}
