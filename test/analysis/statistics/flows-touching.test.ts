import { describe, expect, it } from "vitest";
import { areasOfCity, flowsTouching } from "../../../src/analysis/statistics/flows-touching";
import type { FlowArea } from "../../../src/model/flow";
import type { DataText } from "../../../src/model/language";
import { city } from "../../builders/city";
import { exploreFlows } from "../../builders/explore-world";
import { area } from "../../builders/flow-set";

const { areas, sets } = exploreFlows();
const aachen = { ...city("aachen-de"), name: "Aachen" };

function municipality(name: string, position: FlowArea["position"]): FlowArea {
  return {
    id: area(name),
    name: name as DataText,
    kind: "municipality",
    members: [],
    position,
    note: null,
    within: null,
    cities: [],
  };
}

describe("flow areas of a city", () => {
  it("are its NUTS 3 unit, not a country that contains it", () => {
    expect(areasOfCity(aachen, areas).map(({ id }) => id)).toEqual(["DEA2D"]);
  });

  it("are a country that is one unit", () => {
    expect(areasOfCity(city("luxembourg-lu", { unit: "LU000" }), areas).map(({ id }) => id)).toEqual([
      "LU000",
    ]);
  });

  it("are the municipality of the same name at the same place", () => {
    expect(areasOfCity(aachen, [municipality("Aachen", [6.1, 50.77])])).toHaveLength(1);
  });

  it("are no municipality of the same name elsewhere, nor the Verbandsgemeinde round it", () => {
    expect(areasOfCity(aachen, [municipality("Aachen", [9, 50.77])])).toHaveLength(0);
    expect(areasOfCity(aachen, [municipality("Aachen (VG)", [6.1, 50.77])])).toHaveLength(0);
  });
});

describe("flows touching areas", () => {
  it("stay apart by set, the newest first, the largest flow first", () => {
    const touching = flowsTouching(sets, new Set([area("DEA2D")]));
    expect(touching.map(({ set }) => set.id)).toEqual(["emr-2022", "single-2021"]);
    expect(touching[0]?.flows.map(({ magnitude }) => magnitude)).toEqual([4100, 2700, 900]);
  });

  it("are none for an area that no set knows", () => {
    expect(flowsTouching(sets, new Set([area("LU000")]))).toEqual([]);
  });
});
