import { useLayoutEffect, type RefObject } from "react";
import { shiftClearOf } from "./clear-of";

/** Moves the children of a list to the left of what lies over them. `content` changes when they change. */
export function useClearance(
  list: RefObject<HTMLElement | null>,
  obstacles: readonly RefObject<HTMLElement | null>[],
  content: unknown,
): void {
  useLayoutEffect(() => {
    const elements = obstacles.flatMap(({ current }) => current ?? []);
    const makeWay = () => {
      const boxes = elements.map((element) => element.getBoundingClientRect());
      for (const child of list.current?.children ?? []) {
        if (!(child instanceof HTMLElement)) continue;
        child.style.marginRight = child.style.marginLeft = "";
        const shift = shiftClearOf(child.getBoundingClientRect(), boxes);
        // A child hangs on its right or its left edge; the other margin has no effect.
        if (shift > 0) [child.style.marginRight, child.style.marginLeft] = [`${shift}px`, `${-shift}px`];
      }
    };
    makeWay();
    const observer = new ResizeObserver(makeWay);
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [list, obstacles, content]);
}
