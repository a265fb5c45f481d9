import { beforeEach, describe, expect, it } from "vitest";
import type { NutsCode, RegionId } from "../../src/model/identifiers";
import {
  addOwnRegion,
  asOwnName,
  changeOwnUnits,
  editOwnRegion,
  pickOnMap,
  removeOwnRegion,
  renameOwnRegion,
  replaceOwnRegions,
  stopEditing,
  toggleOwnUnit,
  useOwnRegions,
} from "../../src/state/own-regions";

const state = () => useOwnRegions.getState();
const unit = (code: string) => code as NutsCode;
const own1 = "own-1" as RegionId;

beforeEach(() => useOwnRegions.setState({ regions: [], editing: null, isPicking: false }));

describe("own regions", () => {
  it("are opened for editing when they are added, with picking on the map", () => {
    expect(addOwnRegion("Øresund")).toBe("own-1");
    expect(state()).toMatchObject({ editing: "own-1", isPicking: true });
    expect(state().regions).toEqual([{ id: "own-1", name: "Øresund", units: [] }]);
  });

  it("are four at most", () => {
    for (const name of ["A", "B", "C", "D"]) addOwnRegion(name);
    expect(addOwnRegion("E")).toBeNull();
    expect(state().regions.map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
  });

  it("keep their ids when another one is removed, and fill the gap next", () => {
    for (const name of ["A", "B"]) addOwnRegion(name);
    removeOwnRegion(own1);
    expect(state().regions.map(({ id }) => id)).toEqual(["own-2"]);
    addOwnRegion("C");
    expect(state().regions.map(({ id, name }) => [id, name])).toEqual([
      ["own-1", "C"],
      ["own-2", "B"],
    ]);
  });

  it("take a unit in and out again, in the order of the codes", () => {
    addOwnRegion("A");
    for (const code of ["LU000", "BE336", "DEA2D"]) toggleOwnUnit(unit(code));
    toggleOwnUnit(unit("DEA2D"));
    expect(state().regions[0]?.units).toEqual(["BE336", "LU000"]);
  });

  it("change only while one is being edited", () => {
    addOwnRegion("A");
    stopEditing();
    toggleOwnUnit(unit("LU000"));
    expect(state().regions[0]?.units).toEqual([]);
  });

  it("hold each unit once", () => {
    addOwnRegion("A");
    changeOwnUnits(own1, [unit("LU000"), unit("BE336"), unit("LU000")]);
    expect(state().regions[0]?.units).toEqual(["BE336", "LU000"]);
  });

  it("keep their last name when the new one is empty", () => {
    addOwnRegion("A");
    renameOwnRegion(own1, "  ");
    expect(state().regions[0]?.name).toBe("A");
    renameOwnRegion(own1, " Around  Lake\nConstance ");
    expect(state().regions[0]?.name).toBe("Around Lake Constance");
  });

  it("end editing with the region that is edited, not with another", () => {
    for (const name of ["A", "B"]) addOwnRegion(name);
    removeOwnRegion(own1);
    expect(state().editing).toBe("own-2");
    removeOwnRegion("own-2" as RegionId);
    expect(state()).toMatchObject({ editing: null, isPicking: false });
  });

  it("of an address end editing where the region is not among them", () => {
    addOwnRegion("A");
    replaceOwnRegions([{ id: own1, name: "Other", units: [unit("LU000")] }]);
    expect(state().editing).toBe("own-1");
    replaceOwnRegions([]);
    expect(state()).toMatchObject({ regions: [], editing: null, isPicking: false });
  });

  it("cannot be picked on the map when none is edited", () => {
    pickOnMap(true);
    expect(state().isPicking).toBe(false);
    addOwnRegion("A");
    pickOnMap(false);
    expect(state().isPicking).toBe(false);
    editOwnRegion(own1);
    expect(state().isPicking).toBe(true);
  });
});

describe("a name", () => {
  it.each([
    ["Øresund", "Øresund"],
    ["  two\t words ", "two words"],
    ["tilde~parts", "tilde parts"],
    ["a\u0000b\u009fc", "a b c"],
    ["turned \u202egnor", "turned gnor"],
    ["half \ud800", "half"],
    ["x".repeat(80), "x".repeat(60)],
    ["🌍".repeat(80), "🌍".repeat(60)],
    ["~ \u0007 ~", null],
    ["", null],
  ])("%j is kept as %j", (text, name) => {
    expect(asOwnName(text)).toBe(name);
  });
});
