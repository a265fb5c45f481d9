import { describe, expect, it } from "vitest";
import { flowRibbon } from "../../../src/map/light/flow-ribbon";
import type { ScreenTransform } from "../../../src/map/light/mercator";
import type { Position } from "../../../src/model/identifiers";

/** 360 pixels for the world: one degree of longitude is one pixel, the equator lies at y = 180. */
const degrees: ScreenTransform = { scale: 360, x: -180, y: -180 };
const ends = { originRadius: 0, destinationRadius: 0 };
const eastwards: readonly Position[] = [
  [0, 0],
  [50, 0],
  [100, 0],
];

describe("flowRibbon", () => {
  it("is a band of the given width with a head at the destination", () => {
    // Head: 1.15 × 10 = 11.5 long, 1.9 × 10 = 19 wide; numbers by hand.
    expect(flowRibbon(eastwards, 10, degrees, ends)).toBe(
      "M0.0 5.0L50.0 5.0L88.5 5.0L88.5 9.5L100.0 0.0L88.5 -9.5L88.5 -5.0L50.0 -5.0L0.0 -5.0Z",
    );
  });

  it("starts and ends at the edges of the circles", () => {
    const points = pointsOf(flowRibbon(eastwards, 4, degrees, { originRadius: 12, destinationRadius: 7 }));
    const xs = points.map(([x]) => x ?? 0);
    expect(Math.min(...xs)).toBeCloseTo(12, 1);
    expect(Math.max(...xs)).toBeCloseTo(93, 1);
  });

  it("points the other way for the opposite flow", () => {
    const points = pointsOf(flowRibbon([...eastwards].reverse(), 10, degrees, ends));
    const tip = points.reduce((best, point) => ((point[0] ?? 0) < (best[0] ?? 0) ? point : best));
    expect(tip[0]).toBeCloseTo(0, 1);
    expect(tip[1]).toBeCloseTo(0, 1);
  });

  it("is empty when the circles of both ends touch", () => {
    expect(flowRibbon(eastwards, 3, degrees, { originRadius: 60, destinationRadius: 40 })).toBe("");
  });

  it("keeps the head shorter than half of a short way", () => {
    const points = pointsOf(
      flowRibbon(
        [
          [0, 0],
          [6, 0],
        ],
        10,
        degrees,
        ends,
      ),
    );
    const neck = points.filter(([, y]) => Math.abs(y ?? 0) > 6).map(([x]) => x ?? 0);
    expect(Math.min(...neck)).toBeGreaterThanOrEqual(3);
  });
});

function pointsOf(path: string): number[][] {
  return path
    .slice(1, -1)
    .split("L")
    .map((point) => point.split(" ").map(Number));
}
