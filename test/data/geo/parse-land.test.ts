import { beforeAll, expect, test } from "vitest";
import { loadBase } from "../../../src/data/load-base";
import type { BaseData } from "../../../src/model/dataset";
import { publishedFiles } from "../../builders/published-files";

let data: BaseData;
beforeAll(async () => {
  data = await loadBase(publishedFiles);
});

test("land holds the neighbours and none of the detailed countries", () => {
  const countries = data.land.features.map(({ properties }) => properties.country);
  expect(countries).toEqual(expect.arrayContaining(["PL", "CZ", "IT", "ES", "DK", "GB", "BA", "RU", "AD"]));
  const detailed = new Set(data.geography.units.map(({ properties }) => String(properties.country)));
  expect(countries.filter((country) => country !== null && detailed.has(country))).toEqual([]);
});

test("land has borders among its countries, also where two sources meet", () => {
  // Corners within half a degree of places on the borders of Poland with Czechia, and of Romania with Ukraine.
  const corners = data.land.borders.coordinates.flat();
  for (const [longitude, latitude] of [
    [18.6, 49.9],
    [24, 47.9],
  ] as const)
    expect(
      corners.some(([x = 0, y = 0]) => Math.hypot(x - longitude, y - latitude) < 0.5),
      `${longitude}, ${latitude}`,
    ).toBe(true);
  // The strait between Denmark and Sweden is no border.
  expect(corners.filter(([x = 0, y = 0]) => x > 12.4 && x < 13.4 && y > 55.3 && y < 56.2)).toEqual([]);
});

test("land meets the detailed countries in the very points of the border", () => {
  const border = data.geography.borders.find(({ countries }) => countries.join() === "CZ,DE");
  const land = data.land.features.find(({ properties }) => properties.country === "CZ");
  const area = land?.geometry;
  const rings = area?.type === "Polygon" ? area.coordinates : area?.coordinates.flat();
  const points = new Set(rings?.flat().map((point) => point.join()));
  const missing = border?.geometry.coordinates.flat().filter((point) => !points.has(point.join()));
  expect(missing).toEqual([]);
});
