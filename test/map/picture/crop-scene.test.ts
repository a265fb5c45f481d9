import { describe, expect, it } from "vitest";
import { countedScene, cropScene } from "../../../src/map/picture/crop-scene";
import { countedViewport, pictureViewport } from "../../../src/map/picture/picture-viewport";
import { screenTransform, toScreen, visibleBounds } from "../../../src/map/light/mercator";
import type { BoundingBox, NutsCode, Position } from "../../../src/model/identifiers";
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

describe("countedViewport", () => {
  const atEdge = (bounds: BoundingBox, zoom: number) => {
    const viewport = countedViewport(bounds, zoom);
    const transform = screenTransform(viewport);
    const [left, top] = toScreen([bounds[0], bounds[3]], transform);
    const [right, bottom] = toScreen([bounds[2], bounds[1]], transform);
    const { width, height } = viewport.size;
    return { left, top, right: width - right, bottom: height - bottom, width, height };
  };

  it.each([
    ["a wide map", [2, 46, 12, 50]],
    ["a phone", [5, 44, 7, 52]],
    ["a flat strip", [2, 50, 12, 50.6]],
  ] as const)("shows %s to its edges, with room for marks and no more", (_, bounds) => {
    const { left, top, right, bottom, width, height } = atEdge([...bounds], 0);
    for (const room of [left, top, right, bottom]) {
      expect(room).toBeGreaterThan(22);
      expect(room).toBeLessThan(26);
    }
    expect(Math.max(width, height)).toBe(1248);
  });

  it("is never smaller than the map that marks were grouped for", () => {
    // At zoom 7 a degree of longitude takes 512 · 2^7 / 360 pixels.
    const { width } = atEdge([2, 47, 12, 50], 7);
    expect(width - 48).toBe(Math.round((10 * 512 * 2 ** 7) / 360));
  });
});

describe("countedScene", () => {
  const circle = (key: string, position: Position) => ({ key, position, radius: 6, text: "", isLit: false });
  const place = (position: Position) => ({ name: "Aachen", position, city: null });
  const inside: Position = [5.5, 50.5];
  const outside: Position = [6.5, 50.5];
  const records = {
    marks: [circle("in", inside), circle("out", outside)],
    places: [place(inside), place(outside)],
    origin: place(outside),
    isFaded: false,
  };

  it("keeps the marks inside, which are those that are counted", () => {
    const counted = countedScene(scene({ records }), west).records;
    expect(counted?.marks.map(({ key }) => key)).toEqual(["in"]);
    expect(counted?.places).toEqual([place(inside)]);
    expect(counted?.origin).toBeNull();
  });

  it("shows of a record that is read its own places alone", () => {
    const counted = countedScene(scene({ records: { ...records, isFaded: true } }), west).records;
    expect(counted?.marks).toEqual([]);
    expect(counted?.places).toEqual([place(inside)]);
  });
});
