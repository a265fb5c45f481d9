import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../palette";
import { lineStyle, opacity } from "../scene/line-style";
import { blend } from "../../analysis/statistics/blend";

/** How strongly highlight ink tints a unit. */
const HOVER_TINT = 0.08;
const SELECTED_TINT = 0.12;

/** Sea, land beyond the shown countries, and the units in paper: they are what the pointer meets. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.water } },
    {
      id: "land",
      type: "fill",
      source: "land",
      filter: ["==", ["get", "part"], "land"],
      paint: { "fill-color": palette.landBeyond },
    },
    {
      id: "land-borders",
      type: "line",
      source: "land",
      filter: ["==", ["get", "part"], "border"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.hairline,
        "line-opacity": opacity.landBorder,
        "line-width": lineStyle.landBorder,
      },
    },
    {
      id: "units",
      type: "fill",
      source: "units",
      paint: {
        "fill-color": [
          "case",
          ["boolean", ["feature-state", "selected"], false],
          blend(palette.paper, palette.highlight, SELECTED_TINT),
          ["boolean", ["feature-state", "hovered"], false],
          blend(palette.paper, palette.highlight, HOVER_TINT),
          palette.paper,
        ],
      },
    },
  ];
}

export function waterLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "rivers",
      type: "line",
      source: "water",
      filter: ["==", ["get", "part"], "river"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": palette.river, "line-width": lineStyle.river },
    },
    {
      id: "lakes",
      type: "fill",
      source: "water",
      filter: ["==", ["get", "part"], "lake"],
      paint: { "fill-color": palette.water, "fill-outline-color": palette.river },
    },
  ];
}
