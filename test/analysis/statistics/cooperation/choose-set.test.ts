import { describe, expect, it } from "vitest";
import { setThatSaysMost } from "../../../../src/analysis/statistics/cooperation/choose-set";
import type { FlowSet } from "../../../../src/model/flow";
import type { RegionId } from "../../../../src/model/identifiers";
import { flowSet } from "../../../builders/flow-set";

const of = (id: string, year: string, regions: string[], recommended: string[] = []): FlowSet => ({
  ...flowSet(id, []),
  year,
  regions: regions as RegionId[],
  recommendedFor: recommended as RegionId[],
});
const old = of("old", "2010", ["tmo"]);
const few = of("few", "2022", ["tmo"], ["tmo"]);
const many = of("many", "2012", ["tmo"], ["tmo"]);
const elsewhere = of("elsewhere", "2024", ["gr"]);
const known = new Map([
  [old, 9],
  [few, 2],
  [many, 5],
  [elsewhere, 20],
]);
const most = (sets: readonly FlowSet[], region: string | null) =>
  setThatSaysMost(sets, region, (set) => known.get(set) ?? 0)?.id;

describe("the flow set to begin with", () => {
  it("is recommended and knows most pairs", () => {
    expect(most([old, few, many, elsewhere], "tmo")).toBe("many");
    expect(most([elsewhere, many, few, old], null)).toBe("many");
  });

  it("is of the region where none is recommended, else any", () => {
    expect(most([old, elsewhere], "tmo")).toBe("old");
    expect(most([elsewhere], "tmo")).toBe("elsewhere");
    expect(most([], "tmo")).toBeUndefined();
  });
});
