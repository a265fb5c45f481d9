import { isAllowed, useEmbed } from "./embed";

/** What gestures may do on a map; both maps keep to it. */
export interface GestureRules {
  readonly isMovable: boolean;
  /**
   * The page around the map keeps one finger and the plain wheel, so that nobody is caught while scrolling; two
   * fingers, or the wheel with Ctrl or Cmd, move the map.
   */
  readonly isCooperative: boolean;
}

/** In a frame the host page goes first; the atlas itself is a page of its own. */
export function gestureRules(): GestureRules {
  return { isMovable: isAllowed("move"), isCooperative: useEmbed.getState().embed !== null };
}
