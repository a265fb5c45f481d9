import { useCallback, useState, type RefCallback } from "react";

/** Where nothing is laid out (no screen), CSS pixels. */
const WIDTH_WITHOUT_LAYOUT = 640;

/** Width of an element in whole CSS pixels, kept up to date. */
export function useWidth(): { readonly ref: RefCallback<HTMLElement>; readonly width: number } {
  const [width, setWidth] = useState(WIDTH_WITHOUT_LAYOUT);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === "undefined") return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
