import { useMemo, useRef, type RefObject } from "react";
import { isAllowed, useEmbed } from "../state/embed";
import { FrameArrows } from "./frame-arrows";
import { HoverTip } from "./hover-tip";
import { MapControls } from "./map-controls";
import type { Scene } from "./scene/scene";
import { useMapKeys } from "./use-map-keys";

interface MapAidsProps {
  /** The frame that holds both maps. */
  readonly frame: RefObject<HTMLElement | null>;
  /** What lies over the map in the lower right. */
  readonly corner: RefObject<HTMLElement | null>;
  /** What else lies over it. */
  readonly over: RefObject<HTMLElement | null> | undefined;
  readonly scene: Scene | null;
}

/** What helps to use the map: buttons, keys, tip, arrows to what lies outside. The map stands without it. */
export function MapAids({ frame, corner, over, scene }: MapAidsProps) {
  const controls = useRef<HTMLDivElement>(null);
  const obstacles = useMemo(() => [controls, corner, ...(over ? [over] : [])], [corner, over]);
  const announcement = useMapKeys(frame, scene?.commuters?.nodes ?? null);
  const isMovable = useEmbed((state) => isAllowed("move", state));
  return (
    <>
      <p className="map-frame__spoken" aria-live="polite">
        {announcement}
      </p>
      {scene ? <FrameArrows scene={scene} obstacles={obstacles} /> : null}
      <HoverTip frame={frame} commuters={scene?.commuters ?? null} />
      {isMovable ? (
        <div className="map-frame__controls" ref={controls}>
          <MapControls />
        </div>
      ) : null}
    </>
  );
}
