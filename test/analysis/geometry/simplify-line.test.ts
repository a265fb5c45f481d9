import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplifyLine } from "../../../src/analysis/geometry/simplify-line";

describe("simplifyLine", () => {
  it("leaves out what lies on a straight line and keeps the corner", () => {
    expect(simplifyLine([0, 1, 2, 3, 3, 3], [0, 0.05, 0, 0, 1, 2], 0.1)).toEqual([0, 3, 5]);
  });

  it("moves the line nowhere by more than the tolerance", () => {
    const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }), (points) => {
        const xs = points.map(([x]) => x);
        const ys = points.map(([, y]) => y);
        const kept = simplifyLine(xs, ys, 0.5);
        expect([kept[0], kept.at(-1)]).toEqual([0, points.length - 1]);
        points.forEach(([x, y], index) => {
          const order = kept.findIndex((keptIndex) => keptIndex >= index);
          const [start = 0, end = 0] = [kept[order - 1] ?? kept[order], kept[order]];
          const distance = toSegment(x, y, [xs[start], ys[start], xs[end], ys[end]]);
          expect(distance).toBeLessThanOrEqual(0.5 + 1e-9);
        });
      }),
    );
  });
});

function toSegment(x: number, y: number, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: (number | undefined)[]): number {
  const lengthSquared = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const along = lengthSquared > 0 ? ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / lengthSquared : 0;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0));
}
