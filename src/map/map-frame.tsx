import { useEffect, useId, useRef, type ReactNode, type RefObject } from "react";
import { useSpeech } from "../i18n/language-provider";
import { Guarded } from "../lazy/guarded";
import { lazyPart } from "../lazy/lazy-part";
import { requestDataset } from "../state/datasets";
import { effectiveColourScheme, useDisplay } from "../state/display";
import { useDrawnOverlay, useLonePartnership } from "../state/drawn-overlay";
import { followGlobe } from "./follow-globe";
import { LazyMapView } from "./lazy-map-view";
import { LightMap } from "./light/light-map";
import { palettes } from "./palette";
import { useScene } from "./use-scene";
import { useWebglMap, webglMapFailed, webglMapReady } from "./use-webgl-map";
import "./map-frame.css";

const MapAids = lazyPart(async () => (await import("./map-aids")).MapAids);

interface MapFrameProps {
  /** The sentence of the view: what the map shows now. */
  readonly label: string;
  /** All messages have come. The aids need them; MapLibre, by far the largest piece, leaves them the first place. */
  readonly isWorded: boolean;
  /** A button of the page around, which lies over the map as well. */
  readonly over?: RefObject<HTMLElement | null>;
  /** Drawn over the map in the lower right: the legend. */
  readonly children?: ReactNode;
}

/**
 * The map as the page mounts it. The light map is drawn at once; MapLibre loads behind it, at the same place,
 * and takes over with its first complete frame. Tip, arrows, buttons and keys belong to the frame and are the
 * same for both.
 */
export function MapFrame({ label, isWorded, over, children }: MapFrameProps) {
  const { t } = useSpeech();
  const frame = useRef<HTMLElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const instructions = useId();
  const scene = useScene();
  const palette = palettes[useDisplay(effectiveColourScheme)];
  const isWebglWanted = useWebglMap();
  const isWebglShown = useDisplay((state) => state.isWebglReady) && isWebglWanted;
  const projection = useProjection();
  useGlobe(frame);
  useWorld();
  useEffect(() => MapAids.prefetch(), []);
  return (
    <section
      className="map-frame"
      ref={frame}
      aria-label={label === "" ? t("app.map") : label}
      aria-describedby={instructions}
    >
      <p className="map-frame__spoken" id={instructions}>
        {t("frame.instructions")}
      </p>
      {scene && isWebglWanted && isWorded ? (
        <LazyMapView
          scene={scene}
          palette={palette}
          projection={projection}
          onReady={webglMapReady}
          onFailure={webglMapFailed}
        />
      ) : null}
      {scene && !isWebglShown ? <LightMap scene={scene} palette={palette} /> : null}
      <Guarded around={(failed) => <div className="map-frame__controls">{failed}</div>}>
        {isWorded ? <MapAids frame={frame} corner={corner} over={over} scene={scene} /> : null}
      </Guarded>
      <div className="map-frame__corner" ref={corner}>
        {children}
      </div>
    </section>
  );
}

/** The globe belongs to the partner overlay; elsewhere the map is flat. */
function useProjection() {
  const isOffered = useDrawnOverlay() === "partners";
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

/** Partners and records overseas need the countries of the world under them. */
function useWorld(): void {
  const overlay = useDrawnOverlay();
  const lone = useLonePartnership();
  const isNeeded = overlay === "partners" || overlay === "records" || lone !== null;
  useEffect(() => {
    if (isNeeded) requestDataset("world");
  }, [isNeeded]);
}
