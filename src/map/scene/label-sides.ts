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
