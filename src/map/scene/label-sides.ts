import type { Position } from "../../model/identifiers";
import { toWorld } from "./mercator";

/** On which side of its circle a name may stand, best first. */
export const labelSides = [
  "east",
  "west",
  "north",
  "south",
  "north-east",
  "south-east",
  "south-west",
  "north-west",
] as const;
export type LabelSide = (typeof labelSides)[number];

/** Part of the room to the circle that a corner keeps on each axis. */
const CORNER = 0.8;

/** Way from the middle of the circle to the text, in units of the room between them; y to the south. */
export const sideSteps: Readonly<Record<LabelSide, { readonly x: number; readonly y: number }>> = {
  east: { x: 1, y: 0 },
  west: { x: -1, y: 0 },
  north: { x: 0, y: -1 },
  south: { x: 0, y: 1 },
  "north-east": { x: CORNER, y: -CORNER },
  "south-east": { x: CORNER, y: CORNER },
  "south-west": { x: -CORNER, y: CORNER },
  "north-west": { x: -CORNER, y: -CORNER },
};

/** Part of the extent, at its western and eastern end, whose names stand on the inner side. */
const OUTER_SHARE = 0.25;
/** The others lie to the south if their middle is so much farther south than away; lines bulge to the north. */
const SOUTH_SLOPE = 0.5;

/**
 * Sides for the name of a place on a map that shows all of the places and no more: at its western and eastern end
 * the name stands on the inner side alone, where the edge does not cut it, and first off the line to the others.
 */
export function innerSides(place: Position, places: readonly Position[]): readonly LabelSide[] {
  const points = places.map(toWorld);
  const across = points.map(([x]) => x);
  const west = Math.min(...across);
  const extent = Math.max(...across) - west;
  const [x, y] = toWorld(place);
  const share = (x - west) / extent;
  if (extent === 0 || (share > OUTER_SHARE && share < 1 - OUTER_SHARE)) return labelSides;
  const middleX = across.reduce((sum, value) => sum + value, 0) / points.length;
  const middleY = points.reduce((sum, point) => sum + point[1], 0) / points.length;
  const isSouth = middleY - y > SOUTH_SLOPE * Math.abs(middleX - x);
  return innerCorners[share < 0.5 ? "west" : "east"][isSouth ? "north" : "south"];
}

/** By the end of the map at which the place lies, and by the corner of it that is free. */
const innerCorners: Readonly<
  Record<"west" | "east", Readonly<Record<"north" | "south", readonly LabelSide[]>>>
> = {
  west: {
    north: ["north-east", "south-east", "east"],
    south: ["south-east", "north-east", "east"],
  },
  east: {
    north: ["north-west", "south-west", "west"],
    south: ["south-west", "north-west", "west"],
  },
};
