import { blend } from "../analysis/statistics/blend";
import type { Choropleth, ColourScale } from "./choropleth";
import type { ColourScheme } from "./display";

/**
 * Anchors of the colour scales, lowest value first, `#rrggbb`. Sequential: lightness alone orders the classes,
 * so they are told apart without colour vision; sand to plum keeps clear of water, paper and the regions'
 * accents. Diverging: brown and teal stay apart for every common colour vision deficiency.
 */
const anchors: Readonly<Record<ColourScale, Readonly<Record<ColourScheme, readonly string[]>>>> = {
  sequential: {
    light: ["#f3e4c4", "#dfb593", "#bf7f80", "#8c4f73", "#4f2a55"],
    dark: ["#3d2c42", "#68435d", "#9a626b", "#cb927c", "#f2d3a2"],
  },
  diverging: {
    light: ["#8c510a", "#d3ab5e", "#f1ecdf", "#79bbb0", "#0b665e"],
    dark: ["#e5ac62", "#8f6c38", "#343a42", "#3c7f79", "#83dccd"],
  },
  categories: {
    light: ["#4f2a55", "#bf7f80", "#f3e4c4"],
    dark: ["#f2d3a2", "#9a626b", "#3d2c42"],
  },
};

/**
 * Colours of `count` classes, lowest first: one list for map, legend, charts and exports.
 *
 * @param below classes below the middle of a diverging scale: the side with fewer classes stays paler, so that
 *   equal distances from the middle look alike
 */
function classColours(
  scale: ColourScale,
  count: number,
  scheme: ColourScheme,
  below: number | null = null,
): readonly string[] {
  const stops = anchors[scale][scheme];
  return Array.from({ length: count }, (_, index) => colourAt(stops, placeOf(index, count, below)));
}

/** Place of a class on the scale, 0 to 1. A single class takes the middle: neither high nor low. */
function placeOf(index: number, count: number, below: number | null): number {
  if (below === null) return count === 1 ? 0.5 : index / (count - 1);
  const steps = 2 * Math.max(below, count - below);
  const fromMiddle = index < below ? index - below : index - below + 1;
  return 0.5 + fromMiddle / steps;
}

function colourAt(stops: readonly string[], share: number): string {
  const place = share * (stops.length - 1);
  const low = Math.floor(place);
  return blend(stops[low] ?? "", stops[Math.min(low + 1, stops.length - 1)] ?? "", place - low);
}

/** Colours of the classes that are shown. */
export function coloursOf(
  { scale, classification }: Pick<Choropleth, "scale" | "classification">,
  scheme: ColourScheme,
): readonly string[] {
  const below = classification.method === "categories" || scale !== "diverging" ? null : classification.below;
  return classColours(scale, classification.counts.length, scheme, below);
}
