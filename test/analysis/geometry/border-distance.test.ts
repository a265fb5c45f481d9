import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { countryDistances, nearestBorder } from "../../../src/analysis/geometry/border-distance";
import { borderDistanceColumns } from "../../../src/analysis/geometry/border-distance-columns";
import { buildBorderIndex, type BorderIndex } from "../../../src/analysis/geometry/border-index";
import { buildUnitIndex, countryAt } from "../../../src/analysis/geometry/country-at";
import { loadBase } from "../../../src/data/load-base";
import type { Geography } from "../../../src/model/geography";
import type { CountryCode, Kilometres, Position } from "../../../src/model/identifiers";
import { border } from "../../builders/borders";
import { seededRandom } from "../../builders/seeded-random";
import { publishedFiles } from "../../builders/published-files";
import { karneyBorderDistance, karneyDistance } from "./karney-border-distance";

const cities: Readonly<Record<string, Position>> = {
  Aachen: [6.0838, 50.7753],
  Konstanz: [9.1732, 47.6603],
  Basel: [7.5886, 47.5596],
  Strasbourg: [7.7521, 48.5734],
  Dortmund: [7.4653, 51.5136],
  Paris: [2.3522, 48.8566],
  Vaals: [6.0189, 50.7706],
  Kehl: [7.8089, 48.5713],
};
const randomPoints = 250;

let geography: Geography;
let index: BorderIndex;

beforeAll(async () => {
  ({ geography } = await loadBase(publishedFiles));
  index = buildBorderIndex(geography.borders);
});

/** Points on land of the eight countries, spread over the whole extent of the map. */
function pointsOnLand(count: number): Position[] {
  const random = seededRandom(2021);
  const units = buildUnitIndex(geography.units);
  const points: Position[] = [];
  while (points.length < count) {
    const position: Position = [1.5 + 12.5 * random(), 45.5 + 7.5 * random()];
    if (countryAt(units, position)) points.push(position);
  }
  return points;
}

describe("against Karney's geodesics, searched along every segment", () => {
  const tolerance = { share: 0.001, metres: 1 };

  it("measures 258 points within 0.1 % plus 1 m, one by one and in bulk", async ({ annotate }) => {
    const points = [...Object.values(cities), ...pointsOnLand(randomPoints)];
    const { distances } = await borderDistanceColumns(
      index,
      points.map(([longitude]) => longitude),
      points.map(([, latitude]) => latitude),
    );
    let [worstShare, worstMetres] = [0, 0];
    points.forEach((position, order) => {
      const truth = karneyBorderDistance(geography.borders, position);
      for (const ours of [nearestBorder(index, position)?.distance ?? NaN, distances[order] ?? NaN]) {
        const difference = Math.abs(ours - truth);
        expect(difference, `at ${position.join()}`).toBeLessThanOrEqual(
          tolerance.share * truth + tolerance.metres / 1000,
        );
        worstMetres = Math.max(worstMetres, difference * 1000);
        if (truth > 1) worstShare = Math.max(worstShare, difference / truth);
      }
    });
    await annotate(
      `greatest error ${worstMetres.toFixed(2)} m; beyond 1 km ${(worstShare * 100).toFixed(4)} %`,
    );
  });

  it("puts the foot on the border, as far away as it says", () => {
    for (const [name, position] of Object.entries(cities)) {
      const nearest = nearestBorder(index, position);
      expect(nearest, name).not.toBeNull();
      if (!nearest) continue;
      const length = karneyDistance(position, nearest.foot);
      expect(Math.abs(length - nearest.distance), name).toBeLessThanOrEqual(tolerance.share * length);
      expect(karneyBorderDistance(geography.borders, nearest.foot), name).toBeLessThan(0.001);
    }
  });
});

describe("nearestBorder", () => {
  it("measures a degree of longitude at the equator to a meridian border: 111.3195 km", () => {
    // One degree of the equator: 2π · 6378.137 km / 360.
    const meridian = buildBorderIndex([border("AA", "BB", [10, -1], [10, 1])]);
    const nearest = nearestBorder(meridian, [11, 0]);
    expect(nearest?.distance).toBeCloseTo(111.3195, 2);
    expect(nearest?.foot[0]).toBeCloseTo(10, 6);
    expect(nearest?.foot[1]).toBeCloseTo(0, 3);
  });

  it("measures a degree of latitude up to the equator: 110.5744 km", () => {
    // Meridian arc from the equator to 1 degree on WGS 84: a(1 - e²/4 - 3e⁴/64)φ - a(3e²/8)sin 2φ.
    const equator = buildBorderIndex([border("AA", "BB", [9, 0], [11, 0])]);
    expect(nearestBorder(equator, [10, 1])?.distance).toBeCloseTo(110.5744, 2);
  });

  it("is zero on the border", () => {
    const line = buildBorderIndex([border("AA", "BB", [6, 50], [6.02, 50.01])]);
    expect(nearestBorder(line, [6.01, 50.005])?.distance).toBeLessThan(0.0001);
  });

  it("finds the nearest border where boxes in degrees mislead", () => {
    // At 70 degrees north, 1.5 degrees of longitude are shorter than 0.6 degrees of latitude.
    const borders = [
      border("AA", "EE", [11.5, 69.9], [11.5, 70.1]),
      border("AA", "NN", [9.9, 70.6], [10.1, 70.6]),
    ];
    expect(nearestBorder(buildBorderIndex(borders), [10, 70])?.countries).toEqual(["AA", "EE"]);
  });

  it("answers for one country when asked to", () => {
    const aachen = cities["Aachen"] ?? [0, 0];
    expect(nearestBorder(index, aachen)?.countries).toEqual(["DE", "NL"]);
    expect(nearestBorder(index, aachen, "LU" as CountryCode)?.countries).toContain("LU");
    expect(nearestBorder(index, aachen, "XX" as CountryCode)).toBeNull();
  });

  it("crosses the sea to a border that is not its own country's", () => {
    const folkestone: Position = [1.17, 51.08];
    expect(nearestBorder(index, folkestone)?.countries).toEqual(["BE", "FR"]);
  });

  it("has no answer without borders", () => {
    expect(nearestBorder(buildBorderIndex([]), [6, 50])).toBeNull();
  });

  it("answers from the far side of the world", () => {
    const sydney: Position = [151.2, -33.9];
    const truth = karneyBorderDistance(geography.borders, sydney);
    expect(Math.abs((nearestBorder(index, sydney)?.distance ?? NaN) / truth - 1)).toBeLessThan(0.005);
  });
});

describe("countryDistances", () => {
  const inTheMiddle = fc.tuple(
    fc.double({ min: 2, max: 13, noNaN: true }),
    fc.double({ min: 46, max: 53, noNaN: true }),
  );

  it("has the distance to the nearest border as its least", () => {
    fc.assert(
      fc.property(inTheMiddle, (position) => {
        const nearest = nearestBorder(index, position);
        const [first] = countryDistances(index, position, null, 500 as Kilometres);
        expect(first?.distance).toBeCloseTo(nearest?.distance ?? NaN, 9);
      }),
      { numRuns: 200 },
    );
  });

  it("gives every country the distance of its own borders alone", () => {
    fc.assert(
      fc.property(inTheMiddle, (position) => {
        for (const { country, distance } of countryDistances(index, position, null)) {
          expect(nearestBorder(index, position, country)?.distance).toBeCloseTo(distance, 9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leaves out the own country and what is out of reach, nearest first", () => {
    const found = countryDistances(index, cities["Aachen"] ?? [0, 0], "DE" as CountryCode, 120 as Kilometres);
    expect(found.map(({ country }) => country)).toEqual(["NL", "BE", "LU", "FR"]);
    expect(found.every(({ distance }) => distance <= 120)).toBe(true);
  });
});
