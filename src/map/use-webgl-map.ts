import { useEffect } from "react";
import { effectiveRenderer, useDisplay } from "../state/display";
import { notify } from "../state/notices";
import type { MapFailure } from "./map-view";
import { webglSupport } from "./webgl-support";

type Fallback = NonNullable<ReturnType<typeof useDisplay.getState>["fallback"]>;

/** A map is slow when half of its first frames take longer than this, milliseconds. */
const SLOW_FRAME = 100;

/** What the browser can do does not change while the page is open. */
let support: ReturnType<typeof webglSupport> | null = null;

/**
 * Whether MapLibre is to be mounted. Where WebGL is missing it is not; where it runs in software only on
 * the visitor's own wish, because a few frames a second are worse than the light map.
 */
export function useWebglMap(): boolean {
  const isWanted = useDisplay((state) => effectiveRenderer(state) === "webgl");
  const isChosen = useDisplay((state) => state.renderer === "webgl");
  if (isWanted) support ??= webglSupport();
  const obstacle: Fallback | null =
    support === "none" ? "no-webgl" : support === "slow" && !isChosen ? "slow" : null;
  useEffect(() => {
    if (isWanted && obstacle) fallBack(obstacle);
  }, [isWanted, obstacle]);
  return isWanted && obstacle === null;
}

/** MapLibre has drawn its first frames: it takes over, unless it is slow and nobody insists. */
export function webglMapReady(frameTime: number): void {
  if (frameTime > SLOW_FRAME && useDisplay.getState().renderer !== "webgl") fallBack("slow");
  else useDisplay.setState({ isWebglReady: true });
}

/** The map has failed: the light map takes its place with the same state, and the visitor is told. */
export function webglMapFailed(failure: MapFailure): void {
  fallBack(failure);
  notify({ kind: "map-fallback", reason: failure });
}

function fallBack(fallback: Fallback): void {
  useDisplay.setState({ fallback, isWebglReady: false });
}
