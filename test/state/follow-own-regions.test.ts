import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadBase } from "../../src/data/load-base";
import { loadEurope } from "../../src/data/load-europe";
import { loadPartners } from "../../src/data/tables/load-partners";
import type { BaseData } from "../../src/model/dataset";
import type { EuropeGeography } from "../../src/model/geography";
import type { NutsCode, RegionId } from "../../src/model/identifiers";
import { compareAreas, initialCompare, openPage, useCompare, type AreaKey } from "../../src/state/compare";
import { useDatasets } from "../../src/state/datasets";
import { startFollowingOwnRegions } from "../../src/state/follow-own-regions";
import {
  addOwnRegion,
  changeOwnUnits,
  editOwnRegion,
  pickOnMap,
  removeOwnRegion,
  stopEditing,
  useOwnRegions,
} from "../../src/state/own-regions";
import { select, useSelection } from "../../src/state/selection";
import { publishedFiles } from "../builders/published-files";

let tables: BaseData;
let europe: EuropeGeography;
let stop: () => void = () => {};

const own1 = "own-1" as RegionId;
const unit = (code: string) => code as NutsCode;
const base = () => {
  const { data } = useDatasets.getState().base;
  if (!data) throw new Error("no base");
  return data;
};

function choose(...units: string[]): void {
  addOwnRegion("Mine");
  changeOwnUnits(own1, units.map(unit));
  stopEditing();
}

beforeAll(async () => {
  [tables, europe] = await Promise.all([loadBase(publishedFiles), loadEurope(publishedFiles)]);
});

beforeEach(() => {
  useDatasets.setState({
    base: { status: "ready", data: tables },
    europe: { status: "ready", data: europe },
    partners: { status: "idle", data: null },
  });
  useOwnRegions.setState({ regions: [], editing: null, isPicking: false });
  useSelection.setState({ selection: null, region: null, hovered: null });
  useCompare.setState(initialCompare);
  stop = startFollowingOwnRegions();
});

afterEach(() => stop());

describe("own regions", () => {
  it("stand among the regions of the tables as soon as they have a unit", () => {
    addOwnRegion("Mine");
    stopEditing();
    expect(base()).toBe(tables);
    changeOwnUnits(own1, [unit("LU000")]);
    expect(base().regions.map(({ id }) => id)).toEqual(["emr", "gr", "ibk", "tmo", "own-1"]);
  });

  it("leave the tables as they were when they are removed", () => {
    choose("LU000", "DK011");
    expect(base().units.length).toBeGreaterThan(tables.units.length);
    removeOwnRegion(own1);
    expect(base()).toBe(tables);
  });

  it("bring all of Europe onto the map only while units are picked there", () => {
    addOwnRegion("Mine");
    expect(base().units).toHaveLength(tables.units.length + europe.nutsUnits.length);
    pickOnMap(false);
    expect(base()).toBe(tables);
  });

  it("hold the partner cities inside them, whether those come before or after", async () => {
    const table = await loadPartners(publishedFiles);
    const regionsOf = (id: string) =>
      useDatasets.getState().partners.data?.partnerCities.find((city) => city.id === id)?.regions;
    useDatasets.setState({ partners: { status: "ready", data: table } });
    choose("FRF21", "FRF22");
    // Reims lies in the Marne, FRF23.
    expect(regionsOf("reims-fr")).not.toContain("own-1");
    changeOwnUnits(own1, [unit("FRF23")]);
    expect(regionsOf("reims-fr")).toContain("own-1");
    useDatasets.setState({ partners: { status: "ready", data: table } });
    expect(regionsOf("reims-fr")).toContain("own-1");
    removeOwnRegion(own1);
    expect(useDatasets.getState().partners.data).toBe(table);
  });

  it("wait for the surroundings where they need them", () => {
    useDatasets.setState({ europe: { status: "loading", data: null } });
    choose("LU000", "DK011");
    expect(
      base()
        .regions.at(-1)
        ?.members.map((member) => member.unit),
    ).toEqual(["LU000"]);
    useDatasets.setState({ europe: { status: "ready", data: europe } });
    expect(
      base()
        .regions.at(-1)
        ?.members.map((member) => member.unit),
    ).toEqual(["DK011", "LU000"]);
  });

  it("are no longer selected or compared once they are gone", () => {
    choose("LU000", "DK011");
    select({ kind: "region", id: own1 });
    compareAreas(["emr", "own-1", "own-1-dk", "DE"] as AreaKey[]);
    removeOwnRegion(own1);
    expect(useSelection.getState()).toMatchObject({ selection: null, region: null });
    expect(useCompare.getState().areas).toEqual(["emr", "DE"]);
  });

  it("take the selection of a unit with them that only they had brought", () => {
    choose("LU000", "DK011");
    select({ kind: "region", id: own1 });
    select({ kind: "unit", id: unit("DK012") });
    changeOwnUnits(own1, [unit("LU000")]);
    expect(useSelection.getState().selection).toEqual({ kind: "region", id: "own-1" });
  });

  it("stop being edited when something else is selected or the page changes, not when they are themselves", () => {
    choose("LU000");
    select({ kind: "region", id: own1 });
    editOwnRegion(own1);
    select({ kind: "region", id: own1 });
    expect(useOwnRegions.getState().editing).toBe("own-1");
    select({ kind: "region", id: "emr" as RegionId });
    expect(useOwnRegions.getState()).toMatchObject({ editing: null, isPicking: false });
    editOwnRegion(own1);
    openPage("compare");
    expect(useOwnRegions.getState().editing).toBeNull();
  });
});
