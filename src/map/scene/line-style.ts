import type { Scene } from "./scene";
import { atZoom, type ZoomStop } from "./zoom-stops";

/** Stroke widths in CSS pixels, and opacities, of the light map. */
export const lineStyle = {
  hairline: 0.7,
  /** Borders beyond the shown countries. */
  landBorder: 0.9,
  partnerArea: 1.1,
  hatch: 1.2,
  /** Between two lines of the hatching. */
  hatchSpacing: 6,
  river: 1.3,
  regionOutline: 2,
  regionOutlineSelected: 3.5,
  /** Soft band inside the region's outline; half of it is cut off by the body's edge. */
  regionBand: 13,
  unitSelected: 2.75,
  reach: 2.5,
  shortestLine: 2,
  distanceLine: 0.8,
  arc: 1.1,
  arcLit: 2,
  /** Distance between the two strokes of a double line. */
  arcGap: 1.6,
} as const;

/** Marks of the catalogue's records, CSS pixels and opacities. */
/** More lit arcs than this are drawn thin: strong ones would cover the map. */
export const MOST_STRONG_ARCS = 40;

/** Width and opacity of the arcs that stand out. */
export function litArc(isDense: boolean): { readonly width: number; readonly opacity: number } {
  return isDense
    ? { width: lineStyle.arc, opacity: opacity.arcDense }
    : { width: lineStyle.arcLit, opacity: opacity.arcLit };
}

export const recordStyle = {
  edge: 1.5,
  opacity: 0.94,
  /** Of the others while one record is read. */
  faded: 0.3,
  /** Between a mark and the ring round it when it is pointed at. */
  lightGap: 3.5,
  lightWidth: 2.25,
  textSize: 12,
  /** Round the place that distances are counted from: wider than any mark, whose number stays to be read. */
  originRadius: 25,
  originMiddle: 2.5,
  originFill: 0.4,
  textWeight: 600,
} as const;

export const opacity = {
  hairline: 0.42,
  landBorder: 0.6,
  regionFill: 0.13,
  regionFillAsGround: 0.06,
  regionBand: 0.24,
  regionBandAsGround: 0.1,
  regionOutlineAsGround: 0.55,
  hatch: 0.5,
  borderCasing: 0.75,
  /** The legend shows the same colours on its own ground, so nothing may shine through. */
  distanceBand: 1,
  distanceLine: 0.6,
  reachArea: 0.08,
  flow: 0.86,
  /** Everything that the selection does not light. */
  faded: 0.2,
  arc: 0.3,
  arcLit: 0.92,
  arcDense: 0.45,
} as const;

/** Tint of a region's body. */
export function regionFillOf(emphasis: Scene["emphasis"]): number {
  return { regions: opacity.regionFill, ground: opacity.regionFillAsGround, outlines: 0 }[emphasis];
}

/** Soft band inside a region's outline; on a choropleth it would change the colours. */
export function regionBandOf(emphasis: Scene["emphasis"]): number {
  return { regions: opacity.regionBand, ground: opacity.regionBandAsGround, outlines: 0 }[emphasis];
}

export function regionOutlineOf(emphasis: Scene["emphasis"]): number {
  return { regions: 1, ground: opacity.regionOutlineAsGround, outlines: 1 }[emphasis];
}

const borderStops: readonly ZoomStop[] = [
  { zoom: 3, value: 0.8 },
  { zoom: 5, value: 1.5 },
  { zoom: 7, value: 2.2 },
  { zoom: 10, value: 3.2 },
];
/** Light casing on both sides of a state border. */
const CASING = 1.6;

/** State borders grow with the zoom. */
export function borderWidth(zoom: number): number {
  return atZoom(borderStops, zoom);
}

export function borderCasingWidth(zoom: number): number {
  return Math.round((borderWidth(zoom) + 2 * CASING) * 100) / 100;
}

/**
 * Part of their radius at which cities are drawn: whole from the overview of a large screen on, less on a
 * phone, and little on a map of the world, where the cities of four regions lie on one spot.
 */
export const cityScaleStops: readonly ZoomStop[] = [
  { zoom: 1.5, value: 0.35 },
  { zoom: 4.5, value: 0.72 },
  { zoom: 6, value: 1 },
];

/**
 * Radius within which the pointer meets a city, pixels. A full target of 24 across would leave nothing of a
 * small region at the overview; there the lists are the other way to a city.
 */
export const cityReachStops: readonly ZoomStop[] = [
  { zoom: 6, value: 6 },
  { zoom: 8, value: 12 },
];

/** Circles of counts: their strength, that of a class that steps back, and the width of their rim, pixels. */
export const circleLook = { opacity: 0.8, faded: 0.12, stroke: 0.8 } as const;
