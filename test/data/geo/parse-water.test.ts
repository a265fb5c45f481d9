import type { Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { loadBase } from "../../../src/data/load-base";
import type { Water } from "../../../src/model/geography";
import { publishedFiles } from "../../builders/published-files";
import { karneyArea, karneyLength } from "../../builders/geodesic";

let water: Water;
beforeAll(async () => {
  water = (await loadBase(publishedFiles)).water;
});

function river(name: string): Position[] {
  const found = water.rivers.features.filter(({ properties }) => properties.name === name);
  return found.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat(),
  );
}

describe("lakes", () => {
  // Surfaces: Lake Constance 536 km² (IGKB), Lake Geneva 580 km² (CIPEL).
  test.each([
    ["Lake Constance", 536],
    ["Lake Geneva", 580],
  ])("%s is whole", (name, published) => {
    const lakes = water.lakes.features.filter(({ properties }) => properties.name === name);
    expect(lakes).toHaveLength(1);
    const [lake] = lakes;
    expect(
      Math.abs(karneyArea(lake?.geometry ?? { type: "Polygon", coordinates: [] }) / published - 1),
    ).toBeLessThan(0.03);
  });

  test("names come in four languages", () => {
    const constance = water.lakes.features.find(({ properties }) => properties.name === "Lake Constance");
    expect(constance?.properties.names).toEqual({
      de: "Bodensee",
      fr: "Lac de Constance",
      nl: "Bodenmeer",
      en: "Lake Constance",
    });
  });
});

describe("rivers", () => {
  // Towns on the bank; the lines are of about 1:2.5 million.
  test.each([
    ["Rhine", "Basel", 7.59, 47.56],
    ["Rhine", "Strasbourg", 7.8, 48.57],
    ["Rhine", "Köln", 6.96, 50.94],
    ["Moselle", "Metz", 6.17, 49.12],
    ["Moselle", "Trier", 6.63, 49.75],
    ["Meuse", "Verdun", 5.39, 49.16],
    ["Meuse", "Liège", 5.57, 50.64],
    ["Meuse", "Maastricht", 5.69, 50.85],
  ])("the %s passes %s", (name, _town, longitude, latitude) => {
    const distances = river(name).map((point) => karneyLength([[point, [longitude, latitude]]]));
    expect(Math.min(...distances)).toBeLessThan(4);
  });

  test("the Rhine is drawn once", () => {
    const rhine = river("Rhine");
    const others = water.rivers.features.filter(({ properties }) => properties.name === null);
    const doubled = others.filter(({ geometry }) => {
      const points = geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
      const near = points.filter(([x = 0, y = 0]) =>
        rhine.some(([rx = 0, ry = 0]) => Math.hypot(rx - x, ry - y) < 0.05),
      );
      return near.length > points.length / 2;
    });
    expect(doubled).toEqual([]);
  });
});
