import { beforeAll, describe, expect, it } from "vitest";
import { buildBorderIndex, type BorderIndex } from "../../../src/analysis/geometry/border-index";
import { buildUnitIndex, type UnitIndex } from "../../../src/analysis/geometry/country-at";
import { pointDistance } from "../../../src/analysis/geometry/point-distance";
import { loadBase } from "../../../src/data/load-base";
import type { CountryCode, Position } from "../../../src/model/identifiers";
import { publishedFiles } from "../../builders/published-files";

let borders: BorderIndex;
let units: UnitIndex;

beforeAll(async () => {
  const { geography } = await loadBase(publishedFiles);
  borders = buildBorderIndex(geography.borders);
  units = buildUnitIndex(geography.units);
});

describe("pointDistance", () => {
  it("knows unit, country and the state across the nearest border", () => {
    const aachen = pointDistance(borders, units, { position: [6.0838, 50.7753] });
    expect([aachen.country, aachen.unit, aachen.nearest?.neighbour]).toEqual(["DE", "DEA2D", "NL"]);
    expect(aachen.neighbours.slice(0, 3).map(({ neighbour }) => neighbour)).toEqual(["NL", "BE", "LU"]);
    expect(aachen.neighbours[0]).toEqual(aachen.nearest);
  });

  it("believes a country that is told over the outline at 1:3 million", () => {
    const told = pointDistance(borders, units, { position: [6.0838, 50.7753], country: "NL" as CountryCode });
    expect([told.country, told.nearest?.neighbour]).toEqual(["NL", "DE"]);
    expect(told.neighbours.map(({ neighbour }) => neighbour)).not.toContain("NL");
  });

  it("seen from Bohemia, names the known country across the border and no unknown neighbour", () => {
    const prague: Position = [14.42, 50.09];
    const answer = pointDistance(borders, units, { position: prague });
    expect([answer.country, answer.unit, answer.nearest?.neighbour]).toEqual([null, null, "DE"]);
    expect(answer.neighbours.map(({ neighbour }) => neighbour)).toEqual(["DE", "AT"]);
  });

  it("has no distance for a city of a country whose borders are not known", () => {
    // Cluj-Napoca: the nearest border is that of Romania with Hungary, which the tables do not hold.
    const told = { position: [23.6, 46.76667] as Position, country: "RO" as CountryCode };
    expect(pointDistance(borders, units, told)).toMatchObject({ nearest: null, neighbours: [] });
  });

  it("has no distances without borders", () => {
    const answer = pointDistance(buildBorderIndex([]), units, { position: [6.0838, 50.7753] });
    expect([answer.nearest, answer.neighbours]).toEqual([null, []]);
  });
});
