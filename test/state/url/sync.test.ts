import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CityId, RegionId } from "../../../src/model/identifiers";
import { useDatasets } from "../../../src/state/datasets";
import { useDisplay } from "../../../src/state/display";
import { noFilters, useFilters } from "../../../src/state/filters";
import { useNotices } from "../../../src/state/notices";
import { chooseKilometres, initialOverlay, showOverlay, useOverlay } from "../../../src/state/overlay";
import { leaveSelection, select, useSelection } from "../../../src/state/selection";
import { startAddressSync, startAddressSyncLate } from "../../../src/state/url/sync";
import { baseData } from "../../builders/base-data";
import { addressBar } from "../../builders/address-bar";
import { exploreFlows } from "../../builders/explore-world";

const region = (id: string) => ({ kind: "region" as const, id: id as RegionId });

let stop: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  useDatasets.setState({ base: { status: "ready", data: baseData() } });
  useSelection.setState({ selection: null, region: null, hovered: null });
  useOverlay.setState(initialOverlay);
  useFilters.setState(noFilters);
  useNotices.setState({ notices: [] });
  useDisplay.setState({ language: "en", isLanguageChosen: false });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("startAddressSync", () => {
  it("opens the view of the address", async () => {
    stop = await startAddressSync(addressBar("?v=1&region=emr&overlay=distance&km=40").bar);
    expect(useSelection.getState().region).toBe("emr");
    expect(useOverlay.getState()).toMatchObject({ overlay: "distance", kilometres: 40 });
  });

  it("leaves out an unknown region with a notice and opens the rest", async () => {
    stop = await startAddressSync(addressBar("?v=1&region=atlantis&overlay=distance").bar);
    expect(useSelection.getState().selection).toBeNull();
    expect(useOverlay.getState().overlay).toBe("distance");
    expect(useNotices.getState().notices).toEqual([
      { kind: "address-part-ignored", key: "region", value: "atlantis" },
    ]);
  });

  it("makes one history entry for one step", async () => {
    const { bar, entries } = addressBar("");
    stop = await startAddressSync(bar);
    select(region("emr"));
    showOverlay("distance");
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries).toEqual(["", "?v=1&region=emr&overlay=distance"]);
  });

  it("replaces the entry while a slider moves", async () => {
    const { bar, entries } = addressBar("?v=1&overlay=distance");
    stop = await startAddressSync(bar);
    for (const kilometres of [30, 31, 32]) chooseKilometres(kilometres);
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries).toEqual(["?v=1&overlay=distance&km=32"]);
  });

  it("returns to the earlier view on back, without writing", async () => {
    const { bar, entries, goBack } = addressBar("");
    stop = await startAddressSync(bar);
    select(region("emr"));
    await vi.advanceTimersByTimeAsync(1000);
    select({ kind: "city", id: "liege-be" as CityId });
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries.at(-1)).toBe("?v=1&city=liege-be&region=emr");
    goBack();
    await vi.advanceTimersByTimeAsync(1000);
    expect(useSelection.getState().selection).toEqual(region("emr"));
    expect(entries).toEqual(["", "?v=1&region=emr"]);
  });

  it("ends where the last of two steps back leads, though the first one has to wait for its table", async () => {
    useDatasets.setState({ flows: { status: "loading", data: null } });
    const { bar, entries, goBack } = addressBar("?v=1&region=emr");
    stop = await startAddressSync(bar);
    bar.push("?v=1&region=tmo&overlay=commuters&focus=nowhere");
    bar.push("?v=1&overlay=distance");
    goBack();
    goBack();
    await vi.advanceTimersByTimeAsync(1000);
    useDatasets.setState({ flows: { status: "ready", data: exploreFlows() } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(useSelection.getState().region).toBe("emr");
    expect(useNotices.getState().notices).toEqual([]);
    chooseKilometres(40);
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries).toEqual(["?v=1&region=emr&km=40"]);
  });

  it("stays in the language chosen meanwhile when it goes back", async () => {
    const { bar, entries, goBack } = addressBar("");
    stop = await startAddressSync(bar);
    select(region("emr"));
    await vi.advanceTimersByTimeAsync(1000);
    select(region("tmo"));
    await vi.advanceTimersByTimeAsync(1000);
    useDisplay.setState({ language: "nl", isLanguageChosen: true });
    await vi.advanceTimersByTimeAsync(1000);
    goBack();
    await vi.advanceTimersByTimeAsync(1000);
    expect(useDisplay.getState().language).toBe("nl");
    expect(entries).toEqual(["", "?v=1&lang=nl&region=emr"]);
  });

  it("empties the address when the last selection is left", async () => {
    const { bar, entries } = addressBar("?v=1&city=liege-be&region=emr");
    stop = await startAddressSync(bar);
    leaveSelection();
    await vi.advanceTimersByTimeAsync(1000);
    leaveSelection();
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries.slice(-2)).toEqual(["?v=1&region=emr", ""]);
  });
});

describe("startAddressSyncLate", () => {
  it("writes what was done before it, as one step from the start view", async () => {
    const { bar, entries } = addressBar("");
    select(region("emr"));
    showOverlay("distance");
    stop = startAddressSyncLate(bar);
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries).toEqual(["", "?v=1&region=emr&overlay=distance"]);
  });

  it("writes nothing while nothing is done, and then as usual", async () => {
    const { bar, entries } = addressBar("");
    stop = startAddressSyncLate(bar);
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries).toEqual([""]);
    select(region("emr"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(entries).toEqual(["", "?v=1&region=emr"]);
  });
});
