import { useLayoutEffect, type RefObject } from "react";
import { shiftsClearOf } from "./clear-of";

/**
 * Moves the children of a list to where nothing lies over them, neither the obstacles nor one another; a child for
 * which there is no room is not seen, but still read. `content` changes when the children change.
 */
export function useClearance(
  list: RefObject<HTMLElement | null>,
  obstacles: readonly RefObject<HTMLElement | null>[],
  content: unknown,
): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const around = obstacles.flatMap(({ current }) => current ?? []);
    const children = [...element.children].filter((child) => child instanceof HTMLElement);
    const makeWay = () => {
      for (const { style } of children) style.transform = "";
      const shifts = shiftsClearOf(
        children.map((child) => child.getBoundingClientRect()),
        element.getBoundingClientRect(),
        around.map((obstacle) => obstacle.getBoundingClientRect()),
      );
      children.forEach(({ style }, index) => {
        const shift = shifts[index];
        style.transform = shift ? `translate(${shift.x}px, ${shift.y}px)` : "";
        style.opacity = shift ? "" : "0";
      });
    };
    makeWay();
    const observer = new ResizeObserver(makeWay);
    for (const observed of [element, ...around, ...children]) observer.observe(observed);
    return () => observer.disconnect();
  }, [list, obstacles, content]);
}
