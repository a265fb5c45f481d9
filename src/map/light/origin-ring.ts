import { recordStyle } from "../scene/line-style";
import { PLACE_RADIUS } from "../scene/record-scene";
import type { RecordCircle, RecordScene } from "../scene/scene";
import { toScreen, type ScreenTransform } from "./mercator";

/** The mark on whose number the circle of the place would lie where distances begin; null: none. */
export function markUnderOrigin(
  { marks, origin }: Pick<RecordScene, "marks" | "origin">,
  transform: ScreenTransform,
): RecordCircle | null {
  if (!origin) return null;
  const [x, y] = toScreen(origin.position, transform);
  const under = marks.filter(({ position, radius }) => {
    const [markX, markY] = toScreen(position, transform);
    return Math.hypot(markX - x, markY - y) < radius + PLACE_RADIUS;
  });
  // The largest lies on top.
  return under.at(-1) ?? null;
}

/** Radius of the ring round such a mark, and of what it covers, pixels. */
export function originRingRadius({ radius }: Pick<RecordCircle, "radius">): number {
  return radius + recordStyle.lightGap;
}

export function originRingReach(mark: Pick<RecordCircle, "radius">): number {
  return originRingRadius(mark) + recordStyle.lightWidth;
}
