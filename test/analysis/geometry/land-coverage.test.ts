import { area } from "@turf/area";
import { polygon } from "@turf/helpers";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { gridOver } from "../../../src/analysis/geometry/grid-frame";
import { fullCoverage, landCoverage } from "../../../src/analysis/geometry/land-coverage";
import { loadBase } from "../../../src/data/load-base";
import type { Kilometres } from "../../../src/model/identifiers";
import { publishedFiles } from "../../builders/published-files";

const frame = gridOver([0, 0, 1, 1], 20 as Kilometres);

/** A rectangle in cells of the grid: cell 2 reaches from 1.5 to 2.5 steps. */
function rectangle(west: number, south: number, east: number, north: number): Polygon {
  const at = (column: number, row: number) => [
    (column - 0.5) * frame.longitudeStep,
    (row - 0.5) * frame.latitudeStep,
  ];
  return polygon([[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]])
    .geometry;
}

describe("landCoverage", () => {
  it("is the covered share of every cell", () => {
    const coverage = landCoverage(frame, [rectangle(1, 1, 2.5, 1.5)]);
    const row = [...coverage.subarray(frame.columns, frame.columns + 4)];
    expect(row).toEqual([0, Math.round(fullCoverage / 2), Math.round(fullCoverage / 4), 0]);
  });

  it("does not mind the direction of the ring", () => {
    const forwards = rectangle(1, 1, 3.3, 2.7);
    const backwards = { ...forwards, coordinates: forwards.coordinates.map((ring) => ring.toReversed()) };
    expect(landCoverage(frame, [backwards])).toEqual(landCoverage(frame, [forwards]));
  });

  it("leaves holes free", () => {
    const [outline = []] = rectangle(0, 0, 5, 5).coordinates;
    const [hole = []] = rectangle(2, 2, 3, 3).coordinates;
    const ring: Polygon = { type: "Polygon", coordinates: [outline, hole.toReversed()] };
    expect(landCoverage(frame, [ring])[2 * frame.columns + 2]).toBe(0);
  });

  it("closes the seam between two neighbours", () => {
    const coverage = landCoverage(frame, [rectangle(0, 0, 2.3, 4), rectangle(2.3, 0, 5, 4)]);
    expect([...coverage.subarray(0, 4)]).toEqual(Array(4).fill(fullCoverage));
  });

  it("goes on evenly over many rows", () => {
    const tall = gridOver([0, 0, 0.1, 10], 2 as Kilometres);
    const [west, east] = [2.5, 3.25].map((column) => column * tall.longitudeStep);
    const [south, north] = [1.5, 520.5].map((row) => row * tall.latitudeStep);
    const strip = polygon([
      [
        [west ?? 0, south ?? 0],
        [east ?? 0, south ?? 0],
        [east ?? 0, north ?? 0],
        [west ?? 0, north ?? 0],
        [west ?? 0, south ?? 0],
      ],
    ]).geometry;
    const coverage = landCoverage(tall, [strip]);
    for (let row = 0; row < tall.rows; row++) {
      const isInside = row >= 2 && row <= 520;
      expect(coverage[row * tall.columns + 3], `row ${row}`).toBe(
        isInside ? Math.round(0.75 * fullCoverage) : 0,
      );
    }
  });

  it("cuts polygons that reach beyond the grid", () => {
    const coverage = landCoverage(frame, [rectangle(-50, -50, 50, 50)]);
    expect(coverage.every((share) => share === fullCoverage)).toBe(true);
  });

  it("adds up to the area that Turf finds, within 0.1 %", async () => {
    const { geography } = await loadBase(publishedFiles);
    const luxembourg = geography.units.find(({ properties }) => properties.country === "LU");
    if (!luxembourg) throw new Error("No unit of Luxembourg");
    const grid = gridOver([5.5, 49.2, 6.8, 50.4], 1 as Kilometres);
    const coverage = landCoverage(grid, [luxembourg.geometry]);
    const radius = 6371.0088;
    const cell = (radius * Math.PI) / 180;
    const sum = coverage.reduce((total, share, node) => {
      const latitude = grid.south + Math.floor(node / grid.columns) * grid.latitudeStep;
      const height = grid.latitudeStep * cell;
      const width = grid.longitudeStep * cell * Math.cos((latitude * Math.PI) / 180);
      return total + (share / fullCoverage) * height * width;
    }, 0);
    expect(sum / (area(luxembourg) / 1e6)).toBeCloseTo(1, 3);
  });
});
