import { describe, expect, it } from "vitest";
import type { FlowSet } from "../../../src/model/flow";
import type { RegionId } from "../../../src/model/identifiers";
import { groupFlowSets } from "../../../src/panels/data/group-flow-sets";
import { flowSet } from "../../builders/flow-set";

const emr = "emr" as RegionId;
const gr = "gr" as RegionId;
const set = (id: string, values: Partial<FlowSet>): FlowSet => ({ ...flowSet(id, []), ...values });
const sets = [
  set("old", { regions: [gr], year: "2012" }),
  set("shared", { regions: [emr, gr], year: "2020" }),
  set("best", { regions: [gr], year: "2019", recommendedFor: [gr] }),
  set("single", { regions: [gr], year: "2023", isSummable: false }),
];
const names = (context: RegionId | null) =>
  groupFlowSets(sets, context, [emr, gr]).map((group) => [
    group.kind === "region" ? group.region : group.kind,
    group.sets.map(({ id }) => id),
  ]);

describe("groups of flow sets", () => {
  it("begin with the recommended, end with single figures, newest first", () => {
    expect(names(gr)).toEqual([
      ["recommended", ["best"]],
      ["gr", ["shared", "old"]],
      ["single", ["single"]],
    ]);
  });

  it("hold each set once, under its first region without a context", () => {
    expect(names(null)).toEqual([
      ["recommended", ["best"]],
      ["emr", ["shared"]],
      ["gr", ["old"]],
      ["single", ["single"]],
    ]);
  });
});
