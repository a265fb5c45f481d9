import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smoothAt } from "../../../../src/analysis/statistics/indicators/local-regression";

const point = (x: number, y: number, weight = 1) => ({ x, y, weight });

describe("local linear regression", () => {
  it("goes through points on a line, and on beyond them", () => {
    const line = [point(10, 25), point(20, 45), point(30, 65), point(35, 75)];
    expect(smoothAt(line, 0, 50)).toBeCloseTo(5, 10);
  });

  // Weights 343/512, 1, 343/512 of the tricube at half a bandwidth: (0 + 6 + 0) / (1 + 2 * 0.669921875).
  it("weighs by the tricube of the distance", () => {
    expect(smoothAt([point(-5, 0), point(0, 6), point(5, 0)], 0, 10)).toBeCloseTo(6 / 2.33984375, 12);
  });

  it("weighs a point as often as its weight", () => {
    const once = [point(1, 3), point(4, 9), point(6, 2), point(6, 2), point(6, 2)];
    const heavy = [point(1, 3), point(4, 9), point(6, 2, 3)];
    expect(smoothAt(heavy, 3, 10)).toBeCloseTo(smoothAt(once, 3, 10) ?? NaN, 12);
  });

  it("does not see points as far as the bandwidth", () => {
    const near = [point(1, 1), point(2, 2), point(3, 3)];
    expect(smoothAt([...near, point(10, 500)], 0, 10)).toBe(smoothAt(near, 0, 10));
  });

  it("needs three points", () => {
    expect(smoothAt([point(1, 1), point(2, 2), point(30, 3)], 0, 10)).toBeNull();
  });

  it("needs two places", () => {
    expect(smoothAt([point(4, 1), point(4, 2), point(4, 3)], 1, 10)).toBeNull();
  });

  it("leaves residuals that neither tilt nor shift the line, as least squares must", () => {
    const points = fc.array(
      fc.record({
        x: fc.integer({ min: -40, max: 40 }),
        y: fc.integer({ min: -100, max: 100 }),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 3, maxLength: 12 },
    );
    fc.assert(
      fc.property(points, fc.integer({ min: -40, max: 40 }), (drawn, place) => {
        const level = smoothAt(drawn, place, 60);
        if (level === null) return;
        // The slope that belongs to this level, from the first normal equation; the second must then hold too.
        const near = drawn
          .map(({ x, y, weight }) => ({ offset: x - place, y, weight: weight * tricube((x - place) / 60) }))
          .filter(({ weight }) => weight > 0);
        const total = (of: (each: (typeof near)[number]) => number) =>
          near.reduce((sum, each) => sum + each.weight * of(each), 0);
        const slope = total(({ offset, y }) => offset * (y - level)) / total(({ offset }) => offset * offset);
        const scale = total(({ y, offset }) => Math.abs(y - level) + Math.abs(slope * offset)) + 1;
        expect(total(({ offset, y }) => y - level - slope * offset) / scale).toBeCloseTo(0, 6);
      }),
    );
  });
});

function tricube(offset: number): number {
  return Math.abs(offset) < 1 ? (1 - Math.abs(offset) ** 3) ** 3 : 0;
}
