import { describe, expect, it } from "vitest";
import { cropScene } from "../../../src/map/picture/crop-scene";
import { pictureViewport } from "../../../src/map/picture/picture-viewport";
import { visibleBounds } from "../../../src/map/light/mercator";
import type { BoundingBox, NutsCode } from "../../../src/model/identifiers";
import { baseScene, lineOf, scene, square } from "../../builders/scene";

const west: BoundingBox = [5.1, 50.1, 5.9, 50.9];

describe("cropScene", () => {
  it("keeps what is seen and leaves out what lies wholly outside", () => {
    const { base } = cropScene(scene(), west);
    expect(base.units.map(({ code }) => code)).toEqual(["BE332"]);
    expect(base.regions).toHaveLength(1);
    expect(base.borders).toEqual([]);
  });

  it("keeps the lines of a mesh that reach into the bounds", () => {
    const mesh = {
      type: "MultiLineString" as const,
      coordinates: [...lineOf([5, 50.5], [6, 50.5]).coordinates, ...lineOf([8, 50], [9, 50]).coordinates],
    };
    const cropped = cropScene(scene({ base: { ...baseScene(), unitMesh: mesh } }), west);
    expect(cropped.base.unitMesh.coordinates).toHaveLength(1);
  });

  it("keeps colours and crops the areas of a choropleth, also those without a figure", () => {
    const areas = [
      { code: "BE332" as NutsCode, geometry: square(5, 50, 6, 51) },
      { code: "DEA2D" as NutsCode, geometry: square(6, 50, 7, 51) },
    ];
    const fills = new Map([["BE332" as NutsCode, "#bf7f80"]]);
    const { choropleth } = cropScene(
      scene({
        choropleth: {
          level: 3,
          areas,
          mesh: null,
          fills,
          noData: square(6, 50, 7, 51),
          differing: new Set(),
          circles: null,
        },
      }),
      west,
    );
    expect(choropleth?.areas.map(({ code }) => code)).toEqual(["BE332"]);
    expect(choropleth?.fills).toBe(fills);
    expect(choropleth?.noData).toBeNull();
  });
});

describe("pictureViewport", () => {
  it("shows at least what the map shows, in a shape that fits on paper", () => {
    for (const bounds of [west, [2.6, 46.35, 10.9, 51.65], [-170, -60, 170, 75], [5, 46, 6, 54]] as const) {
      const viewport = pictureViewport(bounds);
      const shown = visibleBounds(viewport);
      // Bounds at the edges of the world are cut there; a thousandth of a degree is rounding.
      expect(shown[0]).toBeLessThanOrEqual(bounds[0] + 0.001);
      expect(shown[2]).toBeGreaterThanOrEqual(bounds[2] - 0.001);
      expect(viewport.size.height).toBeGreaterThanOrEqual(600);
      expect(viewport.size.height).toBeLessThanOrEqual(1200);
    }
  });
});
