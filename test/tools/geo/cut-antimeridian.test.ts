import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { loadWorld } from "../../../src/data/load-base";
import { cutAtAntimeridian } from "../../../tools/geo/geometry/cut-antimeridian";
import { publishedFiles } from "../../builders/published-files";

/** Twice the area, in square degrees: shoelace formula. */
function area(ring: readonly Position[]): number {
  return Math.abs(
    ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
      const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
      return sum + beforeX * y - x * beforeY;
    }, 0) / 2,
  );
}

const longest = (polygons: readonly (readonly (readonly Position[])[])[]) =>
  Math.max(
    ...polygons
      .flat()
      .flatMap((ring) => ring.map(([x = 0], index) => Math.abs(x - (ring[index - 1]?.[0] ?? x)))),
  );

describe("cutAtAntimeridian", () => {
  it("leaves alone what does not cross, holes included", () => {
    const polygon = [
      [[0, 0], [4, 0], [4, 4], [0, 0]],
      [[2, 1], [3, 1], [3, 2], [2, 1]],
    ]; // prettier-ignore
    expect(cutAtAntimeridian([polygon])).toEqual([polygon]);
  });

  it("cuts a square of 4 by 2 degrees across the meridian into two of 2 by 2", () => {
    const square = [[[178, 0], [-178, 0], [-178, 2], [178, 2], [178, 0]]]; // prettier-ignore
    const pieces = cutAtAntimeridian([square]);
    expect(pieces.map(([ring = []]) => area(ring))).toEqual([4, 4]);
    expect(longest(pieces)).toBeLessThanOrEqual(2);
  });

  it("leads a ring round the pole along the edge of the map", () => {
    const cap = [[[-90, -70], [-180, -70], [90, -70], [0, -70], [-90, -70]]]; // prettier-ignore
    const total = cutAtAntimeridian([cap]).reduce((sum, [ring = []]) => sum + area(ring), 0);
    expect(total).toBeCloseTo(360 * 20, 6);
  });
});

describe("the published world", () => {
  it("has no edge that runs across the map, except along its lower edge", async () => {
    const world = await loadWorld(publishedFiles);
    for (const { geometry } of world.features) {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      for (const ring of polygons.flat())
        ring.forEach(([x = 0, y = 0], index) => {
          if (y > -89) expect(Math.abs(x - (ring[index - 1]?.[0] ?? x))).toBeLessThan(180);
        });
    }
  });

  it("holds Russia east and west of the meridian, and Antarctica down to the pole", async () => {
    const { features } = await loadWorld(publishedFiles);
    const ringsOf = (code: string) =>
      features.flatMap(({ properties, geometry }) => {
        if (properties.country !== code) return [];
        return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      });
    const longitudes = ringsOf("RU").flatMap((ring) => ring.map(([x = 0]) => x));
    expect(longitudes.some((x) => x < -170)).toBe(true);
    expect(longitudes.some((x) => x > 170)).toBe(true);
    // 12.6 million km² of the 510 of the sphere lie south of 60 degrees; on the flat map 360 by about 18 degrees.
    const flat = ringsOf("AQ").reduce((sum, ring) => sum + area(ring), 0);
    expect(flat).toBeGreaterThan(360 * 15);
    expect(flat).toBeLessThan(360 * 25);
  });
});
