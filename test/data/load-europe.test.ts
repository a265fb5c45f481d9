import { expect, test } from "vitest";
import { loadBase } from "../../src/data/load-base";
import { loadEurope } from "../../src/data/load-europe";
import { contains } from "../../tools/geo/geometry/point-in-area";
import { publishedFiles } from "../builders/published-files";

test("the rest of Europe adds units and borders without repeating any", async () => {
  const [base, europe] = await Promise.all([loadBase(publishedFiles), loadEurope(publishedFiles)]);
  const pairs = (borders: typeof europe.borders) => borders.map(({ countries }) => countries.join("-"));
  const known = new Set(base.geography.units.map(({ id }) => id));
  expect(europe.units.filter(({ id }) => known.has(id))).toEqual([]);
  expect(pairs(europe.borders)).toContain("ES-PT");
  expect(pairs(europe.borders).filter((pair) => pairs(base.geography.borders).includes(pair))).toEqual([]);
});

test("every further unit has a name", async () => {
  const europe = await loadEurope(publishedFiles);
  const names = new Map(europe.nutsUnits.map(({ code, name }) => [String(code), name]));
  expect(names.get("PT170")).toBe("Área Metropolitana de Lisboa");
  expect([...names.keys()]).toEqual(europe.units.map(({ id }) => id));
});

test("a label point lies in its unit, with population and area where Eurostat has them", async () => {
  const { nutsUnits, units } = await loadEurope(publishedFiles);
  const shapes = new Map(units.map(({ id, geometry }) => [id, geometry]));
  const outside = nutsUnits.filter(({ code, labelPoint: [longitude, latitude] }) => {
    const shape = shapes.get(code);
    if (!shape) return true;
    const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
    return !contains(polygons, longitude, latitude);
  });
  expect(outside).toEqual([]);
  const lisbon = nutsUnits.find(({ code }) => String(code) === "PT170");
  expect(lisbon).toMatchObject({ country: "PT", urbanRuralType: "urban", area: 3015, population: null });
  const milan = nutsUnits.find(({ code }) => String(code) === "ITC4C");
  expect(milan).toMatchObject({ population: 3_228_006, populationYear: 2023 });
});
