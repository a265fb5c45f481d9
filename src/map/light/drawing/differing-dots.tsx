import { memo, useMemo } from "react";
import type { Palette } from "../../palette";
import { dotStyle } from "../../scene/dot-style";
import type { ChoroplethScene } from "../../scene/scene";
import { dotRows } from "../dot-rows";
import { scaleOfZoom, screenTransform, type Viewport } from "../mercator";
import { gridSize, zoomClassOf } from "../path-data";

export interface DifferingDotsProps {
  readonly choropleth: ChoroplethScene;
  readonly palette: Palette;
  readonly viewport: Viewport;
}

/** Dots on the areas whose value is of another year or definition than the shown one. */
export const DifferingDots = memo(function DifferingDots({
  choropleth: { areas, differing },
  palette,
  viewport,
}: DifferingDotsProps) {
  const path = useMemo(() => {
    const grid = gridOf(viewport);
    return areas.map(({ code, geometry }) => (differing.has(code) ? dotRows(geometry, grid) : "")).join("");
  }, [areas, differing, viewport]);
  if (path === "") return null;
  const { radius, halo, spacing } = dotStyle;
  return (
    <g
      className="light-map__dots"
      fill="none"
      strokeLinecap="round"
      strokeDasharray={`0 ${spacing}`}
      pointerEvents="none"
    >
      <path
        d={path}
        stroke={palette.halo}
        strokeWidth={2 * (radius + halo)}
        vectorEffect="non-scaling-stroke"
      />
      <path d={path} stroke={palette.ink} strokeWidth={2 * radius} vectorEffect="non-scaling-stroke" />
    </g>
  );
});

function gridOf(viewport: Viewport): Parameters<typeof dotRows>[1] {
  const steps = gridSize(zoomClassOf(viewport.camera.zoom));
  const perPixel = steps / scaleOfZoom(viewport.camera.zoom);
  const { x, y } = screenTransform(viewport);
  const { width, height } = viewport.size;
  return {
    steps,
    spacing: dotStyle.spacing * perPixel,
    box: {
      left: -x * perPixel,
      top: -y * perPixel,
      right: (width - x) * perPixel,
      bottom: (height - y) * perPixel,
    },
  };
}
