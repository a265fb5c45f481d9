import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { opacity } from "../scene/line-style";
import type { Palette } from "../palette";
import { NODE_IMAGE_RADIUS } from "../sources/commuter-source";
import { isHovered } from "./feature-state";

const HOVER_GAIN = 2;
const CASING = 0.75;
/** Between the circle and the ring of the hovered node, pixels. */
const LIGHT_GAP = 3;

/** Flows with a head at the destination: in, out and between by colour, the unlit faded. */
export function flowLayers(palette: Palette): LayerSpecification[] {
  const colour: ExpressionSpecification = [
    "match",
    ["get", "role"],
    "in",
    palette.flowIn,
    "out",
    palette.flowOut,
    palette.flowBetween,
  ];
  const fade: ExpressionSpecification = ["case", isHovered, 1, ["get", "isLit"], opacity.flow, opacity.faded];
  return [
    {
      id: "flow-casing",
      type: "line",
      source: "commuters",
      filter: ["all", ["==", ["get", "part"], "flow"], ["get", "isLit"]],
      layout: { "line-sort-key": ["get", "order"] },
      paint: {
        "line-color": ["case", isHovered, palette.highlight, palette.halo],
        "line-width": ["+", ["get", "width"], ["case", isHovered, 2 * HOVER_GAIN, 2 * CASING]],
      },
    },
    {
      id: "flows",
      type: "line",
      source: "commuters",
      filter: ["==", ["get", "part"], "flow"],
      layout: { "line-sort-key": ["get", "order"] },
      paint: { "line-color": colour, "line-width": ["get", "width"], "line-opacity": fade },
    },
    {
      id: "flow-heads",
      type: "symbol",
      source: "commuters",
      filter: ["==", ["get", "part"], "head"],
      layout: {
        "icon-image": ["concat", "flow-head:", colour, `:${palette.halo}`],
        "icon-size": ["get", "size"],
        "icon-rotate": ["get", "bearing"],
        "icon-rotation-alignment": "map",
        "icon-offset": ["get", "offset"],
        "icon-anchor": "top",
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "symbol-sort-key": ["get", "order"],
      },
      paint: { "icon-opacity": ["case", ["get", "isLit"], 1, opacity.faded] },
    },
  ];
}

/** Circles by total, split into in (sector clockwise from the top) and out. */
export function nodeLayer(palette: Palette): LayerSpecification {
  return {
    id: "flow-nodes",
    type: "symbol",
    source: "commuters",
    filter: ["==", ["get", "part"], "node"],
    layout: {
      "icon-image": [
        "concat",
        "node:",
        ["get", "step"],
        ["case", ["get", "isFocus"], `:${palette.highlight}`, `:${palette.halo}`],
        `:${palette.flowIn}:${palette.flowOut}:${palette.flowBetween}`,
      ],
      "icon-size": ["get", "size"],
      "icon-allow-overlap": true,
      // Names keep clear of the circles: nodes are placed before all names, being the uppermost layer.
      "icon-padding": 0,
      // The largest first, so that the small ones lie on top.
      "symbol-sort-key": ["get", "order"],
    },
    paint: {},
  };
}

/** A ring round the node that the pointer or the keyboard rests on; for all others it has no size. */
export function nodeLightLayer(palette: Palette): LayerSpecification {
  return {
    id: "flow-node-light",
    type: "circle",
    source: "commuters",
    filter: ["==", ["get", "part"], "node"],
    paint: {
      "circle-radius": ["case", isHovered, ["+", ["*", NODE_IMAGE_RADIUS, ["get", "size"]], LIGHT_GAP], 0],
      "circle-opacity": 0,
      "circle-stroke-color": palette.highlight,
      "circle-stroke-width": ["case", isHovered, 2, 0],
    },
  };
}
