import type { Size } from "../light/mercator";

interface NamedPlace {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Of the name, CSS pixels. */
  readonly width: number;
}

const LINE_HEIGHT = 15;
const GAP = 7;

/** Where names stand above or below their places without touching each other or the edge; the rest is left out. */
export function namesWithRoom(
  places: readonly NamedPlace[],
  size: Size,
): readonly { readonly name: string; readonly x: number; readonly y: number }[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  return places.flatMap(({ name, x, y, width }) => {
    const centre = Math.min(Math.max(x, width / 2 + 2), size.width - width / 2 - 2);
    for (const baseline of [y - GAP, y + GAP + LINE_HEIGHT * 0.75]) {
      const box = {
        left: centre - width / 2,
        right: centre + width / 2,
        top: baseline - LINE_HEIGHT,
        bottom: baseline + 3,
      };
      const isFree = taken.every(
        (other) =>
          box.left > other.right ||
          box.right < other.left ||
          box.top > other.bottom ||
          box.bottom < other.top,
      );
      if (!isFree || box.top < 0 || box.bottom > size.height) continue;
      taken.push(box);
      return [{ name, x: centre, y: baseline }];
    }
    return [];
  });
}
