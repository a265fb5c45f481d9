import { create } from "zustand";

/** A gesture that was left to the page around the map. */
export type LeftGesture = "wheel" | "touch";

/** Long enough to read a short sentence, milliseconds. */
const SHOWN_FOR = 1600;

export const useGestureHint = create<{ readonly gesture: LeftGesture | null }>()(() => ({ gesture: null }));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells for a moment how the map is moved although the page scrolls. */
export function hintAtGesture(gesture: LeftGesture): void {
  clearTimeout(timer);
  useGestureHint.setState({ gesture });
  timer = setTimeout(() => useGestureHint.setState({ gesture: null }), SHOWN_FOR);
}
