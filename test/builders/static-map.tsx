import type { Palette } from "../../src/map/palette";
import type { Scene } from "../../src/map/scene/scene";
import { DifferingDots } from "../../src/map/light/drawing/differing-dots";
import { Ground } from "../../src/map/light/drawing/ground";
import { Marks } from "../../src/map/light/drawing/marks";
import type { Viewport } from "../../src/map/light/mercator";
import { estimateWidth, type TextMeasure } from "../../src/map/light/text-measure";

interface StaticMapProps {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly viewport: Viewport;
  /** How wide a text runs; without a browser it is estimated. */
  readonly measure?: TextMeasure;
  readonly idPrefix?: string;
}

/** The map as one SVG document without state, listeners or style sheet. */
export function StaticMap({
  scene,
  palette,
  viewport,
  measure = estimateWidth,
  idPrefix = "map-",
}: StaticMapProps) {
  const { width, height } = viewport.size;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill={palette.water} />
      <Ground
        base={scene.base}
        emphasis={scene.emphasis}
        choropleth={scene.choropleth}
        Dots={DifferingDots}
        bands={scene.distance?.bands ?? null}
        palette={palette}
        viewport={viewport}
        idPrefix={idPrefix}
      />
      <Marks scene={scene} palette={palette} viewport={viewport} measure={measure} />
    </svg>
  );
}
