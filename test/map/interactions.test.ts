import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { activate, handleClick, handleHover, meantFeature } from "../../src/map/interactions";
import type { CityId, FlowAreaId, NutsCode, PartnershipId, RegionId } from "../../src/model/identifiers";
import { initialCatalogue, useCatalogue } from "../../src/state/catalogue";
import { openPage } from "../../src/state/compare";
import { useDatasets } from "../../src/state/datasets";
import { chooseFlowFocus, initialOverlay, showOverlay, useOverlay } from "../../src/state/overlay";
import { addOwnRegion, pickOnMap, useOwnRegions } from "../../src/state/own-regions";
import { useSelection } from "../../src/state/selection";
import { baseData } from "../builders/base-data";
import { exploreBase } from "../builders/explore-world";

const unit = { kind: "unit", id: "BE332" as NutsCode } as const;
const outside = { kind: "unit", id: "FRK26" as NutsCode } as const;
const city = { kind: "city", id: "aachen-de" as CityId } as const;
const luxembourg = { kind: "flow-area", id: "LU" as FlowAreaId } as const;
const trier = { kind: "flow-area", id: "TRIER" as FlowAreaId } as const;
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
    handleClick({ kind: "flow", origin: luxembourg.id, destination: trier.id }, [6, 49]);
    expect(useSelection.getState().selection).toEqual(city);
    expect(useOverlay.getState().flowFocus).toEqual([]);
  });

  it("makes the area of a clicked node the focus of the flows, and leaves it with the next click", () => {
    showOverlay("commuters");
    activate(city);
    handleClick(luxembourg, [6, 49]);
    expect(useOverlay.getState().flowFocus).toEqual(["LU"]);
    handleClick(trier, [6.6, 49.7]);
    expect(useOverlay.getState().flowFocus).toEqual(["TRIER"]);
    handleClick(trier, [6.6, 49.7]);
    expect(useOverlay.getState().flowFocus).toEqual([]);
    expect(useSelection.getState().selection).toEqual(city);
  });

  it("takes one area out of a focus of several", () => {
    chooseFlowFocus([luxembourg.id, trier.id]);
    activate(luxembourg);
    expect(useOverlay.getState().flowFocus).toEqual(["TRIER"]);
  });
});

describe("picking units for an own region", () => {
  const picked = () => useOwnRegions.getState().regions[0]?.units;

  beforeEach(() => {
    useOverlay.setState(initialOverlay);
    useSelection.setState({ selection: null, region: null, hovered: null });
    useDatasets.setState({ base: { status: "ready", data: exploreBase() } });
    useOwnRegions.setState({ regions: [], editing: null, isPicking: false });
    addOwnRegion("Mine");
  });
  afterEach(() => useOwnRegions.setState({ regions: [], editing: null, isPicking: false }));

  it("takes the clicked unit in, and out again, and selects nothing", () => {
    handleClick(unit, [5.6, 50.6]);
    expect(picked()).toEqual(["BE332"]);
    handleClick(unit, [5.6, 50.6]);
    expect(picked()).toEqual([]);
    expect(useSelection.getState().selection).toBeNull();
  });

  it("means the unit and never its region", () => {
    handleHover(unit);
    expect(useSelection.getState().hovered).toEqual(unit);
  });

  it("means the unit a city lies in", () => {
    handleHover(city);
    expect(useSelection.getState().hovered).toEqual({ kind: "unit", id: "DEA2D" });
    handleClick(city, [6.08, 50.78]);
    expect(picked()).toEqual(["DEA2D"]);
  });

  it("means the unit under a flow, and nothing in the sea", () => {
    handleClick({ kind: "flow-area", id: "LU" as FlowAreaId }, [5.5, 50.5]);
    handleClick(null, [3, 52]);
    expect(picked()).toEqual(["BE332"]);
  });

  it("measures no distance in the distance overlay", () => {
    showOverlay("distance");
    handleClick(unit, [5.6, 50.6]);
    expect(picked()).toEqual(["BE332"]);
    expect(useOverlay.getState().point).toBeNull();
  });

  it("works by key", () => {
    activate(unit);
    expect(picked()).toEqual(["BE332"]);
  });

  it("ends when picking is turned off: a click selects again", () => {
    pickOnMap(false);
    handleClick(outside, [3, 48]);
    expect(useSelection.getState().selection).toEqual(outside);
    expect(picked()).toEqual([]);
  });
});

describe("pointer beside the catalogue", () => {
  const partnership = { kind: "partnership", id: "aachen-de--reims-fr" as PartnershipId } as const;

  beforeEach(() => {
    useSelection.setState({ selection: null, region: null, hovered: null });
    useCatalogue.setState(initialCatalogue);
    openPage("catalogue");
  });

  afterEach(() => openPage("explore"));

  it("means marks and lines of records only", () => {
    for (const other of [unit, city, luxembourg]) {
      handleHover(other);
      expect(useSelection.getState().hovered).toBeNull();
      handleClick(other, [6, 50]);
    }
    expect(useSelection.getState().selection).toBeNull();
    handleHover({ kind: "record-mark", id: "6.0000,50.0000" });
    expect(useSelection.getState().hovered).toEqual({ kind: "record-mark", id: "6.0000,50.0000" });
  });

  it("opens the record of a partnership by its line", () => {
    handleClick(partnership, [5, 50]);
    expect(useCatalogue.getState().record).toBe("partnership:aachen-de--reims-fr");
    expect(useSelection.getState().selection).toBeNull();
  });
});
