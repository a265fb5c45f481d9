import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cityFunctions, type CityFunction } from "../../../../src/model/city";
import type { CityId, Kilometres, NetworkId } from "../../../../src/model/identifiers";
import { urbanRuralTypes } from "../../../../src/model/nuts-unit";
import {
  similarCities,
  type CityTraits,
  type SimilarCity,
} from "../../../../src/analysis/statistics/indicators/similar-cities";

const id = (name: string) => name as CityId;

function traits(name: string, part: Partial<CityTraits> = {}): CityTraits {
  return {
    city: id(name),
    distance: null,
    population: null,
    spatialType: null,
    functions: [],
    networks: [],
    ...part,
  };
}

const distance = (kilometres: number) => kilometres as Kilometres;
const functions = (...names: CityFunction[]) => names;
const networks = (...names: string[]) => names as NetworkId[];

/** Likeness of the first of the cities to the second. */
function compare(...cities: readonly [Partial<CityTraits>, Partial<CityTraits>, ...Partial<CityTraits>[]]) {
  const all = cities.map((part, index) => traits(`city-${index}`, part));
  return similarCities(id("city-0"), all, 9).find(({ city }) => city === "city-1");
}

const partOf = (likeness: SimilarCity | undefined, key: string) =>
  likeness?.parts.find((part) => part.key === key);

describe("likeness of two cities", () => {
  it("by distance counts the difference of the range among all: 1 - 10 / 40", () => {
    const likeness = compare(
      { distance: distance(5) },
      { distance: distance(15) },
      { distance: distance(45) },
    );
    expect(partOf(likeness, "distance")).toEqual({ key: "distance", similarity: 0.75, values: [5, 15] });
  });

  it("by size counts the logarithm: ten times of a hundred times is half", () => {
    const likeness = compare({ population: 1_000 }, { population: 10_000 }, { population: 100_000 });
    expect(partOf(likeness, "size")?.similarity).toBeCloseTo(0.5, 12);
  });

  it.each([
    ["urban", 1],
    ["intermediate", 0.5],
    ["rural", 0],
  ] as const)("by spatial type of an urban and an %s one is %d", (spatialType, expected) => {
    const likeness = compare({ spatialType: "urban" }, { spatialType });
    expect(partOf(likeness, "spatial-type")?.similarity).toBe(expected);
  });

  it("by functions is what they share of what both have", () => {
    const likeness = compare(
      { functions: functions("capital", "university") },
      { functions: functions("university", "eu_seat") },
    );
    expect(partOf(likeness, "functions")).toEqual({
      key: "functions",
      similarity: 1 / 3,
      shared: ["university"],
    });
  });

  it("by networks is what they share of what both have", () => {
    const likeness = compare(
      { networks: networks("quattropole", "tonicites") },
      { networks: networks("quattropole") },
    );
    expect(partOf(likeness, "networks")).toMatchObject({ similarity: 0.5, shared: ["quattropole"] });
  });

  it("is the mean of the parts, the most alike first", () => {
    const likeness = compare(
      { spatialType: "urban", functions: functions("capital"), networks: networks("quattropole") },
      { spatialType: "intermediate", functions: functions("capital"), population: 100_000 },
    );
    expect(likeness?.similarity).toBe(0.75);
    expect(likeness?.parts.map(({ key }) => key)).toEqual(["functions", "spatial-type"]);
  });

  it("counts what is not known of one with the mean over all pairs that have it", () => {
    const likeness = compare(
      { spatialType: "urban", functions: functions("capital", "university") },
      { spatialType: "urban" },
      { spatialType: "urban", functions: functions("university") },
      { spatialType: "urban", functions: functions("capital", "university") },
    );
    // Pairs with functions: 1/2, 1, 1/2.
    expect(likeness?.assumed).toEqual([{ key: "functions", similarity: 2 / 3 }]);
    expect(likeness?.similarity).toBeCloseTo((1 + 2 / 3) / 2, 12);
  });

  it("leaves out for all what no pair has", () => {
    const likeness = compare({ spatialType: "urban", population: 9_000 }, { spatialType: "urban" });
    expect(likeness).toMatchObject({ similarity: 1, assumed: [] });
  });

  it("is full where all cities are at the same distance", () => {
    expect(compare({ distance: distance(7) }, { distance: distance(7) })?.similarity).toBe(1);
  });

  it("is not known where they have no data in common", () => {
    expect(compare({ distance: distance(7) }, { population: 100 })).toBeUndefined();
  });
});

describe("cities most alike", () => {
  const cities = [
    traits("aachen", { distance: distance(4), population: 265_000 }),
    traits("liege", { distance: distance(26), population: 197_000 }),
    traits("basel", { distance: distance(2), population: 180_000 }),
    traits("lustenau", { distance: distance(1), population: 24_000 }),
  ];

  // Of Aachen: Basel (23/25 + 0.839) / 2, Liège (3/25 + 0.877) / 2, Lustenau (22/25 + 0) / 2.
  it("come first, without the city itself", () => {
    expect(similarCities(id("aachen"), cities, 9).map(({ city }) => city)).toEqual([
      "basel",
      "liege",
      "lustenau",
    ]);
  });

  it("are as many as asked for", () => {
    expect(similarCities(id("aachen"), cities, 1)).toHaveLength(1);
  });

  it("that agree in all that is known come before one of which less is known", () => {
    const known = { distance: distance(4), population: 200_000, functions: functions("capital") };
    const cities = [
      traits("own", known),
      traits("alike", { ...known, population: 190_000 }),
      traits("thin", { distance: distance(4) }),
      traits("other", { distance: distance(40), population: 9_000, functions: functions("university") }),
    ];
    expect(similarCities(id("own"), cities, 9).map(({ city }) => city)).toEqual(["alike", "thin", "other"]);
  });

  it("with more parts come before those with fewer, if equally alike", () => {
    const alike = [
      traits("a", { distance: distance(1), spatialType: "urban" }),
      traits("b", { distance: distance(1) }),
      traits("c", { distance: distance(1), spatialType: "urban" }),
    ];
    expect(similarCities(id("a"), alike, 9).map(({ city }) => city)).toEqual(["c", "b"]);
  });

  it("are none for an unknown city", () => {
    expect(similarCities(id("atlantis"), cities, 9)).toEqual([]);
  });

  it("are alike both ways, from 0 to 1", () => {
    const drawn = fc.record({
      distance: fc.option(fc.integer({ min: 0, max: 150 }).map(distance)),
      population: fc.option(fc.integer({ min: 0, max: 2_000_000 })),
      spatialType: fc.option(fc.constantFrom(...urbanRuralTypes)),
      functions: fc.subarray([...cityFunctions]),
      networks: fc.subarray(networks("quattropole", "tonicites", "imeg")),
    });
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 2, maxLength: 8 }), (parts) => {
        const all = parts.map((part, index) => traits(`city-${index}`, part));
        const likeness = (from: string, to: string) =>
          similarCities(id(from), all, all.length).find(({ city }) => city === to)?.similarity ?? null;
        const there = likeness("city-0", "city-1");
        const back = likeness("city-1", "city-0");
        if (there === null || back === null) expect(there).toBe(back);
        else {
          expect(there).toBeCloseTo(back, 12);
          expect(there).toBeGreaterThanOrEqual(-1e-12);
          expect(there).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});
