import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesWithRoom } from "../../../src/map/small/names-with-room";

const size = { width: 400, height: 300 };
const place = (name: string, x: number, y: number, width = 60) => ({ name, x, y, width });

describe("names of a small map", () => {
  it("stand above their places, else below", () => {
    const [first, second] = namesWithRoom([place("a", 100, 100), place("b", 105, 100)], size);
    expect(first?.y).toBeLessThan(100);
    expect(second?.y).toBeGreaterThan(100);
  });

  it("are left out where neither has room", () => {
    const crowd = ["a", "b", "c"].map((name) => place(name, 100, 100));
    expect(namesWithRoom(crowd, size).map(({ name }) => name)).toEqual(["a", "b"]);
  });

  it("never touch each other nor leave the map", () => {
    const places = fc.array(
      fc.tuple(fc.nat(400), fc.nat(300), fc.integer({ min: 10, max: 200 })).map(([x, y, width]) => ({
        ...place("", x, y, width),
      })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(places, (list) => {
        const named = list.map((one, index) => ({ ...one, name: `n${index}` }));
        const widths = new Map(named.map(({ name, width }) => [name, width]));
        const shown = namesWithRoom(named, size);
        const half = (name: string) => (widths.get(name) ?? 0) / 2;
        for (const one of shown) {
          expect(one.x - half(one.name)).toBeGreaterThanOrEqual(0);
          expect(one.x + half(one.name)).toBeLessThanOrEqual(size.width);
          for (const other of shown)
            if (other !== one && Math.abs(other.y - one.y) < 15)
              expect(Math.abs(other.x - one.x)).toBeGreaterThanOrEqual(half(one.name) + half(other.name));
        }
      }),
    );
  });
});
