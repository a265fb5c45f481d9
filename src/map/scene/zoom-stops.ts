/** A value that holds at a zoom; between two stops it changes evenly. */
export interface ZoomStop {
  readonly zoom: number;
  readonly value: number;
}

/** The value at a zoom, to two decimals; outside the stops that of the nearest one. */
export function atZoom(stops: readonly ZoomStop[], zoom: number): number {
  const above = stops.findIndex((stop) => stop.zoom >= zoom);
  const upper = stops[above] ?? stops.at(-1);
  const lower = above > 0 ? stops[above - 1] : upper;
  if (!upper || !lower) return 1;
  const share = upper.zoom === lower.zoom ? 0 : (zoom - lower.zoom) / (upper.zoom - lower.zoom);
  return Math.round((lower.value + share * (upper.value - lower.value)) * 100) / 100;
}
