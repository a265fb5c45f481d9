const PATHS = /<path((?: [^>]*?)?) d="([^"]+)"([^>]*)\/>/g;
/** Below this a reference is no shorter. */
const LEAST_LENGTH = 120;
const STROKE = ' vector-effect="non-scaling-stroke"';

/** Shapes that are drawn more than once are written once; ids begin with the prefix. */
export function shareShapes(markup: string, idPrefix = "view-shape-"): string {
  const counts = new Map<string, number>();
  for (const [, , shape = ""] of markup.matchAll(PATHS)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const ids = new Map(
    [...counts]
      .filter(([shape, count]) => count > 1 && shape.length >= LEAST_LENGTH)
      .map(([shape], index) => [shape, `${idPrefix}${index}`]),
  );
  if (ids.size === 0) return markup;
  // The effect is the one attribute that does not pass from a reference to its shape.
  const shared = [...ids].map(([shape, id]) => `<path id="${id}" d="${shape}"${STROKE}/>`).join("");
  const referring = markup.replace(PATHS, (path, before: string, shape: string, after: string) => {
    const id = ids.get(shape);
    return id === undefined ? path : `<use href="#${id}"${before}${after.replace(STROKE, "")}/>`;
  });
  return `<defs>${shared}</defs>${referring}`;
}
