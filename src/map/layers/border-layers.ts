import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { borderCasingWidth, borderWidth } from "../scene/line-style";
import type { Palette } from "../palette";

/** The light map's table of widths is linear between these zooms. */
const STOPS = [3, 5, 7, 10] as const;
const isBorder: ExpressionSpecification = ["==", ["get", "part"], "border"];

/** State borders: the strongest lines on the map, with a light casing, wider with the zoom. */
export function borderLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "border-casing",
      type: "line",
      source: "lines",
      filter: isBorder,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": palette.borderCasing,
        "line-width": overZoom(borderCasingWidth),
        "line-opacity": CASING_OPACITY,
      },
    },
    {
      id: "borders",
      type: "line",
      source: "lines",
      filter: isBorder,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": palette.border, "line-width": overZoom(borderWidth) },
    },
  ];
}

const CASING_OPACITY = 0.75;

function overZoom(widthAt: (zoom: number) => number): ExpressionSpecification {
  const [first, ...rest] = STOPS;
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    first,
    widthAt(first),
    ...rest.flatMap((zoom) => [zoom, widthAt(zoom)]),
  ];
}
