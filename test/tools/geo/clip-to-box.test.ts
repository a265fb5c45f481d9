import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clipToBox } from "../../../tools/geo/geometry/clip-to-box";
import { contains } from "../../../tools/geo/geometry/point-in-area";

const box = { west: 0, south: 0, east: 10, north: 10 };

function square(west: number, south: number, size: number) {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon" as const, coordinates: [ring] };
}

describe("clipToBox", () => {
  test("keeps what lies inside", () => {
    expect(clipToBox(square(2, 2, 3), box)?.coordinates[0]?.[0]).toHaveLength(5);
  });

  test("gives null for what lies outside", () => {
    expect(clipToBox(square(20, 20, 3), box)).toBeNull();
  });

  test("cuts a corner off", () => {
    const [ring] = clipToBox(square(8, 8, 5), box)?.coordinates[0] ?? [];
    expect(new Set(ring?.map((point) => point.join()))).toEqual(new Set(["8,8", "10,8", "10,10", "8,10"]));
  });

  test("a point is in the clipped area exactly when it is in the area and in the box", () => {
    const place = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        place,
        place,
        fc.double({ min: 0.5, max: 25, noNaN: true }),
        place,
        place,
        (west, south, size, x, y) => {
          const area = square(west, south, size);
          const isExpected = contains([area.coordinates], x, y) && x >= 0 && x < 10 && y >= 0 && y < 10;
          expect(contains(clipToBox(area, box)?.coordinates ?? [], x, y)).toBe(isExpected);
        },
      ),
    );
  });
});
