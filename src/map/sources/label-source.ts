import type { LabelMark } from "../scene/scene";
import { sideSteps, type LabelSide } from "../scene/label-sides";
import { labelStyle, RING_ROOM } from "../scene/label-style";
import { collection, pointFeature, type SourceData } from "./source-data";

/**
 * Labels with their type setting as numbers: MapLibre counts offsets, spacing and measure in ems. `part` is
 * `first` for region names, `beside` for names beside a circle and `on` for all others.
 */
export function labelSource(labels: readonly LabelMark[]): SourceData {
  return collection(
    labels.map((label) => {
      const { size, spacing, measure, weight, family, isSoft } = labelStyle(label);
      return pointFeature(label.key, label.position, {
        part: partOf(label.kind),
        text: label.text,
        rank: label.rank,
        size,
        spacing: spacing / size,
        measure: measure === null ? UNBROKEN : measure / size,
        font: fontStack(family, weight),
        isSoft,
        ...(label.colour === null ? {} : { colour: label.colour }),
        // For texts that stand beside a circle, and for those that do not choose their side.
        anchors: anchorsOf(label, size),
        shift: [0, label.offset / size],
        rotation: label.rotation,
        minimumZoom: label.minimumZoom,
        maximumZoom: label.maximumZoom,
      });
    }),
  );
}

/** Anchors of the text with their way from the middle of the circle in ems, best first, as the layer takes them. */
function anchorsOf({ sides, offset }: LabelMark, size: number): readonly (string | readonly number[])[] {
  const room = (offset + RING_ROOM) / size;
  return sides.flatMap((side) => {
    const { x, y } = sideSteps[side];
    return [anchorOn[side], [x * room, y * room]];
  });
}

/** A text to the east of its circle hangs by its left end. */
const anchorOn: Readonly<Record<LabelSide, string>> = {
  east: "left",
  west: "right",
  north: "bottom",
  south: "top",
  "north-east": "bottom-left",
  "south-east": "top-left",
  "south-west": "top-right",
  "north-west": "bottom-right",
};

/** MapLibre places one layer after the other, so what wins over the cities needs a layer of its own. */
function partOf(kind: LabelMark["kind"]): "first" | "beside" | "on" {
  if (kind === "region") return "first";
  return kind === "city" || kind === "node" ? "beside" : "on";
}

/** Ems; longer than any name. */
const UNBROKEN = 100;
const BOLD_FROM = 600;
const MEDIUM_FROM = 500;

/** Weight as MapLibre reads it: from the name of the first family, which need not exist. */
function fontStack(family: "sans" | "serif", weight: number): string {
  const name = family === "sans" ? "Grenzatlas Sans" : "Grenzatlas Serif";
  if (weight >= BOLD_FROM) return `${name} Semibold`;
  return weight >= MEDIUM_FROM ? `${name} Medium` : name;
}
