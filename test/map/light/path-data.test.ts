import type { LineString, MultiLineString, Polygon } from "geojson";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridSize, pathData, pathDataOnGrid, zoomClassOf } from "../../../src/map/light/path-data";
import { toWorld } from "../../../src/map/scene/mercator";

/** On a grid of 360 steps one step is a degree of longitude; the equator is step 180. */
const DEGREES = 360;

describe("pathDataOnGrid", () => {
  it("writes a line as a start and relative steps", () => {
    const line: LineString = {
      type: "LineString",
      coordinates: [
        [0, 0],
        [3, 0],
        [1, 0],
      ],
    };
    expect(pathDataOnGrid(line, DEGREES)).toBe("M180 180l3 0-2 0");
  });

  it("closes a ring without repeating its first point", () => {
    const square: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [2, 0],
          [2, -2],
          [0, -2],
          [0, 0],
        ],
      ],
    };
    expect(pathDataOnGrid(square, DEGREES)).toBe("M180 180l2 0 0 2-2 0z");
  });

  it("drops points that fall on the same grid point as the one before", () => {
    const line: LineString = {
      type: "LineString",
      coordinates: [
        [0, 0],
        [0.2, 0],
        [0.4, 0],
        [1, 0],
      ],
    };
    expect(pathDataOnGrid(line, DEGREES)).toBe("M180 180l1 0");
  });

  it("leaves out a ring that shrinks to less than a triangle", () => {
    const islet: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [0.1, 0],
          [0.1, 0.1],
          [0, 0],
        ],
      ],
    };
    expect(pathDataOnGrid(islet, DEGREES)).toBe("");
  });

  it("keeps the parts of a multi-line apart", () => {
    const lines: MultiLineString = {
      type: "MultiLineString",
      coordinates: [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [5, 0],
          [6, 0],
        ],
      ],
    };
    expect(pathDataOnGrid(lines, DEGREES)).toBe("M180 180l1 0M185 180l1 0");
  });

  it("puts a border on the same grid points for both of its neighbours", () => {
    const west: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [6, 50],
          [6.37, 50.21],
          [6.41, 50.6],
          [5, 50.6],
          [6, 50],
        ],
      ],
    };
    const east: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [6.41, 50.6],
          [6.37, 50.21],
          [6, 50],
          [7, 50],
          [6.41, 50.6],
        ],
      ],
    };
    const edge = (path: string) => new Set(pointsOf(path).map((point) => point.join(" ")));
    const common = [...edge(pathData(west, 8))].filter((point) => edge(pathData(east, 8)).has(point));
    expect(common).toHaveLength(3);
  });

  it("stays within half a grid step of the exact projection, for any line", () => {
    const position = fc.tuple(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 12 }), (coordinates) => {
        const steps = gridSize(8);
        const points = pointsOf(pathDataOnGrid({ type: "LineString", coordinates }, steps));
        for (const [longitude, latitude] of coordinates) {
          const [x, y] = toWorld([longitude, latitude]);
          const isNear = points.some(
            ([px = 0, py = 0]) => Math.abs(px - x * steps) <= 0.5 && Math.abs(py - y * steps) <= 0.5,
          );
          expect(points.length === 0 || isNear).toBe(true);
        }
      }),
    );
  });
});

describe("zoomClassOf", () => {
  it("is exact to a quarter pixel: the class is never coarser than the zoom", () => {
    expect([0, 5.9, 6, 6.1, 11.9].map(zoomClassOf)).toEqual([4, 6, 6, 8, 12]);
  });

  it("stays exact in single precision at the finest class", () => {
    expect(gridSize(12)).toBeLessThanOrEqual(2 ** 24);
  });
});

/** Reads a path of M and l commands back into absolute points. */
function pointsOf(path: string): number[][] {
  const points: number[][] = [];
  for (const part of path.split("M").slice(1)) {
    const [x = 0, y = 0, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number);
    let current: [number, number] = [x, y];
    points.push(current);
    for (let index = 0; index + 1 < steps.length; index += 2) {
      current = [current[0] + (steps[index] ?? 0), current[1] + (steps[index + 1] ?? 0)];
      points.push(current);
    }
  }
  return points;
}
