import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { recordStyle } from "../scene/line-style";
import { PLACE_RADIUS } from "../scene/record-scene";
import type { Palette } from "../palette";
import { isHovered } from "./feature-state";

const isLit: ExpressionSpecification = ["any", isHovered, ["get", "isLit"]];
const isMark: ExpressionSpecification = ["==", ["get", "part"], "mark"];
const isOrigin: ExpressionSpecification = ["==", ["get", "part"], "origin"];
const markOpacity: ExpressionSpecification = [
  "case",
  isHovered,
  1,
  ["get", "isFaded"],
  recordStyle.faded,
  recordStyle.opacity,
];

/** Circles of the records with their numbers, the places of the one that is read, and where distances begin. */
export function recordLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "record-light",
      type: "circle",
      source: "records",
      filter: isMark,
      paint: {
        "circle-radius": ["case", isLit, ["+", ["get", "radius"], recordStyle.lightGap], 0],
        "circle-color": palette.halo,
        "circle-opacity": ["case", isLit, 0.8, 0],
        "circle-stroke-color": palette.highlight,
        "circle-stroke-width": ["case", isLit, recordStyle.lightWidth, 0],
      },
    },
    {
      id: "record-marks",
      type: "circle",
      source: "records",
      filter: isMark,
      layout: { "circle-sort-key": ["get", "order"] },
      paint: {
        "circle-radius": ["get", "radius"],
        "circle-color": palette.record,
        "circle-opacity": markOpacity,
        "circle-stroke-color": palette.halo,
        "circle-stroke-width": recordStyle.edge,
        "circle-stroke-opacity": markOpacity,
      },
    },
    {
      id: "record-places",
      type: "circle",
      source: "records",
      filter: ["!=", ["get", "part"], "mark"],
      paint: {
        "circle-radius": PLACE_RADIUS,
        "circle-color": ["case", isOrigin, palette.halo, palette.record],
        "circle-stroke-color": ["case", isOrigin, palette.record, palette.highlight],
        "circle-stroke-width": recordStyle.lightWidth,
      },
    },
    {
      id: "record-counts",
      type: "symbol",
      source: "records",
      filter: ["all", isMark, ["!=", ["get", "text"], ""]],
      layout: {
        "text-field": ["get", "text"],
        "text-font": ["Grenzatlas Sans Semibold", "Grenzatlas Sans"],
        "text-size": recordStyle.textSize,
        "text-allow-overlap": true,
        // Names of places keep off the circle, not only off the number.
        "text-padding": recordStyle.edge + recordStyle.textSize / 2,
      },
      paint: { "text-color": palette.halo, "text-opacity": markOpacity },
    },
  ];
}
