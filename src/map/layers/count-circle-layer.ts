import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "../palette";
import type { ChoroplethScene } from "../scene/scene";
import { circleLook } from "../scene/line-style";

/** Circles of counts. Which class is pointed at is a property of the layer: pointing touches no source. */
export function countCircleLayer(palette: Palette, circles: ChoroplethScene["circles"]): LayerSpecification {
  const lit = circles?.litClass ?? null;
  const strength = (full: number): number | ExpressionSpecification =>
    lit === null ? full : ["case", ["==", ["get", "class"], lit], full, circleLook.faded];
  return {
    id: "count-circles",
    type: "circle",
    source: "count-circles",
    layout: {
      visibility: circles ? "visible" : "none",
      "circle-sort-key": ["-", 0, ["get", "radius"]],
    },
    paint: {
      "circle-radius": ["get", "radius"],
      "circle-color": ["get", "colour"],
      "circle-opacity": strength(circleLook.opacity),
      "circle-stroke-color": palette.ink,
      "circle-stroke-width": circleLook.stroke,
      "circle-stroke-opacity": strength(1),
    },
  };
}
