import { useEffect, useId, useMemo, useRef, type ReactNode, type RefObject } from "react";
import { useSpeech } from "../i18n/language-provider";
import { requestDataset } from "../state/datasets";
import { effectiveColourScheme, useDisplay } from "../state/display";
import { useOverlay } from "../state/overlay";
import { followGlobe } from "./follow-globe";
import { FrameArrows } from "./frame-arrows";
import { HoverTip } from "./hover-tip";
import { LazyMapView } from "./lazy-map-view";
import { LightMap } from "./light/light-map";
import { MapControls } from "./map-controls";
import { palettes } from "./palette";
import { useMapKeys } from "./use-map-keys";
import { useScene } from "./use-scene";
import { useWebglMap, webglMapFailed, webglMapReady } from "./use-webgl-map";
import "./map-frame.css";

interface MapFrameProps {
  /** The sentence of the view: what the map shows now. */
  readonly label: string;
  /** Drawn over the map in the lower right: the legend. */
  readonly children?: ReactNode;
}

/**
 * The map as the page mounts it. The light map is drawn at once; MapLibre loads behind it, at the same place,
 * and takes over with its first complete frame. Tip, arrows, buttons and keys belong to the frame and are the
 * same for both.
 */
export function MapFrame({ label, children }: MapFrameProps) {
  const { t } = useSpeech();
  const frame = useRef<HTMLElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const obstacles = useMemo(() => [controls, corner], []);
  const instructions = useId();
  const scene = useScene();
  const palette = palettes[useDisplay(effectiveColourScheme)];
  const isWebglWanted = useWebglMap();
  const isWebglShown = useDisplay((state) => state.isWebglReady) && isWebglWanted;
  const projection = useProjection();
  const announcement = useMapKeys(frame);
  useGlobe(frame);
  useWorld();
  return (
    <section
      className="map-frame"
      ref={frame}
      aria-label={label === "" ? t("app.map") : label}
      aria-describedby={instructions}
    >
      <p className="map-frame__spoken" id={instructions}>
        {t("map.instructions")}
      </p>
      <p className="map-frame__spoken" aria-live="polite">
        {announcement}
      </p>
      {scene && isWebglWanted ? (
        <LazyMapView
          scene={scene}
          palette={palette}
          projection={projection}
          onReady={webglMapReady}
          onFailure={webglMapFailed}
        />
      ) : null}
      {scene && !isWebglShown ? <LightMap scene={scene} palette={palette} /> : null}
      {scene ? <FrameArrows scene={scene} obstacles={obstacles} /> : null}
      <HoverTip frame={frame} commuters={scene?.commuters ?? null} />
      <div className="map-frame__controls" ref={controls}>
        <MapControls />
      </div>
      <div className="map-frame__corner" ref={corner}>
        {children}
      </div>
    </section>
  );
}

/** The globe belongs to the partner overlay; elsewhere the map is flat. */
function useProjection() {
  const isOffered = useOverlay((state) => state.overlay === "partners");
  const projection = useDisplay((state) => state.projection);
  return isOffered ? projection : "mercator";
}

/** The globe is seen from farther away. */
function useGlobe(frame: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      followGlobe(() => ({
        width: Math.max(1, frame.current?.clientWidth ?? 0),
        height: Math.max(1, frame.current?.clientHeight ?? 0),
      })),
    [frame],
  );
}

/** Partners overseas need the countries of the world under them. */
function useWorld(): void {
  const isNeeded = useOverlay((state) => state.overlay === "partners");
  useEffect(() => {
    if (isNeeded) requestDataset("world");
  }, [isNeeded]);
}
