import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowSetWithin, preferredFlowSet, selectFlows } from "../../../src/analysis/statistics/select-flows";
import type { FlowArea } from "../../../src/model/flow";
import type { FlowSetId, NutsCode, RegionId } from "../../../src/model/identifiers";
import type { DataText } from "../../../src/model/language";
import { area, flowSet } from "../../builders/flow-set";

const alsaceToBasel = ["alsace", "basel", 30_000] as const;
const badenToBasel = ["baden", "basel", 32_000] as const;
const alsaceToBaden = ["alsace", "baden", 25_000] as const;
const baselToAlsace = ["basel", "alsace", 200] as const;
const upperRhine = flowSet("tmo-2022", [alsaceToBasel, badenToBasel, alsaceToBaden, baselToAlsace]);

describe("selectFlows", () => {
  it("keeps every flow, largest first, when there is no focus", () => {
    const { shown, matchingMagnitude } = selectFlows(upperRhine, {
      direction: "in",
      focus: new Set(),
      top: null,
    });
    expect(shown.map(({ magnitude }) => magnitude)).toEqual([32_000, 30_000, 25_000, 200]);
    expect(matchingMagnitude).toBe(87_200);
  });

  it("tells in, out and between apart by the focus", () => {
    const focus = new Set([area("basel")]);
    const keys = (direction: "in" | "out" | "between") =>
      selectFlows(upperRhine, { direction, focus, top: null }).shown.map(({ origin }) => origin);
    expect(keys("in")).toEqual(["baden", "alsace"]);
    expect(keys("out")).toEqual(["basel"]);
    expect(keys("between")).toEqual([]);
  });

  it("limits to the largest and says what share is shown", () => {
    const selection = selectFlows(upperRhine, { direction: "all", focus: new Set(), top: 2 });
    expect(selection.shownMagnitude).toBe(62_000);
    expect(selection.matchingMagnitude).toBe(87_200);
    expect(selection.matching).toBe(4);
  });

  it("marks a direction without any flow as not recorded", () => {
    const { nodes } = selectFlows(upperRhine, { direction: "all", focus: new Set(), top: null });
    const baden = nodes.find(({ area: id }) => id === "baden");
    expect(baden).toEqual({
      area: "baden",
      inflow: 25_000,
      outflow: 32_000,
      hasInflow: true,
      hasOutflow: true,
    });
    const oneWay = selectFlows(flowSet("one-way", [alsaceToBasel]), {
      direction: "all",
      focus: new Set(),
      top: null,
    });
    expect(oneWay.nodes.find(({ area: id }) => id === "alsace")?.hasInflow).toBe(false);
  });

  it("keeps the scale of the whole set under every filter", () => {
    const { largest } = selectFlows(upperRhine, {
      direction: "out",
      focus: new Set([area("basel")]),
      top: 1,
    });
    expect(largest).toBe(32_000);
  });

  it("conserves people: what leaves the nodes arrives at the nodes", () => {
    const names = fc.constantFrom("a", "b", "c", "d", "e");
    const flows = fc.array(fc.tuple(names, names, fc.integer({ min: 1, max: 100_000 })), { maxLength: 30 });
    fc.assert(
      fc.property(flows, fc.subarray(["a", "b", "c"]), (rows, focus) => {
        const criteria = { direction: "all" as const, focus: new Set(focus.map(area)), top: null };
        const { nodes, matchingMagnitude } = selectFlows(flowSet("any", rows), criteria);
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(nodes.map(({ inflow }) => inflow))).toBe(matchingMagnitude);
        expect(sum(nodes.map(({ outflow }) => outflow))).toBe(matchingMagnitude);
      }),
    );
  });

  it("splits everything that touches the focus into in, out and between", () => {
    const focus = new Set([area("basel"), area("baden")]);
    const total = (direction: "all" | "in" | "out" | "between") =>
      selectFlows(upperRhine, { direction, focus, top: null }).matchingMagnitude;
    expect(total("in") + total("out") + total("between")).toBe(total("all"));
  });
});

describe("preferredFlowSet", () => {
  const region = "tmo" as RegionId;
  const old = { ...flowSet("old", []), year: "2012", regions: [region], recommendedFor: [region] };
  const recent = { ...flowSet("recent", []), year: "2022", regions: [region], recommendedFor: [region] };
  const single = { ...flowSet("single", []), year: "2024", regions: [region], isSummable: false };

  it("takes the newest recommended set of the region", () => {
    expect(preferredFlowSet([old, recent, single], region)?.id).toBe("recent");
  });

  it("prefers a set made for the region alone to a newer one of several", () => {
    const wide = { ...recent, id: "wide" as FlowSetId, year: "2024", regions: [region, "gr" as RegionId] };
    expect(preferredFlowSet([wide, recent], region)?.id).toBe("recent");
  });

  it("falls back to a set that may be summed", () => {
    const plain = { ...old, recommendedFor: [] };
    expect(preferredFlowSet([plain, single], region)?.id).toBe("old");
  });

  it("has no answer for a region without sets", () => {
    expect(preferredFlowSet([old], "emr")).toBeNull();
  });
});

describe("flowSetWithin", () => {
  const flowArea = (id: string, ...members: string[]): FlowArea => ({
    id: area(id),
    name: id as DataText,
    kind: "nuts3",
    members: members as NutsCode[],
    position: null,
    note: null,
    within: null,
    cities: [],
  });
  const areas = [
    flowArea("basel", "CH031", "CH032"),
    flowArea("baden", "DE131", "DE132"),
    flowArea("alsace", "FRF11", "FRF12"),
  ];
  const units = (...codes: string[]) => new Set(codes as NutsCode[]);
  const older = flowSet("old-2019", [alsaceToBasel]);
  const figures = { ...flowSet("single-2023", [alsaceToBaden, baselToAlsace]), isSummable: false };

  it("is the set with most flows from or to areas wholly inside", () => {
    expect(flowSetWithin([older, upperRhine], areas, units("CH031", "CH032"))?.id).toBe("tmo-2022");
  });

  it("counts no area that lies inside in part only", () => {
    expect(flowSetWithin([upperRhine], areas, units("CH031"))).toBeNull();
  });

  it("is a collection of single figures only where nothing else touches the units", () => {
    const alsace = units("FRF11", "FRF12");
    expect(flowSetWithin([figures, older], areas, alsace)?.id).toBe("old-2019");
    expect(flowSetWithin([figures], areas, alsace)?.id).toBe("single-2023");
  });
});
