import type { LabelKind, LabelMark } from "./scene";
import { atZoom, type ZoomStop } from "./zoom-stops";

/** How a label is set; sizes are CSS pixels. */
export interface LabelStyle {
  readonly family: "sans" | "serif";
  readonly size: number;
  readonly weight: number;
  /** Additional room after each letter, in pixels. */
  readonly spacing: number;
  /** Longest line before the text is broken at a space; null: never broken. */
  readonly measure: number | null;
  readonly isSoft: boolean;
}

export const fontFamilies = {
  sans: '"Grenzatlas Sans", system-ui, "Segoe UI", sans-serif',
  serif: '"Grenzatlas Serif", Georgia, serif',
} as const;

/** Line height as a multiple of the font size. */
export const LINE_HEIGHT = 1.15;
/** Pixels between a circle and its name for a ring that is not part of its radius. */
export const RING_ROOM = 1.5;
/** What `isStrong` adds: size in pixels and weight. */
const STRONG = { size: 1.5, weight: 120 } as const;

const styles: Readonly<Record<LabelKind, LabelStyle>> = {
  country: { family: "sans", size: 13, weight: 600, spacing: 2.2, measure: null, isSoft: true },
  region: { family: "serif", size: 19, weight: 650, spacing: 0.2, measure: 150, isSoft: false },
  city: { family: "sans", size: 12.5, weight: 450, spacing: 0, measure: 110, isSoft: false },
  "partner-area": { family: "serif", size: 13, weight: 450, spacing: 0.4, measure: 110, isSoft: true },
  river: { family: "sans", size: 11.5, weight: 450, spacing: 0.8, measure: null, isSoft: true },
  lake: { family: "sans", size: 11.5, weight: 450, spacing: 0.4, measure: 80, isSoft: true },
  distance: { family: "sans", size: 11, weight: 600, spacing: 0, measure: null, isSoft: false },
  node: { family: "sans", size: 12.5, weight: 600, spacing: 0, measure: 120, isSoft: false },
  neighbour: { family: "sans", size: 11, weight: 650, spacing: 1, measure: null, isSoft: true },
};

/** Part of their size at which the names of the regions are set: smaller on the overview of a phone. */
export const regionLabelStops: readonly ZoomStop[] = [
  { zoom: 4.5, value: 0.75 },
  { zoom: 6, value: 1 },
];

/** Without a zoom: as on a large screen. */
export function labelStyle(label: Pick<LabelMark, "kind" | "isStrong">, zoom = Infinity): LabelStyle {
  const style = styles[label.kind];
  if (label.kind === "region") return { ...style, size: style.size * atZoom(regionLabelStops, zoom) };
  return label.isStrong
    ? { ...style, size: style.size + STRONG.size, weight: style.weight + STRONG.weight }
    : style;
}
