import { describe, expect, it } from "vitest";
import { sortCities, type CityOrder } from "../../../../src/panels/explore/overview/sort-cities";
import { exploreBase, exploreCityDistances } from "../../../builders/explore-world";

const { cities } = exploreBase();
const sorted = (order: CityOrder, distances = exploreCityDistances()) =>
  sortCities([...cities].reverse(), order, {
    nameOf: ({ name }) => name,
    compare: (a, b) => a.localeCompare(b),
    distances,
  }).map(({ name }) => name);

describe("order of cities", () => {
  it("is by importance", () => {
    expect(sorted("rank")).toEqual(["Aachen", "Liège", "Vaals"]);
  });

  it("is by population, unknown last", () => {
    expect(sorted("population")).toEqual(["Aachen", "Liège", "Vaals"]);
  });

  it("is by distance, and by name while distances are missing", () => {
    expect(sorted("distance")).toEqual(["Aachen", "Liège", "Vaals"]);
    expect(sorted("distance", new Map())).toEqual(["Aachen", "Liège", "Vaals"]);
  });

  it("leaves the given list as it is", () => {
    const given = [...cities].reverse();
    sortCities(given, "name", {
      nameOf: ({ name }) => name,
      compare: (a, b) => a.localeCompare(b),
      distances: null,
    });
    expect(given.map(({ name }) => name)).toEqual(["Vaals", "Liège", "Aachen"]);
  });
});
