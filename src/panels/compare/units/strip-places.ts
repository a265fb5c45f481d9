import type { ValueScale } from "../../chart/value-scale";
import type { ComparedRow } from "./compared-rows";
import { dodge } from "./dodge";

/** A unit's point, pixels. */
export interface StripPlace {
  readonly row: ComparedRow;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const RADIUS = 4.5;
/** Points stay this near to the line of their band, pixels. */
const MOST = 34;

/** Where the points of an area stand; `rows` ascending by value. */
export function placeBand(
  { rows }: { readonly rows: readonly ComparedRow[] },
  scale: ValueScale,
  middle: number,
): readonly StripPlace[] {
  const places = rows.map(({ value }) => scale.at(value?.value ?? 0));
  const offsets = dodge(places, RADIUS, MOST);
  return rows.map((row, index) => ({
    row,
    x: places[index] ?? 0,
    y: middle + (offsets[index] ?? 0),
    radius: RADIUS,
  }));
}
