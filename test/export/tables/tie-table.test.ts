import { describe, expect, it } from "vitest";
import type { PairKey } from "../../../src/analysis/statistics/cooperation/pair-key";
import { tieTable } from "../../../src/export/tables/tie-table";
import type { FlowAreaId, SourceId } from "../../../src/model/identifiers";
import type { DataText } from "../../../src/model/language";
import type { Source } from "../../../src/model/source";
import { flowSet } from "../../builders/flow-set";

const set = flowSet("emr-2022", [["b", "a", 40]]);
const [flow] = set.flows;
const areas: readonly [FlowAreaId, FlowAreaId] = ["a" as FlowAreaId, "b" as FlowAreaId];
const pair = { key: "a,b" as PairKey, areas, there: null, back: flow ?? null, ties: [] };

function table() {
  return tieTable(
    {
      set,
      pairs: [
        { pair, ties: 0, flow: 40, group: "weak-strong" },
        { pair: { ...pair, back: null, ties: null }, ties: null, flow: null, group: "unknown" },
      ],
      limits: { ties: 1, flow: 30 },
      nameOf: (id) => id.toUpperCase(),
      groupName: (group) => `group ${group}`,
    },
    new Map<SourceId, Source>(),
    { dataText: (text: DataText) => text },
  );
}

describe("the table of ties and flows", () => {
  const { columns, rows } = table();
  const cell = (row: number, column: (typeof columns)[number]) => rows[row]?.[columns.indexOf(column)];

  it("holds both figures with each direction and the limits", () => {
    expect(cell(0, "area_1_name")).toBe("A");
    expect(cell(0, "group")).toBe("weak-strong");
    expect(cell(0, "group_text")).toBe("group weak-strong");
    expect(cell(0, "ties")).toBe(0);
    expect(cell(0, "commuters")).toBe(40);
    expect(cell(0, "commuters_2_to_1")).toBe(40);
    expect(cell(0, "strong_flow_from")).toBe(30);
  });

  it("leaves a cell empty where nothing is recorded", () => {
    expect(cell(0, "commuters_1_to_2")).toBeNull();
    expect(cell(1, "ties")).toBeNull();
    expect(cell(1, "commuters")).toBeNull();
    expect(cell(0, "partnership_ids")).toBeNull();
  });
});
