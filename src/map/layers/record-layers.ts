import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { recordStyle } from "../scene/line-style";
import { PLACE_RADIUS } from "../scene/record-scene";
import type { Palette } from "../palette";
import { isHovered } from "./feature-state";

const isLit: ExpressionSpecification = ["any", isHovered, ["get", "isLit"]];
const isMark: ExpressionSpecification = ["==", ["get", "part"], "mark"];
const isMiddle: ExpressionSpecification = ["==", ["get", "part"], "origin-middle"];
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
    originLayer(palette),
    originRoomLayer(),
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
      filter: ["==", ["get", "part"], "place"],
      paint: {
        "circle-radius": PLACE_RADIUS,
        "circle-color": palette.record,
        "circle-stroke-color": palette.highlight,
        "circle-stroke-width": recordStyle.lightWidth,
      },
    },
    countLayer("record-counts", palette, false),
    countLayer("record-faded-counts", palette, true),
  ];
}

/** Under the marks, so that it hides none of their numbers. */
function originLayer(palette: Palette): LayerSpecification {
  return {
    id: "record-origin",
    type: "circle",
    source: "records",
    filter: ["in", ["get", "part"], ["literal", ["origin", "origin-middle"]]],
    paint: {
      "circle-radius": ["case", isMiddle, recordStyle.originMiddle, recordStyle.originRadius],
      "circle-color": ["case", isMiddle, palette.record, palette.halo],
      "circle-opacity": ["case", isMiddle, 1, recordStyle.originFill],
      "circle-stroke-color": ["case", isMiddle, palette.halo, palette.record],
      "circle-stroke-width": recordStyle.lightWidth,
    },
  };
}

/** Nothing to be seen: names keep out of the ring, as a circle is no obstacle to them. */
function originRoomLayer(): LayerSpecification {
  return {
    id: "record-origin-room",
    type: "symbol",
    source: "records",
    filter: ["==", ["get", "part"], "origin"],
    layout: {
      "text-field": "o",
      "text-font": ["Grenzatlas Sans Semibold", "Grenzatlas Sans"],
      "text-size": recordStyle.textSize,
      "text-allow-overlap": true,
      "text-padding": recordStyle.originRadius - recordStyle.textSize / 2,
    },
    paint: { "text-opacity": 0 },
  };
}

/** The numbers of the marks; names keep off them, but not while the marks step back behind the record that is read. */
function countLayer(id: string, palette: Palette, isFaded: boolean): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: "records",
    filter: ["all", isMark, ["!=", ["get", "text"], ""], ["==", ["get", "isFaded"], isFaded]],
    layout: {
      "text-field": ["get", "text"],
      "text-font": ["Grenzatlas Sans Semibold", "Grenzatlas Sans"],
      "text-size": recordStyle.textSize,
      "text-allow-overlap": true,
      "text-ignore-placement": isFaded,
      // Names of places keep off the circle, not only off the number.
      "text-padding": recordStyle.edge + recordStyle.textSize / 2,
    },
    paint: { "text-color": palette.halo, "text-opacity": markOpacity },
  };
}
