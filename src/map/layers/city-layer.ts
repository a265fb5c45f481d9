import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { cityScaleStops } from "../scene/line-style";
import type { Palette } from "../palette";
import { isHovered, isSelected } from "./feature-state";

const isRing: ExpressionSpecification = ["==", ["get", "part"], "ring"];

const isLit: ExpressionSpecification = ["any", isHovered, isSelected];
/** Between the circle and the ring of a hovered or selected city, pixels. */
const LIT_GAP = 4.5;

/** A wide ring round the hovered and the selected city; for all others it has no size. */
export function cityLightLayer(palette: Palette): LayerSpecification {
  return {
    id: "city-light",
    type: "circle",
    source: "cities",
    filter: ["==", ["get", "part"], "dot"],
    paint: {
      "circle-radius": ["case", isLit, ["+", ["get", "radius"], LIT_GAP], 0],
      "circle-color": palette.halo,
      "circle-opacity": ["case", isLit, 0.8, 0],
      "circle-stroke-color": palette.highlight,
      "circle-stroke-width": ["case", isSelected, 2.25, isHovered, 1.75, 0],
    },
  };
}

/** Circles by importance; a ring marks a capital or core city. */
export function cityLayer(palette: Palette): LayerSpecification {
  return {
    id: "cities",
    type: "circle",
    source: "cities",
    layout: { "circle-sort-key": ["get", "order"] },
    paint: {
      "circle-radius": [
        "interpolate",
        ["linear"],
        ["zoom"],
        ...cityScaleStops.flatMap(({ zoom, value }) => [zoom, ["*", value, ["get", "radius"]]]),
      ] as ExpressionSpecification,
      "circle-color": ["case", isRing, palette.halo, palette.city],
      "circle-opacity": ["get", "opacity"],
      "circle-stroke-opacity": ["get", "opacity"],
      "circle-stroke-color": ["case", isRing, palette.city, palette.halo],
      "circle-stroke-width": ["case", isRing, 1, 0.9],
    },
  };
}
