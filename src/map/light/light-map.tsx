import { memo, useMemo, useRef, type CSSProperties, type MouseEvent } from "react";
import { useEmbed } from "../../state/embed";
import { useSelection } from "../../state/selection";
import { handleClick, handleHover } from "../interactions";
import type { Palette } from "../palette";
import type { Scene } from "../scene/scene";
import { ScreenHighlight, WorldHighlight } from "./drawing/emphasis";
import { useDots } from "./use-dots";
import { Ground } from "./drawing/ground";
import { Marks } from "./drawing/marks";
import { WorldGroup } from "./drawing/world-group";
import { featureAt } from "./feature-at";
import { fromScreen, screenTransform, type Viewport } from "./mercator";
import { overscanMargin, overscanned } from "./overscan";
import { useDrawnViewport } from "./use-drawn-viewport";
import { useTextMeasure } from "./use-text-measure";
import "./light-map.css";

interface LightMapProps {
  readonly scene: Scene;
  readonly palette: Palette;
}

/**
 * The scene as SVG: a complete map for machines without a GPU. It is hidden from assistive technology; the
 * frame around it has the name and the walk by keyboard, the panel the lists.
 */
export function LightMap({ scene, palette }: LightMapProps) {
  const container = useRef<HTMLDivElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  const isCooperative = useEmbed(({ embed }) => embed !== null);
  const measure = useTextMeasure();
  const dots = useDots(scene.choropleth);
  const { drawn, panZoom } = useDrawnViewport(container, plane);
  const viewport = useMemo(() => (drawn ? overscanned(drawn) : null), [drawn]);

  const positionOf = (event: MouseEvent) => {
    const box = container.current?.getBoundingClientRect();
    const transform = panZoom.current?.transform;
    return box && transform
      ? fromScreen([event.clientX - box.left, event.clientY - box.top], transform)
      : null;
  };
  const onPointerMove = (event: MouseEvent) => {
    if (panZoom.current && !panZoom.current.isDragging) handleHover(featureAt(event.target));
  };
  const onPointerLeave = () => handleHover(null);
  const onClick = (event: MouseEvent) => {
    const position = positionOf(event);
    if (position && !panZoom.current?.isDragClick) handleClick(featureAt(event.target), position);
  };

  return (
    <div
      className={isCooperative ? "light-map light-map--cooperative" : "light-map"}
      ref={container}
      style={{ backgroundColor: palette.water }}
      aria-hidden="true"
      onPointerMove={onPointerMove}
      onPointerLeave={onPointerLeave}
      onClick={onClick}
    >
      <div className="light-map__plane" ref={plane}>
        {drawn && viewport ? (
          <>
            <Layer viewport={viewport} drawn={drawn}>
              <Ground
                base={scene.base}
                emphasis={scene.emphasis}
                bands={scene.distance?.bands ?? null}
                choropleth={scene.choropleth}
                Dots={dots}
                palette={palette}
                viewport={viewport}
                idPrefix="light-map-"
              />
            </Layer>
            <Layer viewport={viewport} drawn={drawn}>
              <Marks scene={scene} palette={palette} viewport={viewport} measure={measure} />
            </Layer>
            <Layer viewport={viewport} drawn={drawn}>
              <Highlight scene={scene} palette={palette} viewport={viewport} />
            </Layer>
          </>
        ) : null}
      </div>
    </div>
  );
}

interface LayerProps {
  /** Drawn for, with overscan. */
  readonly viewport: Viewport;
  /** Drawn for, as seen. */
  readonly drawn: Viewport;
  readonly children: React.ReactNode;
}

/** One composited surface: the browser moves it without drawing it again. */
function Layer({ viewport, drawn, children }: LayerProps) {
  const { width, height } = viewport.size;
  const margin = overscanMargin(drawn.size);
  const place: CSSProperties = { left: -margin.x, top: -margin.y };
  return (
    <svg className="light-map__layer" style={place} width={width} height={height} focusable="false">
      {children}
    </svg>
  );
}

interface HighlightProps extends LightMapProps {
  readonly viewport: Viewport;
}

/** What the pointer or the keyboard rests on, on a surface of its own: nothing else is drawn again. */
const Highlight = memo(function Highlight({ scene, palette, viewport }: HighlightProps) {
  const feature = useSelection((state) => state.hovered);
  if (!feature) return null;
  return (
    <g className="light-map__highlight" pointerEvents="none">
      <WorldGroup viewport={viewport}>
        <WorldHighlight feature={feature} scene={scene} palette={palette} viewport={viewport} />
      </WorldGroup>
      <ScreenHighlight
        feature={feature}
        scene={scene}
        palette={palette}
        transform={screenTransform(viewport)}
      />
    </g>
  );
});
