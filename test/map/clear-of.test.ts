import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftsClearOf, type Edges } from "../../src/map/clear-of";

const surface: Edges = { left: 0, top: 0, right: 1000, bottom: 700 };
const legend: Edges = { left: 740, top: 310, right: 990, bottom: 690 };
const arrow: Edges = { left: 890, top: 300, right: 990, bottom: 320 };
const GAP = 6;

function moved(box: Edges, { x, y }: { readonly x: number; readonly y: number }): Edges {
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

function isOver(a: Edges, b: Edges): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

describe("shiftsClearOf", () => {
  it("stays where nothing is in the way", () => {
    expect(shiftsClearOf([arrow], surface, [])).toEqual([{ x: 0, y: 0 }]);
    expect(shiftsClearOf([arrow], surface, [{ ...legend, top: 400 }])).toEqual([{ x: 0, y: 0 }]);
  });

  it("goes the shortest way: over the upper edge of the legend, else to its left", () => {
    expect(shiftsClearOf([arrow], surface, [legend])).toEqual([{ x: 0, y: 310 - GAP - 320 }]);
    const low = { ...arrow, top: 600, bottom: 620 };
    expect(shiftsClearOf([low], surface, [legend])).toEqual([{ x: 740 - GAP - 990, y: 0 }]);
  });

  it("comes in from beyond the edge of the surface", () => {
    const beyond = { left: -40, top: -10, right: 60, bottom: 10 };
    expect(shiftsClearOf([beyond], surface, [])).toEqual([{ x: 46, y: 16 }]);
  });

  it("keeps the second clear of the first", () => {
    const [first, second] = shiftsClearOf([arrow, { ...arrow, top: 310, bottom: 330 }], surface, []);
    expect([first, second]).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 320 + GAP - 310 },
    ]);
  });

  it("has no place where all is covered", () => {
    expect(shiftsClearOf([arrow], surface, [surface])).toEqual([null]);
  });

  it("never puts one over another, over an obstacle or beyond the edge", () => {
    const box = fc
      .record({ left: fc.nat(900), top: fc.nat(650), width: fc.integer({ min: 20, max: 180 }) })
      .map(({ left, top, width }): Edges => ({ left, top, right: left + width, bottom: top + 40 }));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), (boxes) => {
        const placed = shiftsClearOf(boxes, surface, [legend]).flatMap((shift, index) => {
          const own = boxes[index];
          return shift && own ? [moved(own, shift)] : [];
        });
        for (const [index, place] of placed.entries()) {
          expect(isOver(place, legend)).toBe(false);
          expect(placed.slice(index + 1).some((other) => isOver(place, other))).toBe(false);
          expect(Math.min(place.left, place.top, 1000 - place.right, 700 - place.bottom)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
