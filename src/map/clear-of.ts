/** Edges in pixels of one surface. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room between a thing and what it makes way for, pixels. */
const GAP = 6;

/** Pixels by which a box must move to the left to be clear of everything that lies in its way; 0: it is. */
export function shiftClearOf(box: Edges, obstacles: readonly Edges[]): number {
  const first = obstacles.find((obstacle) => isInTheWay(box, obstacle));
  if (!first) return 0;
  const shift = box.right - first.left + GAP;
  const moved = { ...box, left: box.left - shift, right: box.right - shift };
  return (
    shift +
    shiftClearOf(
      moved,
      obstacles.filter((obstacle) => obstacle !== first),
    )
  );
}

function isInTheWay(a: Edges, b: Edges): boolean {
  return a.left < b.right + GAP && a.right > b.left - GAP && a.top < b.bottom + GAP && a.bottom > b.top - GAP;
}
