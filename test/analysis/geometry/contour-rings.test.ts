import { describe, expect, it } from "vitest";
import { contourRings } from "../../../src/analysis/geometry/contour-rings";
import type { FieldLevel } from "../../../src/analysis/geometry/distance-field";
import { fullCoverage } from "../../../src/analysis/geometry/land-coverage";
import type { Kilometres } from "../../../src/model/identifiers";

/** Four by four nodes, 1 km apart, whose outer ones are the frame; the inner four by corner of the middle cell. */
function levelOf({ southWest = 9, southEast = 9, northWest = 9, northEast = 9 }): FieldLevel {
  const distances = new Float32Array(16).fill(9);
  distances.set([southWest, southEast], 5);
  distances.set([northWest, northEast], 9);
  const land = new Uint8Array(16);
  for (const node of [5, 6, 9, 10]) land[node] = fullCoverage;
  return {
    frame: {
      west: 0,
      south: 0,
      longitudeStep: 1,
      latitudeStep: 1,
      columns: 4,
      rows: 4,
      spacing: 1 as Kilometres,
    },
    reach: 100,
    distances,
    land,
    blocks: [{ column: 0, row: 0, least: 0, greatest: 9, isPartlyOutside: true }],
  };
}

const upToTwo = { from: -Infinity, to: 2 };

describe("contourRings", () => {
  it("crosses the side between two nodes where the distance is reached", () => {
    const [ring] = contourRings(levelOf({ southWest: 1.5, southEast: 3.5 }), upToTwo);
    const point = ring?.xs.findIndex((x, index) => x > 1 && x < 2 && ring.ys[index] === 1) ?? -1;
    expect(ring?.xs[point]).toBeCloseTo(1.25, 9);
    expect(ring?.isAtDistance[point]).toBe(true);
  });

  it("runs counter-clockwise round an area", () => {
    const [ring] = contourRings(levelOf({ southWest: 1 }), upToTwo);
    const { xs = [], ys = [] } = ring ?? {};
    const area = xs.reduce((sum, x, point) => {
      const next = (point + 1) % xs.length;
      return sum + x * (ys[next] ?? NaN) - (xs[next] ?? NaN) * (ys[point] ?? NaN);
    }, 0);
    expect(area).toBeGreaterThan(0);
  });

  it("joins two opposite corners when the middle between them is near enough, and only then", () => {
    const near = { southWest: 1, northEast: 1 };
    expect(contourRings(levelOf({ ...near, southEast: 2.5, northWest: 2.5 }), upToTwo)).toHaveLength(1);
    expect(contourRings(levelOf({ ...near, southEast: 3.5, northWest: 3.5 }), upToTwo)).toHaveLength(2);
  });

  it("ends an area at the frame where nothing else ends it", () => {
    const [ring] = contourRings(levelOf({ southWest: 1, southEast: 1, northWest: 1, northEast: 1 }), upToTwo);
    expect(ring?.isAtDistance).not.toContain(true);
  });

  it("is empty where no distance lies in the span", () => {
    expect(contourRings(levelOf({}), upToTwo)).toEqual([]);
  });
});
