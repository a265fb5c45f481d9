import { useEffect, useRef, useState } from "react";
import { useCamera } from "../state/camera";
import { FIRST_NEIGHBOUR_ZOOM, neighbourLabels } from "./scene/line-labels";
import type { BaseScene, LabelMark } from "./scene/scene";

/** Built one zoom level before they may appear. */
const BUILT_FROM_ZOOM = FIRST_NEIGHBOUR_ZOOM - 1;
/** Longest work without a pause, milliseconds: all borders at once take 50 to 110 on a slow machine. */
const SLICE = 8;
const NONE: readonly LabelMark[] = [];

type Ground = Pick<BaseScene, "borders" | "units">;

/**
 * Country codes along the borders, built border by border between other work once the map comes close enough to show
 * them; until then, and while the ground changes, the ones before.
 */
export function useNeighbourLabels(base: Ground | null): readonly LabelMark[] {
  const isNear = useCamera(({ current }) => current !== null && current.zoom >= BUILT_FROM_ZOOM);
  const [labels, setLabels] = useState(NONE);
  const built = useRef<Ground | null>(null);
  const borders = base?.borders;
  const units = base?.units;
  useEffect(() => {
    if (!isNear || !borders || !units) return;
    if (built.current?.borders === borders && built.current.units === units) return;
    return buildInSlices({ borders, units }, (found) => {
      built.current = { borders, units };
      setLabels(found);
    });
  }, [isNear, borders, units]);
  return labels;
}

/** @returns the function that stops it */
function buildInSlices({ borders, units }: Ground, finish: (labels: LabelMark[]) => void): () => void {
  const found: LabelMark[] = [];
  let done = 0;
  const work = () => {
    const pauseAt = performance.now() + SLICE;
    while (done < borders.length && performance.now() < pauseAt) {
      found.push(...neighbourLabels(borders.slice(done, done + 1), units));
      done += 1;
    }
    if (done < borders.length) timer = setTimeout(work);
    else finish(found);
  };
  let timer = setTimeout(work);
  return () => clearTimeout(timer);
}
