import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { cameraRested, overviewBounds, useCamera } from "../../state/camera";
import { hintAtGesture } from "../../state/gesture-hint";
import { gestureRules } from "../../state/gesture-rules";
import {
  cameraOfTransform,
  fitBounds,
  screenTransform,
  visibleBounds,
  type ScreenTransform,
  type Size,
  type Viewport,
} from "./mercator";
import { isCovered, isStillGood, relativeTransform } from "./overscan";
import { PanZoom } from "./pan-zoom";

/** Least time between two redrawings while a gesture runs, milliseconds. */
const REDRAW_INTERVAL = 120;

interface DrawnViewport {
  /** What the picture was drawn for; null before the element has a size. */
  readonly drawn: Viewport | null;
  readonly panZoom: RefObject<PanZoom | null>;
}

/**
 * Keeps camera store, gestures and picture together. While anything moves, only the CSS transform of `plane`
 * changes; React draws anew when the movement is over or the drawn picture no longer fills the map.
 */
export function useDrawnViewport(
  container: RefObject<HTMLElement | null>,
  plane: RefObject<HTMLElement | null>,
): DrawnViewport {
  const [drawn, setDrawn] = useState<Viewport | null>(null);
  const panZoom = useRef<PanZoom | null>(null);
  const picture = useRef<Viewport | null>(null);

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    let redrawnAt = 0;
    let size = sizeOf(element);
    const redraw = (transform: ScreenTransform) => {
      redrawnAt = performance.now();
      setDrawn({ camera: cameraOfTransform(transform, size), size });
    };
    // Where another map has left the view, so that a change of map moves nothing.
    const opening = useCamera.getState().current ?? wantedCamera(size);
    const gestures = new PanZoom(element, screenTransform({ camera: opening, size }), size, gestureRules(), {
      onLeft: hintAtGesture,
      onMove: (transform) => {
        const shown = picture.current;
        if (!shown || !plane.current) return;
        plane.current.style.transform = relativeTransform(shown, transform);
        if (!isCovered(shown, transform) && performance.now() - redrawnAt > REDRAW_INTERVAL)
          redraw(transform);
      },
      onRest: (transform, byVisitor) => {
        const camera = cameraOfTransform(transform, size);
        const shown = picture.current;
        if (!shown || shown.size !== size || !isStillGood(shown, transform)) redraw(transform);
        cameraRested(camera, visibleBounds({ camera, size }), byVisitor);
      },
    });
    panZoom.current = gestures;
    gestures.jumpTo(gestures.transform, false);
    const observer = new ResizeObserver(() => {
      const next = sizeOf(element);
      if (next.width === size.width && next.height === size.height) return;
      const kept = useCamera.getState().camera !== null;
      const camera = kept ? cameraOfTransform(gestures.transform, size) : wantedCamera(next);
      size = next;
      gestures.resize(next);
      gestures.jumpTo(screenTransform({ camera, size }), false);
    });
    observer.observe(element);
    const stop = obeyCamera(gestures, () => size);
    return () => {
      stop();
      observer.disconnect();
      gestures.destroy();
      panZoom.current = null;
    };
  }, [container, plane]);

  useLayoutEffect(() => {
    picture.current = drawn;
    if (drawn && panZoom.current && plane.current)
      plane.current.style.transform = relativeTransform(drawn, panZoom.current.transform);
  }, [drawn, plane]);

  return { drawn, panZoom };
}

/** Follows requests of the camera store. @returns the function that stops it. */
function obeyCamera(gestures: PanZoom, size: () => Size): () => void {
  return useCamera.subscribe((state, before) => {
    const { request, steering } = state;
    if (request && request !== before.request) {
      const camera = request.camera ?? fitBounds(request.bounds, size());
      const target = screenTransform({ camera, size: size() });
      if (request.animate) gestures.flyTo(target, false);
      else gestures.jumpTo(target, false);
    }
    if (steering && steering !== before.steering)
      gestures.flyTo(screenTransform({ camera: steering.camera, size: size() }), true);
  });
}

/** The visitor's own place, else what was asked for last, else the overview. */
function wantedCamera(size: Size): Viewport["camera"] {
  const { camera, request } = useCamera.getState();
  return camera ?? request?.camera ?? fitBounds(request?.bounds ?? overviewBounds, size);
}

function sizeOf(element: HTMLElement): Size {
  return { width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) };
}
