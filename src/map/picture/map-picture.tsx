import { useMemo } from "react";
import { useCamera } from "../../state/camera";
import type { ColourScheme } from "../../state/display";
import { clippedBounds } from "../camera-steps";
import { useScene } from "../use-scene";
import { countedScene } from "./crop-scene";
import { PictureDrawing } from "./picture-drawing";
import { countedViewport, pictureViewport } from "./picture-viewport";

interface MapPictureProps {
  readonly scheme: ColourScheme;
  readonly label: string;
}

/** What the map shows now, as a picture in the colours that are asked for; a globe is drawn flat. */
export function MapPicture({ scheme, label }: MapPictureProps) {
  const scene = useScene(scheme);
  const bounds = useCamera((state) => state.bounds);
  const zoom = useCamera((state) => state.current?.zoom ?? 0);
  // Records are grouped for a whole zoom, and those in the picture are counted.
  const groupedFor = scene?.records ? Math.floor(zoom) : null;
  const shown = useMemo(() => clippedBounds(bounds), [bounds]);
  const viewport = useMemo(
    () => (groupedFor === null ? pictureViewport(shown) : countedViewport(shown, groupedFor)),
    [shown, groupedFor],
  );
  const counted = useMemo(() => scene && countedScene(scene, shown), [scene, shown]);
  return counted ? (
    <PictureDrawing scene={counted} viewport={viewport} scheme={scheme} label={label} idPrefix="picture-" />
  ) : null;
}
