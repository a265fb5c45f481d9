/** Edges in pixels of one surface. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels to the right and down. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Room between a thing and what it makes way for, and to the edges of the surface, pixels. */
const GAP = 6;
/** Farther from its own place a thing would no longer tell what it belongs to, pixels. */
const LONGEST_SHIFT = 340;

/**
 * How far each of the boxes must move, the first first, to lie inside the surface and clear of the obstacles and of
 * the boxes before it: the shortest way to a free place. Null: there is none near.
 */
export function shiftsClearOf(
  boxes: readonly Edges[],
  surface: Edges,
  obstacles: readonly Edges[],
): (Shift | null)[] {
  const taken = [...obstacles];
  return boxes.map((box) => {
    const shift = shiftInto(box, surface, taken);
    if (shift) taken.push(moved(box, shift));
    return shift;
  });
}

/** A nearest free place touches, on each axis, its own place, the edge of the surface or something in the way. */
function shiftInto(box: Edges, surface: Edges, taken: readonly Edges[]): Shift | null {
  const x = [0, surface.left + GAP - box.left, surface.right - GAP - box.right];
  const y = [0, surface.top + GAP - box.top, surface.bottom - GAP - box.bottom];
  for (const other of taken) {
    x.push(other.left - GAP - box.right, other.right + GAP - box.left);
    y.push(other.top - GAP - box.bottom, other.bottom + GAP - box.top);
  }
  const shifts = x.flatMap((right) => y.map((down): Shift => ({ x: right, y: down })));
  return (
    shifts
      .filter((shift) => lengthOf(shift) <= LONGEST_SHIFT)
      .sort((a, b) => lengthOf(a) - lengthOf(b))
      .find((shift) => {
        const place = moved(box, shift);
        return isInside(place, surface) && !taken.some((other) => isInTheWay(place, other));
      }) ?? null
  );
}

function moved({ left, top, right, bottom }: Edges, { x, y }: Shift): Edges {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function lengthOf({ x, y }: Shift): number {
  return Math.hypot(x, y);
}

/** Places are compared with half a pixel's tolerance: they were computed from one another. */
const TOLERANCE = 0.5;

function isInside(box: Edges, surface: Edges): boolean {
  const least = GAP - TOLERANCE;
  return (
    box.left >= surface.left + least &&
    box.right <= surface.right - least &&
    box.top >= surface.top + least &&
    box.bottom <= surface.bottom - least
  );
}

function isInTheWay(a: Edges, b: Edges): boolean {
  const least = GAP - TOLERANCE;
  return (
    a.left < b.right + least &&
    a.right > b.left - least &&
    a.top < b.bottom + least &&
    a.bottom > b.top - least
  );
}
