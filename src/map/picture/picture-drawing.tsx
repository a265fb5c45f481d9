import { useMemo } from "react";
import type { ColourScheme } from "../../state/display";
import { DifferingDots } from "../light/drawing/differing-dots";
import { Ground } from "../light/drawing/ground";
import { Marks } from "../light/drawing/marks";
import { RecordMarks } from "../light/drawing/records";
import { visibleBounds, type Viewport } from "../light/mercator";
import { useTextMeasure } from "../light/use-text-measure";
import { palettes } from "../palette";
import type { Scene } from "../scene/scene";
import { cropScene } from "./crop-scene";

interface PictureDrawingProps {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly scheme: ColourScheme;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** Makes ids differ between two pictures on one page. */
  readonly idPrefix: string;
}

/** A scene as one SVG that stands for itself, drawn with the parts of the light map. */
export function PictureDrawing({ scene, viewport, scheme, label, idPrefix }: PictureDrawingProps) {
  const measure = useTextMeasure();
  const palette = palettes[scheme];
  const cropped = useMemo(() => cropScene(scene, visibleBounds(viewport)), [scene, viewport]);
  const { width, height } = viewport.size;
  return (
    <svg
      className="map-picture"
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <rect width={width} height={height} fill={palette.water} />
      <Ground
        base={cropped.base}
        emphasis={cropped.emphasis}
        bands={cropped.distance?.bands ?? null}
        choropleth={cropped.choropleth}
        Dots={DifferingDots}
        palette={palette}
        viewport={viewport}
        idPrefix={idPrefix}
      />
      <Marks
        scene={cropped}
        palette={palette}
        viewport={viewport}
        measure={measure}
        isFramed
        recordMarks={RecordMarks}
      />
    </svg>
  );
}
