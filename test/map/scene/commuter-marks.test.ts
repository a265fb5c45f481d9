import { describe, expect, it } from "vitest";
import { selectFlows } from "../../../src/analysis/statistics/select-flows";
import { areasTouching, buildCommuterScene, type CommuterWords } from "../../../src/map/scene/commuter-marks";
import type { FlowArea } from "../../../src/model/flow";
import type { NutsCode, Position } from "../../../src/model/identifiers";
import type { DataText } from "../../../src/model/language";
import { area, flowSet } from "../../builders/flow-set";

function place(id: string, position: Position | null, members: readonly string[] = []): FlowArea {
  return {
    id: area(id),
    name: id as DataText,
    kind: "nuts3",
    members: members.map((code) => code as NutsCode),
    position,
    note: null,
    within: null,
    cities: [],
  };
}

const areas = new Map(
  [
    place("lorraine", [6.2, 48.8], ["FRF33"]),
    place("luxembourg", [6.1, 49.7]),
    place("saar", [6.9, 49.4]),
    place("rest", null),
  ].map((entry) => [entry.id, entry]),
);
const words: CommuterWords = {
  area: ({ name }) => name.toUpperCase(),
  flow: (origin, destination, magnitude) => `${origin}-${destination}: ${magnitude}`,
  node: (name, inflow, outflow) => `${name} ${inflow ?? "?"}/${outflow ?? "?"}`,
};
const set = flowSet("lux", [
  ["lorraine", "luxembourg", 100_000],
  ["saar", "luxembourg", 25_000],
  ["luxembourg", "saar", 400],
  ["rest", "luxembourg", 5_000],
]);

function view(flows = set, top: number | null = null) {
  const focus = new Set([area("luxembourg")]);
  return { set: flows, areas, focus, selection: selectFlows(flows, { direction: "all", focus, top }) };
}

describe("buildCommuterScene", () => {
  it("draws widths on the scale of the whole set, however few flows are shown", () => {
    const widths = (top: number | null) =>
      new Map(buildCommuterScene(view(set, top), null, words).flows.map(({ key, width }) => [key, width]));
    expect(widths(null).get("lorraine>luxembourg")).toBe(14);
    expect(widths(2).get("saar>luxembourg")).toBe(7);
    expect(widths(null).get("saar>luxembourg")).toBe(7);
  });

  it("puts the longest flows below the short ones", () => {
    const keys = buildCommuterScene(view(), null, words).flows.map(({ key }) => key);
    expect(keys[0]).toBe("lorraine>luxembourg");
  });

  it("never draws an area without a place, but counts its people at the other end", () => {
    const { flows, nodes } = buildCommuterScene(view(), null, words);
    expect(flows.map(({ origin }) => origin)).not.toContain("rest");
    expect(nodes.map((node) => node.area)).not.toContain("rest");
    expect(nodes.find((node) => node.area === area("luxembourg"))?.inflow).toBe(130_000);
  });

  it("splits a node in and out and says what is not recorded", () => {
    const { nodes } = buildCommuterScene(view(), null, words);
    const luxembourg = nodes.find((node) => node.area === area("luxembourg"));
    const lorraine = nodes.find((node) => node.area === area("lorraine"));
    expect(luxembourg?.inflowShare).toBeCloseTo(130_000 / 130_400, 10);
    expect(luxembourg?.isFocus).toBe(true);
    expect(lorraine?.text).toBe("LORRAINE ?/100000");
    expect(lorraine?.inflow).toBeNull();
  });

  it("sums nothing in a set whose rows may overlap", () => {
    const { nodes, isSummable } = buildCommuterScene(view({ ...set, isSummable: false }), null, words);
    expect(isSummable).toBe(false);
    expect(nodes.map(({ inflow, outflow, radius }) => [inflow, outflow, radius])).toEqual(
      nodes.map(() => [null, null, 3]),
    );
  });

  it("lights the flows of the selected areas", () => {
    const { flows } = buildCommuterScene(view(), new Set([area("lorraine")]), words);
    expect(flows.filter(({ isLit }) => isLit).map(({ key }) => key)).toEqual(["lorraine>luxembourg"]);
  });

  it("lights everything when the selected thing has no flow", () => {
    const { flows } = buildCommuterScene(view(), new Set([area("elsewhere")]), words);
    expect(flows.every(({ isLit }) => isLit)).toBe(true);
  });
});

describe("areasTouching", () => {
  it("finds the areas that hold one of the units", () => {
    expect([...areasTouching(areas.values(), new Set(["FRF33"]))]).toEqual(["lorraine"]);
  });
});
