import { beforeEach, describe, expect, it } from "vitest";
import { activate, handleClick, handleHover, meantFeature } from "../../src/map/interactions";
import type { CityId, FlowAreaId, NutsCode, RegionId } from "../../src/model/identifiers";
import { useDatasets } from "../../src/state/datasets";
import { initialOverlay, showOverlay, useOverlay } from "../../src/state/overlay";
import { useSelection } from "../../src/state/selection";
import { baseData } from "../builders/base-data";

const unit = { kind: "unit", id: "BE332" as NutsCode } as const;
const outside = { kind: "unit", id: "FRK26" as NutsCode } as const;
const city = { kind: "city", id: "aachen-de" as CityId } as const;
const emr = "emr" as RegionId;
const gr = "gr" as RegionId;

describe("meantFeature", () => {
  const regionsOf = (code: NutsCode) => (code === unit.id ? [emr, gr] : []);
  const context = { overlay: "regions" as const, region: null, regionsOf };

  it("means the first region of a unit at the overview", () => {
    expect(meantFeature(unit, context)).toEqual({ kind: "region", id: "emr" });
  });

  it("means the unit once one of its regions is the context", () => {
    expect(meantFeature(unit, { ...context, region: gr })).toEqual(unit);
  });

  it("means the other region while a region elsewhere is the context", () => {
    expect(meantFeature(unit, { ...context, region: "tmo" as RegionId })).toEqual({
      kind: "region",
      id: "emr",
    });
  });

  it("means a unit of no region itself", () => {
    expect(meantFeature(outside, context)).toEqual(outside);
  });

  it("means every unit in the distance overlay", () => {
    expect(meantFeature(unit, { ...context, overlay: "distance" })).toEqual(unit);
  });

  it("means a city always", () => {
    expect(meantFeature(city, context)).toEqual(city);
  });
});

describe("pointer", () => {
  beforeEach(() => {
    useOverlay.setState(initialOverlay);
    useSelection.setState({ selection: null, region: null, hovered: null });
    useDatasets.setState({ base: { status: "ready", data: baseData() } });
  });

  it("previews what a click would select", () => {
    handleHover(unit);
    expect(useSelection.getState().hovered).toEqual({ kind: "region", id: "emr" });
    handleClick(unit, [5.6, 50.6]);
    expect(useSelection.getState().selection).toEqual({ kind: "region", id: "emr" });
    handleClick(unit, [5.6, 50.6]);
    expect(useSelection.getState().selection).toEqual(unit);
  });

  it("measures anywhere in the distance overlay and selects only cities", () => {
    showOverlay("distance");
    handleClick(unit, [5.6, 50.6]);
    expect(useOverlay.getState().point).toEqual([5.6, 50.6]);
    expect(useSelection.getState().selection).toBeNull();
    handleClick(null, [3, 52]);
    expect(useOverlay.getState().point).toEqual([3, 52]);
    handleClick(city, [6.08, 50.78]);
    expect(useSelection.getState().selection).toEqual(city);
  });

  it("leaves the selection when nothing or a flow is clicked", () => {
    activate(city);
    handleClick(null, [3, 52]);
    handleClick({ kind: "flow-area", id: "LU" as FlowAreaId }, [6, 49]);
    expect(useSelection.getState().selection).toEqual(city);
  });
});
