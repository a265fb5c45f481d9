import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dodge } from "../../../../src/panels/compare/units/dodge";

describe("points beside each other", () => {
  it("stay on the line where there is room", () => {
    expect(dodge([0, 20, 40], 4, 30)).toEqual([0, 0, 0]);
  });

  it("move aside where they would lie on each other: first to one side, then to the other", () => {
    expect(dodge([10, 10, 10], 4, 30)).toEqual([0, 8, -8]);
  });

  it("never lie on each other while there is room, wherever they stand", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 40 }), (places) => {
        const sorted = [...places].sort((a, b) => a - b);
        // 40 points of 8 pixels need at most 160 pixels to either side.
        const offsets = dodge(sorted, 4, 400);
        for (const [index, place] of sorted.entries())
          for (const [other, otherPlace] of sorted.entries())
            if (other < index)
              expect(
                Math.hypot(place - otherPlace, (offsets[index] ?? 0) - (offsets[other] ?? 0)),
              ).toBeGreaterThan(7.999);
      }),
    );
  });

  it("stay within their band also where there is no room", () => {
    const offsets = dodge(
      Array.from({ length: 60 }, () => 10),
      4,
      30,
    );
    expect(Math.max(...offsets.map(Math.abs))).toBeLessThanOrEqual(30);
    expect(offsets).toHaveLength(60);
  });
});
