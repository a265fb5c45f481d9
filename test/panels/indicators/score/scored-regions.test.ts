import { describe, expect, it } from "vitest";
import { equalWeights } from "../../../../src/state/compare";
import type { AreaFigure } from "../../../../src/analysis/statistics/indicators/aggregate";
import type { RegionId } from "../../../../src/model/identifiers";
import type { ScoreMaterial } from "../../../../src/panels/indicators/score/region-measures";
import { measureRegion } from "../../../../src/panels/indicators/score/region-measures";
import { rankedRegions, scaledRegions } from "../../../../src/panels/indicators/score/scored-regions";
import { scoreBase, scoreFlows, scorePartners } from "../../../builders/score-world";

const populations = new Map(
  Object.entries({ DEA2D: 600_000, BE332: 300_000, LU000: 700_000 }).map(([area, value]) => [area, value]),
);

/** The sum of the whole members that have a population. */
const populationOf: ScoreMaterial["populationOf"] = (members): AreaFigure => {
  const whole = members.filter(({ coverage }) => coverage === "full").map(({ area }) => area);
  const missing = whole.filter((area) => !populations.has(area));
  return {
    value: whole.reduce((sum, area) => sum + (populations.get(area) ?? 0), 0),
    reason: null,
    kind: "sum",
    weight: null,
    covered: whole.length - missing.length,
    units: members.length,
    partialUnits: members.length - whole.length,
    missing,
    withoutWeight: [],
    populationShare: null,
    isShareLeast: false,
    range: null,
    years: [2023],
    weightYears: [],
    ofOtherYear: [],
    flags: [],
    sources: [],
  };
};

const base = scoreBase();
const material: ScoreMaterial = { base, flows: scoreFlows(), partners: scorePartners(), populationOf };
const region = (id: string) => {
  const found = base.regions.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const measuresOf = (id: string) =>
  measureRegion(region(id), material).map(({ parts }) => parts.map(({ measure }) => measure));

describe("measures of a region", () => {
  it("are those of its cities, units, commuters and bodies", () => {
    expect(measuresOf("gr")).toEqual([
      // Two of two cities have a function.
      [1],
      // 25,000 commuters on 1,000,000 inhabitants.
      [2.5],
      // 300,000 of 1,000,000 outside Luxembourg: the larger part is out of the sum.
      [expect.closeTo(0.3, 12)],
      // 1 - 0.5² - 0.5²
      [0.5],
      // An association (rung 2) among two networks, no partnership inside.
      [2, 2, 0],
    ]);
  });

  it("leave out units that belong in part, and say no data where no total is known", () => {
    expect(measuresOf("emr")).toEqual([
      [0.5],
      [null],
      // 300,000 of 900,000
      [expect.closeTo(1 / 3, 12)],
      // 1 - 0.75² - 0.25²
      [0.375],
      [4, 1, 1],
    ]);
  });

  it("know neither bodies nor networks of an own region", () => {
    expect(measuresOf("own-1")).toEqual([[null], [null], [0], [null], [null, null, null]]);
  });

  it("know no population where one unit has none", () => {
    const whole = {
      ...region("emr"),
      members: region("emr").members.map((each) => ({ ...each, coverage: "full" as const })),
    };
    const [, , crossing] = measureRegion(whole, material);
    expect(crossing?.parts[0]?.measure).toBeNull();
  });
});

describe("scale of the dimensions", () => {
  const scaled = scaledRegions(base.regions, material);
  const valuesOf = (id: string) => scaled.get(id as RegionId)?.map(({ value }) => value);

  it("ends at the best of the regions, for cross-borderness at one half", () => {
    expect(valuesOf("gr")).toEqual([
      100,
      100,
      // 0.3 of 0.5
      expect.closeTo(60, 9),
      100,
      // legal form 2 of 4, networks 2 of 2, partnerships 0 of 1
      50,
    ]);
  });

  it("is not moved by an own region", () => {
    const larger = { ...region("own-1"), id: "own-2" as RegionId };
    const more = scaledRegions([...base.regions, larger], material);
    expect(more.get("gr" as RegionId)).toEqual(scaled.get("gr" as RegionId));
  });

  it("has no value where there is no data", () => {
    expect(valuesOf("emr")?.[1]).toBeNull();
  });
});

describe("order of the regions", () => {
  const scaled = scaledRegions(base.regions, material);

  it("has the highest score first, a region without data in a dimension by the others", () => {
    const ranked = rankedRegions(scaled, equalWeights);
    expect(ranked.map(({ key }) => key)).toEqual(["gr", "emr", "own-1"]);
    // (100 + 100 + 60 + 100 + 50) / 5
    expect(ranked[0]?.score.value).toBeCloseTo(82, 9);
    // (50 + 66.67 + 75 + (100 + 50 + 100) / 3) / 4
    expect(ranked[1]?.score.value).toBeCloseTo((50 + 200 / 3 + 75 + 250 / 3) / 4, 9);
    expect(ranked[1]?.score.dropped).toEqual(["interdependence"]);
  });

  it("has regions without a score last", () => {
    const only = {
      ...equalWeights,
      functions: 1,
      "cross-borderness": 0,
      interdependence: 0,
      polycentricity: 0,
      cooperation: 0,
    };
    expect(rankedRegions(scaled, only).at(-1)).toMatchObject({ key: "own-1", score: { value: null } });
  });
});
