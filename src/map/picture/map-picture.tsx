import { useMemo } from "react";
import { useCamera } from "../../state/camera";
import type { ColourScheme } from "../../state/display";
import { clippedBounds } from "../camera-steps";
import { useScene } from "../use-scene";
import { PictureDrawing } from "./picture-drawing";
import { pictureViewport } from "./picture-viewport";

interface MapPictureProps {
  readonly scheme: ColourScheme;
  readonly label: string;
}

/** What the map shows now, as a picture in the colours that are asked for; a globe is drawn flat. */
export function MapPicture({ scheme, label }: MapPictureProps) {
  const scene = useScene(scheme);
  const bounds = useCamera((state) => state.bounds);
  const viewport = useMemo(() => pictureViewport(clippedBounds(bounds)), [bounds]);
  return scene ? (
    <PictureDrawing scene={scene} viewport={viewport} scheme={scheme} label={label} idPrefix="picture-" />
  ) : null;
}
