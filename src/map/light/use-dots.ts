import { useEffect, useState } from "react";
import type { ChoroplethScene } from "../scene/scene";
import type { DifferingDots } from "./drawing/differing-dots";

/** What draws dots, loaded when the first area has to be dotted; a failed load is tried again with the next one. */
export function useDots(choropleth: ChoroplethScene | null): typeof DifferingDots | null {
  const [Dots, setDots] = useState<typeof DifferingDots | null>(null);
  const isNeeded = choropleth !== null && choropleth.differing.size > 0;
  useEffect(() => {
    if (!isNeeded) return;
    let isOver = false;
    import("./drawing/differing-dots").then(
      (module) => {
        if (!isOver) setDots(() => module.DifferingDots);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isNeeded]);
  return Dots;
}
