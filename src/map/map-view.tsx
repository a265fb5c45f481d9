import { useEffect, useRef, useState } from "react";
import type { Projection } from "../state/display";
import { useSelection } from "../state/selection";
import { drawingFence, measureFrames, median } from "./frame-times";
import { createMapPictureBuilder } from "./map-picture";
import { startMapSession, type MapSession } from "./map-session";
import { watchForSilence } from "./watch-for-silence";
import type { Palette } from "./palette";
import type { Scene } from "./scene/scene";

/** Fonts that the labels are drawn with; MapLibre draws from the fonts of the page. */
const LABEL_FONTS = ['16px "Grenzatlas Sans"', '600 16px "Grenzatlas Sans"', '600 16px "Grenzatlas Serif"'];
export type MapFailure = "context-lost" | "failed";

export interface MapViewProps {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly projection: Projection;
  /** The first complete frame is drawn; median time of a frame in milliseconds. */
  readonly onReady: (frameTime: number) => void;
  readonly onFailure: (failure: MapFailure) => void;
}

/** The scene drawn by MapLibre. The library is loaded when the component is first mounted. */
export function MapView({ scene, palette, projection, onReady, onFailure }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const session = useRef<MapSession | null>(null);
  const [buildPicture] = useState(createMapPictureBuilder);
  const latest = useRef({ scene, palette, projection, onReady, onFailure, buildPicture });

  useEffect(() => {
    latest.current = { scene, palette, projection, onReady, onFailure, buildPicture };
    if (session.current) showScene(session.current, latest.current);
  }, [scene, palette, projection, onReady, onFailure, buildPicture]);

  useEffect(
    () =>
      useSelection.subscribe(({ hovered }) =>
        session.current?.updater.light(hovered, latest.current.scene.selection),
      ),
    [],
  );

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const life = new AbortController();
    const isOver = () => life.signal.aborted;
    const fail = (failure: MapFailure) => {
      if (!isOver()) latest.current.onFailure(failure);
    };
    const patience = watchForSilence(() => fail("failed"));
    openMap(element, fail, patience.hear)
      .then(async (opened) => {
        if (isOver()) return opened.end();
        session.current = opened;
        showScene(opened, latest.current);
        const frameTime = await whenDrawn(opened);
        patience.stop();
        if (!isOver()) latest.current.onReady(frameTime);
      })
      .catch(() => fail("failed"));
    return () => {
      life.abort();
      patience.stop();
      session.current?.end();
      session.current = null;
    };
  }, []);

  return <div className="map-view" ref={container} aria-hidden="true" />;
}

async function openMap(
  element: HTMLElement,
  fail: (failure: MapFailure) => void,
  hear: () => void,
): Promise<MapSession> {
  const [{ loadMapLibre }] = await Promise.all([
    import("./maplibre-library"),
    ...LABEL_FONTS.map((font) => document.fonts.load(font)),
  ]);
  const opened = startMapSession(await loadMapLibre(), element);
  const { map } = opened;
  map.on("webglcontextlost", () => fail("context-lost"));
  map.on("error", () => fail("failed"));
  for (const sign of ["sourcedata", "render"] as const) map.on(sign, hear);
  await new Promise<unknown>((resolve) => map.once("style.load", resolve));
  // The drawing is told in words by the frame; its canvas must not be a stop of its own.
  map.getCanvas().tabIndex = -1;
  map.getCanvas().removeAttribute("role");
  map.getCanvas().removeAttribute("aria-label");
  return opened;
}

interface View {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly projection: Projection;
  readonly buildPicture: ReturnType<typeof createMapPictureBuilder>;
}

function showScene({ updater }: MapSession, { scene, palette, projection, buildPicture }: View): void {
  updater.show(buildPicture(scene, palette, projection));
  updater.light(useSelection.getState().hovered, scene.selection);
}

/** Waits for the first frame that has everything in it. @returns the median time of a frame, milliseconds. */
async function whenDrawn({ map, updater, takeOver }: MapSession): Promise<number> {
  await new Promise<void>((resolve) => updater.whenSettled(resolve));
  await new Promise<unknown>((resolve) => map.once("idle", resolve));
  const frameTime = median(await measureFrames(map, { finish: drawingFence(map.getCanvas()) }));
  takeOver();
  await new Promise<unknown>((resolve) => map.once("idle", resolve).triggerRepaint());
  return frameTime;
}
