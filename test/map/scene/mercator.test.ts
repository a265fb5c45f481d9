import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromWorld, mapBearing, toWorld } from "../../../src/map/scene/mercator";

describe("toWorld", () => {
  it("puts the origin in the middle and the date line at the edges", () => {
    expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
    expect(toWorld([-180, 0])[0]).toBe(0);
    expect(toWorld([180, 0])[0]).toBe(1);
  });

  it("agrees with the other form of the formula, asinh(tan(latitude)) (OSM wiki, slippy map tilenames)", () => {
    for (const latitude of [-60, -12.5, 0.1, 48.58, 84]) {
      const expected = (1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2;
      expect(toWorld([7.75, latitude])[1]).toBeCloseTo(expected, 12);
    }
  });

  it("puts Strasbourg into tile 534/353 at zoom 10", () => {
    const [x, y] = toWorld([7.75, 48.58]);
    expect([Math.floor(x * 1024), Math.floor(y * 1024)]).toEqual([534, 353]);
  });

  it("ends at the edge of the square near the poles", () => {
    expect(toWorld([0, 90])[1]).toBeCloseTo(0, 6);
    expect(toWorld([0, -90])[1]).toBeCloseTo(1, 6);
  });
});

describe("fromWorld", () => {
  it("returns every position, to a millionth of a degree", () => {
    const longitude = fc.double({ min: -180, max: 180, noNaN: true });
    const latitude = fc.double({ min: -85, max: 85, noNaN: true });
    fc.assert(
      fc.property(longitude, latitude, (x, y) => {
        const [backX, backY] = fromWorld(toWorld([x, y]));
        expect(backX).toBeCloseTo(x, 6);
        expect(backY).toBeCloseTo(y, 6);
      }),
    );
  });
});

describe("mapBearing", () => {
  it("counts clockwise from north", () => {
    expect(mapBearing([6, 50], [6, 51])).toBeCloseTo(0, 9);
    expect(mapBearing([6, 50], [7, 50])).toBeCloseTo(90, 9);
    expect(mapBearing([6, 50], [6, 49])).toBeCloseTo(180, 9);
    expect(mapBearing([6, 50], [5, 50])).toBeCloseTo(270, 9);
  });
});
