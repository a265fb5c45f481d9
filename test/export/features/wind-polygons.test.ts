import type { Geometry, Position } from "geojson";
import { area as turfArea } from "@turf/area";
import { beforeAll, describe, expect, it } from "vitest";
import { loadBase } from "../../../src/data/load-base";
import { windPolygons } from "../../../src/export/features/wind-polygons";
import type { BaseData } from "../../../src/model/dataset";
import { publishedFiles } from "../../builders/published-files";

/**
 * Which way a ring turns at its lowest point, where it must be convex: an answer without any sum over the ring.
 * Positive: counterclockwise.
 */
function turn(ring: readonly Position[]): number {
  const points = ring.slice(0, -1);
  const at = (index: number): readonly [number, number] => {
    const [x = 0, y = 0] = points[(index + points.length) % points.length] ?? [];
    return [x, y];
  };
  let lowest = 0;
  points.forEach((_, index) => {
    const [x, y] = at(index);
    const [lowX, lowY] = at(lowest);
    if (y < lowY || (y === lowY && x > lowX)) lowest = index;
  });
  const [x, y] = at(lowest);
  const [beforeX, beforeY] = at(lowest - 1);
  const [afterX, afterY] = at(lowest + 1);
  return (x - beforeX) * (afterY - y) - (y - beforeY) * (afterX - x);
}

function polygonsOf(geometry: Geometry): readonly (readonly Position[][])[] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

let data: BaseData;
beforeAll(async () => {
  data = await loadBase(publishedFiles);
});

describe("windPolygons", () => {
  it("winds every unit and region by the right hand: outside counterclockwise, holes clockwise", () => {
    const geometries = [
      ...data.geography.units.map(({ geometry }) => geometry),
      ...data.geography.regions.map(({ body }) => body),
    ];
    const wrong = geometries
      .flatMap((geometry) => polygonsOf(windPolygons<Geometry>(geometry)))
      .flatMap((rings) => rings.filter((ring, index) => turn(ring) > 0 !== (index === 0)));
    expect(geometries.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  it("turns round what the topologies wind the other way", () => {
    const before = data.geography.regions.flatMap(({ body }) => polygonsOf(body));
    expect(before.some(([outer = []]) => turn(outer) < 0)).toBe(true);
  });

  it("keeps the area: rounding to six decimals changes less than a millionth", () => {
    for (const { geometry } of data.geography.units.slice(0, 50)) {
      const before = turfArea(geometry);
      expect(Math.abs(turfArea(windPolygons<Geometry>(geometry)) - before) / before).toBeLessThan(1e-6);
    }
  });

  it("closes every ring and leaves longitude before latitude", () => {
    const [unit] = data.geography.units;
    if (!unit) throw new Error("no unit");
    for (const [outer = []] of polygonsOf(windPolygons<Geometry>(unit.geometry))) {
      expect(outer.at(-1)).toEqual(outer[0]);
      expect(outer.every(([x = 99, y = 0]) => x < 30 && y > 40)).toBe(true);
    }
  });

  it("leaves the direction of a line as it is", () => {
    const line = {
      type: "LineString" as const,
      coordinates: [
        [6.12345678, 50],
        [7, 51],
      ],
    };
    expect(windPolygons(line).coordinates).toEqual([
      [6.123457, 50],
      [7, 51],
    ]);
  });
});
