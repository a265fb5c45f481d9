import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { lineStyle, litArc, opacity } from "../scene/line-style";
import type { Palette } from "../palette";

const END_RADIUS = 2.4;
const HOVERED_WIDTH = lineStyle.arcLit + 0.75;
const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];
const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];

/**
 * Great circles; the line style tells the kind: twinning solid, friendship dashed, project partnership double,
 * others dotted. `isRestricted`: a selection lights some of them; without one, and where it lights very
 * many (`isDense`), all are drawn thin.
 */
export function arcLayers(palette: Palette, isRestricted: boolean, isDense = false): LayerSpecification[] {
  const lit = isRestricted ? litArc(isDense) : { width: lineStyle.arc, opacity: opacity.arc };
  return [
    {
      id: "arcs",
      type: "line",
      source: "partners",
      filter: ["==", ["get", "part"], "arc"],
      layout: { "line-sort-key": ["get", "order"] },
      paint: {
        "line-color": ["case", isHovered, palette.highlight, palette.partnerArc],
        "line-width": [
          "case",
          isHovered,
          HOVERED_WIDTH,
          isSelected,
          HOVERED_WIDTH,
          ["get", "isLit"],
          lit.width,
          lineStyle.arc,
        ],
        "line-gap-width": ["case", ["==", ["get", "kind"], "project"], lineStyle.arcGap, 0],
        "line-opacity": [
          "case",
          ["any", isHovered, isSelected],
          1,
          ["get", "isLit"],
          lit.opacity,
          FADED_OPACITY,
        ],
        "line-dasharray": [
          "match",
          ["get", "kind"],
          "friendship",
          ["literal", [4, 2.5]],
          "other",
          ["literal", [1, 2]],
          ["literal", [1, 0]],
        ],
      },
    },
    {
      id: "partner-ends",
      type: "circle",
      source: "partners",
      filter: ["==", ["get", "part"], "end"],
      paint: {
        "circle-radius": ["case", isHovered, END_RADIUS * 2, END_RADIUS],
        "circle-color": palette.halo,
        "circle-stroke-color": palette.partnerArc,
        "circle-stroke-width": 1.4,
        "circle-opacity": ["case", ["get", "isLit"], 1, opacity.faded],
        "circle-stroke-opacity": ["case", ["get", "isLit"], 1, opacity.faded],
      },
    },
  ];
}

/** Hundreds of faint lines add up where they meet. */
const FADED_OPACITY = opacity.faded / 2;
