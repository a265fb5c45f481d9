import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareWithinDistance } from "../../../src/analysis/statistics/share-within-distance";
import type { CountryCode, Kilometres } from "../../../src/model/identifiers";

const codes = (...countries: string[]) => countries as CountryCode[];

describe("shareWithinDistance", () => {
  it("counts places and people per country, the distance itself included", () => {
    const rows = shareWithinDistance(
      Float32Array.of(5, 25, 25.5, 100),
      [1000, 2000, 4000, 8000],
      codes("DE", "DE", "BE", "BE"),
      25 as Kilometres,
    );
    expect(rows).toEqual([
      { country: "BE", places: 2, placesWithin: 0, population: 12_000, populationWithin: 0 },
      { country: "DE", places: 2, placesWithin: 2, population: 3000, populationWithin: 3000 },
    ]);
  });

  it("refuses columns of different length", () => {
    expect(() => shareWithinDistance([1], [1, 2], codes("DE"), 25 as Kilometres)).toThrow(RangeError);
  });

  it("loses nobody and never has more within than in all", () => {
    const place = fc.record({
      distance: fc.double({ min: 0, max: 200, noNaN: true }),
      population: fc.integer({ min: 0, max: 1_000_000 }),
      country: fc.constantFrom(...codes("DE", "FR", "BE")),
    });
    fc.assert(
      fc.property(fc.array(place), fc.integer({ min: 1, max: 100 }), (places, kilometres) => {
        const rows = shareWithinDistance(
          places.map(({ distance }) => distance),
          places.map(({ population }) => population),
          places.map(({ country }) => country),
          kilometres as Kilometres,
        );
        const total = (key: "places" | "population") => rows.reduce((sum, row) => sum + row[key], 0);
        expect(total("places")).toBe(places.length);
        expect(total("population")).toBe(places.reduce((sum, { population }) => sum + population, 0));
        for (const row of rows) {
          expect(row.placesWithin).toBeLessThanOrEqual(row.places);
          expect(row.populationWithin).toBeLessThanOrEqual(row.population);
        }
      }),
    );
  });
});
