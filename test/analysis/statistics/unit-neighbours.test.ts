import { describe, expect, it } from "vitest";
import { findNeighbours } from "../../../src/analysis/statistics/unit-neighbours";
import { loadBase } from "../../../src/data/load-base";
import type { NutsCode } from "../../../src/model/identifiers";
import { publishedFiles } from "../../builders/published-files";
import { exploreBase } from "../../builders/explore-world";

const of = (neighbours: ReadonlyMap<NutsCode, readonly NutsCode[]>, code: string) =>
  [...(neighbours.get(code as NutsCode) ?? [])].sort();

describe("neighbours of a unit", () => {
  it("are those that share a stretch of outline", () => {
    const neighbours = findNeighbours(exploreBase().geography.units);
    expect(of(neighbours, "DEA2D")).toEqual(["BE332"]);
    expect(of(neighbours, "BE332")).toEqual(["DEA2D"]);
  });

  it("are none for a unit that stands alone", () => {
    expect(of(findNeighbours(exploreBase().geography.units), "LU000")).toEqual([]);
  });

  it("are, in the published geometry, the six around Ostbelgien on four sides of borders", async () => {
    const { geography } = await loadBase(publishedFiles);
    expect(of(findNeighbours(geography.units), "BE336")).toEqual([
      "BE335",
      "BE342",
      "DEA28",
      "DEA2D",
      "DEB23",
      "LU000",
    ]);
  });
});
