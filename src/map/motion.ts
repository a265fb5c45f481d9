/** Milliseconds; the longest movement of the map. */
export const MOVE_DURATION = 240;

/** True when the visitor asks for as little motion as possible: the map then jumps. */
export function wantsLessMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
