/** Stroke widths in CSS pixels, and opacities, of the light map. */
export const lineStyle = {
  hairline: 0.7,
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

export const opacity = {
  hairline: 0.42,
  regionFill: 0.13,
  regionFillAsGround: 0.06,
  regionBand: 0.24,
  regionBandAsGround: 0.1,
  regionOutlineAsGround: 0.55,
  hatch: 0.5,
  borderCasing: 0.75,
  distanceBand: 0.72,
  distanceLine: 0.6,
  reachArea: 0.08,
  flow: 0.86,
  /** Everything that the selection does not light. */
  faded: 0.2,
  arc: 0.5,
  arcLit: 0.92,
} as const;

interface ZoomStop {
  readonly zoom: number;
  readonly width: number;
}

const borderStops: readonly ZoomStop[] = [
  { zoom: 3, width: 0.8 },
  { zoom: 5, width: 1.5 },
  { zoom: 7, width: 2.2 },
  { zoom: 10, width: 3.2 },
];
/** Light casing on both sides of a state border. */
const CASING = 1.6;

/** State borders grow with the zoom. */
export function borderWidth(zoom: number): number {
  return interpolate(borderStops, zoom);
}

export function borderCasingWidth(zoom: number): number {
  return borderWidth(zoom) + 2 * CASING;
}

function interpolate(stops: readonly ZoomStop[], zoom: number): number {
  const above = stops.findIndex((stop) => stop.zoom >= zoom);
  const upper = stops[above];
  const lower = stops[above - 1];
  if (!upper) return stops.at(-1)?.width ?? 1;
  if (!lower) return upper.width;
  return lower.width + ((zoom - lower.zoom) / (upper.zoom - lower.zoom)) * (upper.width - lower.width);
}
