import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from "maplibre-gl";
import { regionLabelStops } from "../scene/label-style";
import type { Palette } from "../palette";

/** Pixels. */
const HALO_WIDTH = 1.5;
const PADDING = 2;
/** Multiples of the font size. */
const LINE_HEIGHT = 1.15;
/** Near steps first; those to a corner are drawn back to the middle by less than half a name. */
const REGION_STEPS: VariableAnchorOffsetCollectionSpecification = [
  "center",
  [0, 0],
  "bottom",
  [0, -0.6],
  "top",
  [0, 0.6],
  "bottom-left",
  [-2, -2],
  "bottom-right",
  [2, -2],
  "top-left",
  [-2, 2],
  "top-right",
  [2, 2],
];

/** Names of the regions: placed before all others because theirs is the uppermost layer. */
export function regionLabelLayer(palette: Palette): LayerSpecification {
  return {
    id: "region-labels",
    type: "symbol",
    source: "labels",
    filter: labelFilter("first"),
    layout: {
      ...textLayout(),
      // Between marks of records and flows the name steps up or down.
      "text-variable-anchor-offset": REGION_STEPS,
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        ...regionLabelStops.flatMap(({ zoom, value }) => [zoom, ["*", value, ["get", "size"]]]),
      ] as ExpressionSpecification,
    },
    paint: textPaint(palette),
  };
}

/** Names of areas, rivers and lines, turned along the line where they belong to one. */
export function areaLabelLayer(palette: Palette): LayerSpecification {
  return {
    id: "labels",
    type: "symbol",
    source: "labels",
    filter: labelFilter("on"),
    layout: {
      ...textLayout(),
      "text-rotate": ["get", "rotation"],
      "text-offset": ["get", "shift"],
    },
    paint: textPaint(palette),
  };
}

/** Names beside the circles of cities and nodes, on whichever side is free. */
export function cityLabelLayer(palette: Palette): LayerSpecification {
  return {
    id: "city-labels",
    type: "symbol",
    source: "labels",
    filter: labelFilter("beside"),
    layout: {
      ...textLayout(),
      "text-variable-anchor-offset": ["get", "anchors"],
      "text-justify": "auto",
    },
    paint: textPaint(palette),
  };
}

/** The zoom of a filter is the whole zoom of the tile. */
function labelFilter(part: "first" | "beside" | "on"): FilterSpecification {
  return [
    "all",
    ["==", ["get", "part"], part],
    [">=", ["zoom"], ["get", "minimumZoom"]],
    ["<", ["zoom"], ["get", "maximumZoom"]],
  ];
}

function textLayout() {
  return {
    "text-field": ["get", "text"] as ExpressionSpecification,
    "text-font": FONTS,
    "text-size": ["get", "size"] as ExpressionSpecification,
    "text-letter-spacing": ["get", "spacing"] as ExpressionSpecification,
    "text-max-width": ["get", "measure"] as ExpressionSpecification,
    "text-line-height": LINE_HEIGHT,
    "text-padding": PADDING,
    "symbol-sort-key": ["get", "rank"] as ExpressionSpecification,
  };
}

/**
 * MapLibre reads the weight from the name of the first family of a stack and draws with the first family
 * that exists, so "Grenzatlas Sans Semibold" need not exist.
 */
const FONTS: ExpressionSpecification = [
  "match",
  ["get", "font"],
  "Grenzatlas Sans Semibold",
  ["literal", ["Grenzatlas Sans Semibold", "Grenzatlas Sans"]],
  "Grenzatlas Sans Medium",
  ["literal", ["Grenzatlas Sans Medium", "Grenzatlas Sans"]],
  "Grenzatlas Serif Semibold",
  ["literal", ["Grenzatlas Serif Semibold", "Grenzatlas Serif"]],
  "Grenzatlas Serif",
  ["literal", ["Grenzatlas Serif"]],
  ["literal", ["Grenzatlas Sans"]],
];

function textPaint(palette: Palette) {
  return {
    "text-color": [
      "case",
      ["has", "colour"],
      ["to-color", ["get", "colour"]],
      ["get", "isSoft"],
      palette.inkSoft,
      palette.ink,
    ] as ExpressionSpecification,
    "text-halo-color": palette.halo,
    "text-halo-width": HALO_WIDTH,
  };
}
