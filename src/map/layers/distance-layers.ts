import type { LayerSpecification } from "maplibre-gl";
import { lineStyle, opacity } from "../scene/line-style";
import type { Palette } from "../palette";

const FIELD_LINE = { width: 0.8, opacity: 0.6 } as const;
const FROM_RADIUS = 5;
const TO_RADIUS = 3;

/** The field of border distance in one hue, the nearest band strongest. */
export function distanceFieldLayer(palette: Palette): LayerSpecification {
  const [first, second, third, rest] = palette.distanceBands;
  return {
    id: "distance-bands",
    type: "fill",
    source: "distance-field",
    filter: ["==", ["get", "part"], "band"],
    paint: {
      "fill-color": ["match", ["get", "index"], 0, first, 1, second, 2, third, rest],
      "fill-opacity": opacity.distanceBand,
      "fill-antialias": false,
    },
  };
}

/** Lines where a band ends, and the chosen distance as a strong line round its area. */
export function distanceLineLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "distance-lines",
      type: "line",
      source: "distance-field",
      filter: ["==", ["get", "part"], "line"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.distanceLine,
        "line-width": FIELD_LINE.width,
        "line-opacity": FIELD_LINE.opacity,
      },
    },
    {
      id: "reach-area",
      type: "fill",
      source: "distance-reach",
      filter: ["==", ["get", "part"], "area"],
      paint: {
        "fill-color": palette.distanceLine,
        "fill-opacity": opacity.reachArea,
        "fill-antialias": false,
      },
    },
    {
      id: "reach-line",
      type: "line",
      source: "distance-reach",
      filter: ["==", ["get", "part"], "line"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": palette.distanceLine, "line-width": lineStyle.reach },
    },
  ];
}

/** From the chosen point to the nearest border, dashed so that it is not taken for a border. */
export function measureLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "measure-casing",
      type: "line",
      source: "distance-measure",
      filter: ["==", ["get", "part"], "line"],
      paint: { "line-color": palette.halo, "line-width": lineStyle.shortestLine + 2.5 },
    },
    {
      id: "measure-line",
      type: "line",
      source: "distance-measure",
      filter: ["==", ["get", "part"], "line"],
      paint: {
        "line-color": palette.highlight,
        "line-width": lineStyle.shortestLine,
        "line-dasharray": [2.5, 1.5],
      },
    },
    {
      id: "measure-ends",
      type: "circle",
      source: "distance-measure",
      filter: ["!=", ["get", "part"], "line"],
      paint: {
        "circle-radius": ["match", ["get", "part"], "from", FROM_RADIUS, TO_RADIUS],
        "circle-color": ["match", ["get", "part"], "from", palette.highlight, palette.halo],
        "circle-stroke-color": ["match", ["get", "part"], "from", palette.halo, palette.highlight],
        "circle-stroke-width": ["match", ["get", "part"], "from", 2, 1.5],
      },
    },
  ];
}
