import { describe, expect, it } from "vitest";
import { countOptions } from "../../../../src/panels/explore/filters/count-options";
import { exploreBase } from "../../../builders/explore-world";

const { cities, units } = exploreBase();
const counts = countOptions(cities, new Map(units.map((unit) => [unit.code, unit])));

describe("options of the filters", () => {
  it("count the cities that have them", () => {
    expect([...counts.country]).toEqual([
      ["DE", 1],
      ["BE", 1],
      ["NL", 1],
    ]);
    expect([...counts.function]).toEqual([
      ["core_city", 1],
      ["university", 1],
    ]);
  });

  it("stand in the order of the classes, the largest first, without empty ones", () => {
    expect([...counts.size]).toEqual([
      ["metropolitan", 1],
      ["medium", 1],
    ]);
  });
});
