import { describe, expect, it } from "vitest";
import { between, keptOnMap, movedBy, pinched, scaledAbout } from "../../../src/map/light/gesture-math";
import type { ScreenTransform } from "../../../src/map/light/mercator";

const start: ScreenTransform = { scale: 1000, x: -300, y: -200 };

/** Point of the Mercator square under a pixel. */
const under = ({ scale, x, y }: ScreenTransform, [px, py]: readonly [number, number]) =>
  [(px - x) / scale, (py - y) / scale] as const;

function expectSamePoint(actual: readonly [number, number], wanted: readonly [number, number]): void {
  expect(actual[0]).toBeCloseTo(wanted[0], 9);
  expect(actual[1]).toBeCloseTo(wanted[1], 9);
}

describe("scaledAbout", () => {
  it("leaves the ground under the pointer where it is", () => {
    const after = scaledAbout(start, [120, 80], 1.7);
    expect(after.scale).toBeCloseTo(1700, 9);
    expectSamePoint(under(after, [120, 80]), under(start, [120, 80]));
  });

  it("stops at the largest zoom without moving the picture", () => {
    const largest = { scale: 512 * 2 ** 12, x: -5, y: -7 };
    expect(scaledAbout(largest, [100, 100], 4)).toEqual(largest);
  });
});

describe("pinched", () => {
  it("keeps the ground under both fingers", () => {
    const from = [
      [100, 100],
      [200, 100],
    ] as const;
    const to = [
      [80, 120],
      [280, 120],
    ] as const;
    const after = pinched(start, from, to);
    expect(after.scale).toBeCloseTo(2000, 9);
    expectSamePoint(under(after, to[0]), under(start, from[0]));
    expectSamePoint(under(after, to[1]), under(start, from[1]));
  });

  it("moves without scaling while both fingers lie on one pixel", () => {
    expect(
      pinched(
        start,
        [
          [5, 5],
          [5, 5],
        ],
        [
          [9, 7],
          [9, 7],
        ],
      ),
    ).toEqual(movedBy(start, 4, 2));
  });
});

describe("keptOnMap", () => {
  it("brings the edge of the world no farther than the middle of the screen", () => {
    expect(keptOnMap({ scale: 1000, x: 700, y: -2000 }, { width: 800, height: 600 })).toEqual({
      scale: 1000,
      x: 400,
      y: -700,
    });
  });

  it("changes nothing while the middle lies on the map", () => {
    expect(keptOnMap(start, { width: 800, height: 600 })).toEqual(start);
  });
});

describe("between", () => {
  const end: ScreenTransform = { scale: 4000, x: -2000, y: -900 };

  it("begins and ends exactly", () => {
    expect(between(start, end, 0)).toEqual(start);
    const last = between(start, end, 1);
    expect(last.scale).toBeCloseTo(4000, 9);
    expectSamePoint([last.x, last.y], [-2000, -900]);
  });

  it("doubles the scale in half of a fourfold flight", () => {
    expect(between(start, end, 0.5).scale).toBeCloseTo(2000, 9);
  });

  it("grows about one fixed point: the ground that does not move at the end does not move on the way", () => {
    // Pixel p with (p - x0) / s0 = (p - x1) / s1.
    const fixed = (from: number, to: number) => (from * 4000 - to * 1000) / 3000;
    const point = [fixed(start.x, end.x), fixed(start.y, end.y)] as const;
    const halfway = between(start, end, 0.37);
    expectSamePoint(under(halfway, point), under(start, point));
  });

  it("moves evenly when only the place changes", () => {
    expect(between(start, movedBy(start, 100, 40), 0.25)).toEqual(movedBy(start, 25, 10));
  });
});
