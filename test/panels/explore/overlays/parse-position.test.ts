import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePosition } from "../../../../src/panels/explore/overlays/parse-position";

describe("reading coordinates", () => {
  it.each([
    ["50.78, 6.08", [6.08, 50.78]],
    ["50.78 6.08", [6.08, 50.78]],
    ["50,78; 6,08", [6.08, 50.78]],
    ["50.78°, -6.08°", [-6.08, 50.78]],
    ["  -33;151 ", [151, -33]],
  ])("%s is latitude and longitude", (text, position) => {
    expect(parsePosition(text)).toEqual({ position, problem: null });
  });

  it.each([
    ["", "format"],
    ["Aachen", "format"],
    ["50.78", "format"],
    ["50.78, 6.08, 1", "format"],
    ["1e9, 6", "format"],
    ["96.5, 6.08", "latitude"],
    ["50.78, 190", "longitude"],
  ])("%s has a problem with the %s", (text, problem) => {
    expect(parsePosition(text)).toEqual({ position: null, problem });
  });

  it("reads back what it is given with a point", () => {
    const degrees = (limit: number) =>
      fc.integer({ min: -limit * 1000, max: limit * 1000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(degrees(85), degrees(180), (latitude, longitude) => {
        const read = parsePosition(`${latitude}, ${longitude}`).position;
        expect(read?.[0]).toBeCloseTo(longitude, 9);
        expect(read?.[1]).toBeCloseTo(latitude, 9);
      }),
    );
  });

  it("never answers outside the world, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { position } = parsePosition(text);
        expect(position === null || (Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 85)).toBe(true);
      }),
    );
  });
});
