/** Width of the largest flow of a set, CSS pixels. */
const LARGEST_WIDTH = 14;
/** Below this a line is no longer seen on every screen, CSS pixels. */
const SMALLEST_WIDTH = 1;
/** Radius of the largest node of a set, CSS pixels. */
const LARGEST_RADIUS = 18;
const SMALLEST_RADIUS = 3;
/** Legend values are round: 1, 2 or 5 times a power of ten. */
const ROUND_MANTISSAS = [5, 2, 1] as const;
const LEGEND_STOPS = 4;

export interface FlowStop {
  readonly magnitude: number;
  /** CSS pixels. */
  readonly width: number;
}

export interface FlowScale {
  /** Line width in CSS pixels: the square root of the share in the largest flow, so four times the people are twice the width. */
  readonly width: (magnitude: number) => number;
  /** Round values for the legend, largest first. Empty for a set without flows. */
  readonly stops: readonly FlowStop[];
}

/**
 * The one fixed scale of a flow set: it depends on the largest flow of the whole set only, so filters,
 * limits and the zoom never change a width.
 */
export function flowScale(largest: number): FlowScale {
  const width = (magnitude: number) =>
    largest > 0 && magnitude > 0
      ? Math.max(SMALLEST_WIDTH, LARGEST_WIDTH * Math.sqrt(Math.min(1, magnitude / largest)))
      : 0;
  return {
    width,
    stops: roundValuesUpTo(largest).map((magnitude) => ({ magnitude, width: width(magnitude) })),
  };
}

/** Radius of a node in CSS pixels; its area is proportional to the total. `largest`: of the whole set. */
export function nodeRadius(total: number, largest: number): number {
  if (largest <= 0 || total <= 0) return SMALLEST_RADIUS;
  return Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(Math.min(1, total / largest)));
}

/** Every second step of 1, 2, 5, from the largest that fits downwards, not below 1. */
function roundValuesUpTo(largest: number): number[] {
  if (largest < 1) return [];
  const values: number[] = [];
  for (let exponent = Math.floor(Math.log10(largest)); exponent >= 0; exponent--)
    for (const mantissa of ROUND_MANTISSAS) {
      const value = mantissa * 10 ** exponent;
      if (value <= largest) values.push(value);
    }
  return values.filter((_, index) => index % 2 === 0).slice(0, LEGEND_STOPS);
}
