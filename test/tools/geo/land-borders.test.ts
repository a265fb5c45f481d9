import type { MultiPolygon, Position } from "geojson";
import { expect, test } from "vitest";
import { closeGaps, joined } from "../../../tools/geo/geometry/close-gaps";
import { bordersInside } from "../../../tools/geo/geometry/land-borders";

function land(...corners: Position[]) {
  const geometry: MultiPolygon = {
    type: "MultiPolygon",
    coordinates: [[[...corners, corners[0] ?? [0, 0]]]],
  };
  return { type: "Feature" as const, properties: null, geometry };
}

// Two sources draw the border between east and west: both meet at its ends, between them lies a strip of nobody.
const west = land([0, -0.5], [1, 0], [1, 0.2], [0.9, 0.5], [1, 0.8], [1, 1], [0, 1.5]);
const east = land([1, 0], [2, 0], [2, 1], [1, 1], [1, 0.8], [1.1, 0.5], [1, 0.2]);
/** Square degrees of the first ring by the shoelace formula. */
const areaOf = ({ geometry }: ReturnType<typeof land>) =>
  (geometry.coordinates[0]?.[0] ?? []).reduce((sum, [x = 0, y = 0], index, ring) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

test("a strip between two sources goes to the coarser one, whole", () => {
  const [closed, ...rest] = closeGaps([east], [west]);
  expect(rest).toEqual([]);
  // A square without a triangle of 0.6 by 0.1, and a rhombus of 0.6 by 0.2: exact but for rounding of doubles.
  expect(closed && Math.abs(areaOf(closed))).toBeCloseTo(1 - 0.03 + 0.06, 9);
  expect(joined([...(closed ? [closed] : []), west])).toHaveLength(1);
});

test("a country that touches no strip stays as it is", () => {
  const island = land([5, 0], [6, 0], [6, 1], [5, 1]);
  const [, same] = closeGaps([east, island], [west]);
  expect(same?.geometry).toEqual(island.geometry);
});

test("a hole as large as a sea is no strip", () => {
  const frame = land(
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0.1],
    [0.1, 0.1],
    [0.1, 9.9],
    [9.9, 9.9],
    [9.9, 0.1],
    [0, 0.1],
  );
  const [same] = closeGaps([frame], [west]);
  expect(same && Math.abs(areaOf(same))).toBeLessThan(5);
});

test("a border is where land meets land, and is drawn once", () => {
  const [closed] = closeGaps([east], [west]);
  const others = closed ? [closed] : [];
  const all: MultiPolygon = { type: "MultiPolygon", coordinates: joined([...others, west]) };
  const { coordinates } = bordersInside(
    others.map(({ geometry }) => geometry),
    all,
  );
  // The coarser country now reaches to the finer line, which turns at 0.9.
  expect([...new Set(coordinates.flat().map(String))].sort()).toEqual([
    "0.9,0.5",
    "1,0",
    "1,0.2",
    "1,0.8",
    "1,1",
  ]);
});
