import area from "@turf/area";
import isInPolygon from "@turf/boolean-point-in-polygon";
import fc from "fast-check";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { dissolveAreas } from "../../../src/analysis/statistics/dissolve-areas";
import { loadBase } from "../../../src/data/load-base";
import type { BaseData } from "../../../src/model/dataset";
import { publishedFiles } from "../../builders/published-files";

/** One cell of a grid of whole degrees. */
function cell(column: number, row: number): Polygon {
  const ring = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
    [column, row],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

const SIZE = 6;
const cells = Array.from(
  { length: SIZE * SIZE },
  (_, index) => [index % SIZE, Math.floor(index / SIZE)] as const,
);

/** Square degrees of a body, holes taken away; positive when outer rings run counter-clockwise. */
function planeArea({ coordinates }: MultiPolygon): number {
  const ringArea = (ring: readonly Position[]) =>
    ring.slice(1).reduce((sum, [x2 = 0, y2 = 0], index) => {
      const [x1 = 0, y1 = 0] = ring[index] ?? [];
      return sum + (x1 * y2 - x2 * y1) / 2;
    }, 0);
  return coordinates.flat().reduce((sum, ring) => sum + ringArea(ring), 0);
}

describe("areas of a grid", () => {
  it("become a body that covers exactly the chosen cells, in whichever order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cells), (chosen) => {
        const { body } = dissolveAreas(chosen.map(([column, row]) => cell(column, row)));
        const covered = cells.filter(([column, row]) => isInPolygon([column + 0.5, row + 0.5], body));
        expect(new Set(covered)).toEqual(new Set(chosen));
        expect(planeArea(body)).toBe(chosen.length);
      }),
      { numRuns: 500 },
    );
  });

  it("become rings that pass no vertex twice", () => {
    fc.assert(
      fc.property(fc.subarray(cells), (chosen) => {
        const { outline } = dissolveAreas(chosen.map(([column, row]) => cell(column, row)));
        for (const ring of outline.coordinates) {
          expect(ring.at(0)).toEqual(ring.at(-1));
          expect(new Set(ring.slice(1).map(String)).size).toBe(ring.length - 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keep an area apart that lies in the hole of another", () => {
    const around = cells.filter(
      ([column, row]) => column < 5 && row < 5 && (column % 4 === 0 || row % 4 === 0),
    );
    const { body } = dissolveAreas([...around, [2, 2] as const].map(([column, row]) => cell(column, row)));
    expect(body.coordinates.map((polygon) => polygon.length)).toEqual([2, 1]);
  });

  it("become nothing where there are none", () => {
    expect(dissolveAreas([]).body.coordinates).toEqual([]);
  });
});

describe("units of the published geometry", () => {
  let base: BaseData;
  beforeAll(async () => {
    base = await loadBase(publishedFiles);
  });

  const unitsOf = (id: string) => {
    const members = base.regions.find((region) => region.id === id)?.members.map(({ unit }) => unit) ?? [];
    return base.geography.units
      .filter(({ properties }) => members.includes(properties.code))
      .map(({ geometry }) => geometry);
  };
  /** Every ring as the set of its points: start and direction are free. */
  const pointsOfRings = ({ coordinates }: MultiPolygon) =>
    coordinates
      .flatMap((polygon) => polygon.map((ring) => ring.slice(1).map(String).sort().join(" ")))
      .sort();

  it.each(["emr", "gr", "ibk", "tmo"])("become the body that TopoJSON merges: %s", (id) => {
    const merged = base.geography.regions.find(({ region }) => region === id)?.body;
    if (!merged) throw new Error(`no region ${id}`);
    const { body } = dissolveAreas(unitsOf(id));
    expect(pointsOfRings(body)).toEqual(pointsOfRings(merged));
    // Square metres; both sum the same rings.
    expect(area(body)).toBeCloseTo(area(merged), 0);
  });

  it("stay within 50 ms for the 68 units of the largest region", () => {
    const units = unitsOf("gr");
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      dissolveAreas(units);
      return performance.now() - start;
    });
    expect(units).toHaveLength(68);
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
