import { useState } from "react";
import { useSpeech } from "../i18n/language-provider";
import { lookAt, overviewBounds, steerTo, useCamera } from "../state/camera";
import { chooseProjection, chooseRenderer, effectiveRenderer, useDisplay } from "../state/display";
import { useDrawnOverlay } from "../state/drawn-overlay";
import { PAN_STEP, panned, zoomed, ZOOM_STEP } from "./camera-steps";
import "./map-controls.css";

/** Zoom, move and switch without a gesture (WCAG 2.5.7); the same over both maps. */
export function MapControls() {
  const { t } = useSpeech();
  const [isMoveOpen, setMoveOpen] = useState(false);
  // On a phone everything but the zoom waits behind a button, so that the map stays in sight.
  const [isRestOpen, setRestOpen] = useState(false);
  return (
    <div className="map-controls" role="group" aria-label={t("map.controls")}>
      <div className="map-controls__group">
        <ControlButton label={t("map.zoomIn")} onPress={() => zoomBy(ZOOM_STEP)}>
          +
        </ControlButton>
        <ControlButton label={t("map.zoomOut")} onPress={() => zoomBy(-ZOOM_STEP)}>
          −
        </ControlButton>
      </div>
      <button
        className="map-controls__button map-controls__more"
        type="button"
        aria-expanded={isRestOpen}
        onClick={() => setRestOpen(!isRestOpen)}
      >
        {t("map.options")}
      </button>
      <div className="map-controls__rest" data-open={isRestOpen}>
        <button className="map-controls__button" type="button" onClick={() => lookAt(overviewBounds)}>
          {t("map.overview")}
        </button>
        <button
          className="map-controls__button"
          type="button"
          aria-expanded={isMoveOpen}
          onClick={() => setMoveOpen(!isMoveOpen)}
        >
          {t("map.move")}
        </button>
        {isMoveOpen ? <MovePad /> : null}
        <RendererSwitch />
        <ProjectionSwitch />
      </div>
    </div>
  );
}

function MovePad() {
  const { t } = useSpeech();
  return (
    <div className="map-controls__pad">
      <ControlButton
        className="map-controls__north"
        label={t("map.moveNorth")}
        onPress={() => panBy(0, -PAN_STEP)}
      >
        ↑
      </ControlButton>
      <ControlButton
        className="map-controls__west"
        label={t("map.moveWest")}
        onPress={() => panBy(-PAN_STEP, 0)}
      >
        ←
      </ControlButton>
      <ControlButton
        className="map-controls__east"
        label={t("map.moveEast")}
        onPress={() => panBy(PAN_STEP, 0)}
      >
        →
      </ControlButton>
      <ControlButton
        className="map-controls__south"
        label={t("map.moveSouth")}
        onPress={() => panBy(0, PAN_STEP)}
      >
        ↓
      </ControlButton>
    </div>
  );
}

/** Which map is drawn; the pressed one is the one that is seen, the busy one is on its way. */
function RendererSwitch() {
  const { t } = useSpeech();
  const wanted = useDisplay(effectiveRenderer);
  const isReady = useDisplay((state) => state.isWebglReady);
  const shown = wanted === "webgl" && isReady ? "webgl" : "light";
  return (
    <div className="map-controls__group" role="group" aria-label={t("map.renderer")}>
      <SwitchButton
        label={t("map.rendererWebgl")}
        isOn={shown === "webgl"}
        isBusy={wanted === "webgl" && !isReady}
        onPress={() => chooseRenderer("webgl")}
      />
      <SwitchButton
        label={t("map.rendererLight")}
        isOn={shown === "light"}
        onPress={() => chooseRenderer("light")}
      />
    </div>
  );
}

/** Partners overseas are seen on a globe. The light map shows the flat world. */
function ProjectionSwitch() {
  const { t } = useSpeech();
  const isOffered = useDrawnOverlay() === "partners";
  const renderer = useDisplay(effectiveRenderer);
  const projection = useDisplay((state) => state.projection);
  if (!isOffered || renderer !== "webgl") return null;
  return (
    <div className="map-controls__group" role="group" aria-label={t("map.projection")}>
      <SwitchButton
        label={t("map.projectionMercator")}
        isOn={projection === "mercator"}
        onPress={() => chooseProjection("mercator")}
      />
      <SwitchButton
        label={t("map.projectionGlobe")}
        isOn={projection === "globe"}
        onPress={() => chooseProjection("globe")}
      />
    </div>
  );
}

interface ControlButtonProps {
  readonly label: string;
  readonly className?: string;
  readonly onPress: () => void;
  readonly children: string;
}

function ControlButton({ label, className = "", onPress, children }: ControlButtonProps) {
  return (
    <button
      className={`map-controls__button map-controls__button--sign ${className}`}
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

interface SwitchButtonProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isBusy?: boolean;
  readonly onPress: () => void;
}

function SwitchButton({ label, isOn, isBusy = false, onPress }: SwitchButtonProps) {
  return (
    <button
      className="map-controls__button"
      type="button"
      aria-pressed={isOn}
      aria-busy={isBusy}
      onClick={onPress}
    >
      {label}
      {isBusy ? "\u00a0…" : ""}
    </button>
  );
}

function zoomBy(levels: number): void {
  const { current } = useCamera.getState();
  if (current) steerTo(zoomed(current, levels));
}

function panBy(right: number, down: number): void {
  const { current } = useCamera.getState();
  if (current) steerTo(panned(current, [right, down]));
}
