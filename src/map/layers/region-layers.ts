import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { lineStyle, opacity, regionBandOf, regionFillOf, regionOutlineOf } from "../scene/line-style";
import type { Palette } from "../palette";
import type { Scene } from "../scene/scene";
import { isHovered, isSelected } from "./feature-state";

/** The light map cuts the outer half of its band away; here the band is drawn inside only. */
const BAND_WIDTH = lineStyle.regionBand / 2;
const HOVER_GAIN = 0.1;
const isBody: ExpressionSpecification = ["==", ["get", "part"], "body"];

/** Tint of the bodies; where two regions overlap both tints are seen. Partial units are hatched. */
export function regionBodyLayers(emphasis: Scene["emphasis"]): LayerSpecification[] {
  const rest = regionFillOf(emphasis);
  return [
    {
      id: "region-bodies",
      type: "fill",
      source: "regions",
      filter: isBody,
      paint: {
        "fill-color": ["get", "colour"],
        "fill-opacity": emphasis === "outlines" ? 0 : ["case", isHovered, rest + HOVER_GAIN, rest],
        "fill-antialias": false,
      },
    },
    {
      id: "region-partial",
      type: "fill",
      source: "regions",
      filter: ["==", ["get", "part"], "partial"],
      paint: {
        "fill-pattern": ["image", ["get", "hatch"]],
        "fill-opacity": emphasis === "outlines" ? 0 : opacity.hatch,
      },
    },
  ];
}

/** Outline in the accent with a soft band inside, so that the region reads as one body across the border. */
export function regionOutlineLayers(emphasis: Scene["emphasis"]): LayerSpecification[] {
  return [
    {
      id: "region-bands",
      type: "line",
      source: "regions",
      filter: isBody,
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["get", "colour"],
        "line-width": BAND_WIDTH,
        "line-offset": BAND_WIDTH / 2,
        "line-opacity": regionBandOf(emphasis),
      },
    },
    {
      id: "region-outlines",
      type: "line",
      source: "regions",
      filter: isBody,
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["get", "colour"],
        "line-width": [
          "case",
          ["any", isHovered, isSelected],
          lineStyle.regionOutlineSelected,
          lineStyle.regionOutline,
        ],
        "line-opacity": ["case", ["any", isHovered, isSelected], 1, regionOutlineOf(emphasis)],
      },
    },
  ];
}

/** Hairlines between units, and the stronger lines between the partner areas of a region. */
export function unitLineLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "unit-lines",
      type: "line",
      source: "lines",
      filter: ["==", ["get", "part"], "unit"],
      paint: {
        "line-color": palette.hairline,
        "line-width": lineStyle.hairline,
        "line-opacity": opacity.hairline,
      },
    },
    {
      id: "partner-area-lines",
      type: "line",
      source: "regions",
      filter: ["==", ["get", "part"], "partner-areas"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.partnerAreaLine,
        "line-width": lineStyle.partnerArea,
        "line-dasharray": [4, 2],
      },
    },
  ];
}

/** Outline of the hovered and of the selected unit; a width of 0 costs nothing. */
export function unitHighlightLayer(palette: Palette): LayerSpecification {
  return {
    id: "unit-highlight",
    type: "line",
    source: "units",
    layout: { "line-join": "round" },
    paint: {
      // In passing, a unit must not look like a state.
      "line-color": ["case", isSelected, palette.highlight, palette.inkSoft],
      "line-width": ["case", isSelected, lineStyle.unitSelected, isHovered, HOVERED_UNIT_WIDTH, 0],
    },
  };
}

const HOVERED_UNIT_WIDTH = 1.25;
