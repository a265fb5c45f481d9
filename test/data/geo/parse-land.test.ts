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

test("land meets the detailed countries in the very points of the border", () => {
  const border = data.geography.borders.find(({ countries }) => countries.join() === "CZ,DE");
  const land = data.land.features.find(({ properties }) => properties.country === "CZ");
  const area = land?.geometry;
  const rings = area?.type === "Polygon" ? area.coordinates : area?.coordinates.flat();
  const points = new Set(rings?.flat().map((point) => point.join()));
  const missing = border?.geometry.coordinates.flat().filter((point) => !points.has(point.join()));
  expect(missing).toEqual([]);
});
