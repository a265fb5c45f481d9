import type { Position as Coordinates } from "geojson";

/** Positions nearer than this are one, degrees: about 1 m; the grid of the topologies has steps of 50 m. */
const SAME_PLACE = 1e-5;
/** More than there are steps from pole to pole. */
const LATITUDES = 2 ** 25;

/** A number that only positions of the same place share. */
export function placeNumber([longitude = 0, latitude = 0]: Coordinates): number {
  return Math.round((longitude + 180) / SAME_PLACE) * LATITUDES + Math.round((latitude + 90) / SAME_PLACE);
}

/** Numbers positions from 0 in the order they are first met; the same place has the same number. */
export function createVertexNumbers(): (position: Coordinates) => number {
  const numbers = new Map<number, number>();
  return (position) => {
    const place = placeNumber(position);
    const known = numbers.get(place);
    if (known !== undefined) return known;
    numbers.set(place, numbers.size);
    return numbers.size - 1;
  };
}

/** More vertices than any map here has: all of Europe at 1:3 million has 80,000. */
const VERTICES = 2 ** 26;

/** Number of the stretch between two vertices; the same in both directions. */
export function edgeNumber(a: number, b: number): number {
  return a < b ? a * VERTICES + b : b * VERTICES + a;
}
