import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadBase } from "../../../src/data/load-base";
import { loadEurope } from "../../../src/data/load-europe";
import type { BaseData } from "../../../src/model/dataset";
import type { EuropeGeography } from "../../../src/model/geography";
import { initialCompare, useCompare } from "../../../src/state/compare";
import { useDatasets } from "../../../src/state/datasets";
import { useNotices } from "../../../src/state/notices";
import { initialOverlay, useOverlay } from "../../../src/state/overlay";
import { addOwnRegion, removeOwnRegion, stopEditing, useOwnRegions } from "../../../src/state/own-regions";
import { useSelection } from "../../../src/state/selection";
import { startAddressSync } from "../../../src/state/url/sync";
import { addressBar } from "../../builders/address-bar";
import { publishedFiles } from "../../builders/published-files";

const oresund = "own=%C3%98resund~DK011.2.SE224";
const ignored = () => useNotices.getState().notices.map((notice) => "value" in notice && notice.value);
const regionIds = () => useDatasets.getState().base.data?.regions.map(({ id }) => id);

let tables: BaseData;
let europe: EuropeGeography;
let stop: () => void = () => {};

beforeAll(async () => {
  [tables, europe] = await Promise.all([loadBase(publishedFiles), loadEurope(publishedFiles)]);
});

beforeEach(() => {
  vi.useFakeTimers();
  useDatasets.setState({
    base: { status: "ready", data: tables },
    europe: { status: "ready", data: europe },
  });
  useOwnRegions.setState({ regions: [], editing: null, isPicking: false, deleted: null });
  useSelection.setState({ selection: null, region: null, hovered: null });
  useOverlay.setState(initialOverlay);
  useCompare.setState(initialCompare);
  useNotices.setState({ notices: [] });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("the address of a view with own regions", () => {
  it("opens them, and a selection inside them beyond the eight countries", async () => {
    stop = await startAddressSync(addressBar(`?v=1&${oresund}&unit=DK012&region=own-1`).bar);
    expect(regionIds()).toEqual(["emr", "gr", "ibk", "tmo", "own-1"]);
    expect(useSelection.getState()).toMatchObject({
      region: "own-1",
      selection: { kind: "unit", id: "DK012" },
    });
    expect(ignored()).toEqual([]);
  });

  it("writes them as they were read", async () => {
    const { bar, entries } = addressBar(`?v=1&${oresund}&region=own-1`);
    stop = await startAddressSync(bar);
    useOverlay.setState({ overlay: "distance" });
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries.at(-1)).toBe(`?v=1&${oresund}&region=own-1&overlay=distance`);
  });

  it("leaves out units that Europe does not have, and names them", async () => {
    stop = await startAddressSync(addressBar("?v=1&own=Mine~DK011.XX999.ZZ000.LU000").bar);
    expect(useOwnRegions.getState().regions[0]?.units).toEqual(["DK011", "LU000"]);
    expect(ignored()).toEqual(["XX999, ZZ000"]);
  });

  it("leaves out a region of such units alone, and what refers to it", async () => {
    stop = await startAddressSync(addressBar("?v=1&own=Mine~XX999&region=own-1").bar);
    expect(useOwnRegions.getState().regions).toEqual([]);
    expect(useSelection.getState().selection).toBeNull();
    expect(ignored()).toEqual(["XX999", "own-1"]);
  });

  it("keeps units that cannot be judged while the surroundings do not come", async () => {
    useDatasets.setState({ europe: { status: "failed", data: null } });
    stop = await startAddressSync(addressBar(`?v=1&${oresund}~Home~LU000&region=own-2`).bar);
    expect(useOwnRegions.getState().regions.map(({ units }) => units.length)).toEqual([3, 1]);
    expect(regionIds()).toEqual(["emr", "gr", "ibk", "tmo", "own-2"]);
    expect(useSelection.getState().region).toBe("own-2");
    expect(ignored()).toEqual([]);
  });

  it("makes a step of a deletion, so that back brings the region again", async () => {
    const { bar, entries, goBack } = addressBar(`?v=1&${oresund}`);
    stop = await startAddressSync(bar);
    const [region] = useOwnRegions.getState().regions;
    if (region) removeOwnRegion(region.id);
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries).toEqual([`?v=1&${oresund}`, ""]);
    goBack();
    await vi.advanceTimersByTimeAsync(1000);
    expect(regionIds()).toContain("own-1");
  });

  it("makes no step of a region that is begun and has no unit yet", async () => {
    const { bar, entries } = addressBar("");
    stop = await startAddressSync(bar);
    addOwnRegion("Mine");
    stopEditing();
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries).toEqual([""]);
  });

  it("draws nothing anew when another view with the same regions is opened", async () => {
    const { bar, goBack } = addressBar(`?v=1&${oresund}`);
    stop = await startAddressSync(bar);
    const before = useDatasets.getState().base.data;
    useOverlay.setState({ overlay: "partners" });
    await vi.advanceTimersByTimeAsync(1000);
    goBack();
    await vi.advanceTimersByTimeAsync(1000);
    expect(useOverlay.getState().overlay).toBe("regions");
    expect(useDatasets.getState().base.data).toBe(before);
  });
});
