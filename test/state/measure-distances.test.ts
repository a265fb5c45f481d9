import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { AnalysisSession } from "../../src/analysis/geometry/analysis-session";
import { loadBase } from "../../src/data/load-base";
import { loadEurope } from "../../src/data/load-europe";
import { CodeMissingError } from "../../src/lazy/lazy-code";
import type { BaseData } from "../../src/model/dataset";
import type { EuropeGeography } from "../../src/model/geography";
import type { CountryCode, NutsCode, Position, RegionId } from "../../src/model/identifiers";
import type { PopulatedPlaces } from "../../src/model/populated-place";
import { measuringFailed, retryMeasuring, useBorderDistances } from "../../src/state/border-distances";
import { useDatasets } from "../../src/state/datasets";
import { extendBase } from "../../src/state/extend-base";
import { startFollowingOwnRegions } from "../../src/state/follow-own-regions";
import { startMeasuring } from "../../src/state/measure-distances";
import { initialOverlay, useOverlay } from "../../src/state/overlay";
import { pickOnMap, addOwnRegion, replaceOwnRegions, useOwnRegions } from "../../src/state/own-regions";
import { unitsWithoutPlaces } from "../../src/state/units-without-places";
import { publishedFiles } from "../builders/published-files";

/** The tables with the units around Aachen and in Schleswig only: the others would take their time. */
async function smallTables(): Promise<BaseData> {
  const base = await loadBase(publishedFiles);
  const kept = /^(BE33|DEA2D|DEF0[7C])/;
  return {
    ...base,
    cities: base.cities.slice(0, 3),
    units: base.units.filter(({ code }) => kept.test(code)),
    geography: {
      ...base.geography,
      units: base.geography.units.filter(({ properties }) => kept.test(properties.code)),
    },
  };
}

let tables: BaseData;
let europe: EuropeGeography;
let stops: (() => void)[] = [];

const distanceOf = (code: string) => useBorderDistances.getState().units?.get(code as NutsCode);
const own = (...units: string[]) => [{ id: "own-1" as RegionId, name: "Mine", units: units as NutsCode[] }];

beforeAll(async () => {
  [tables, europe] = await Promise.all([smallTables(), loadEurope(publishedFiles)]);
});

beforeEach(() => {
  useDatasets.setState({
    base: { status: "ready", data: tables },
    europe: { status: "ready", data: europe },
  });
  useOwnRegions.setState({ regions: [], editing: null, isPicking: false, deleted: null });
  useOverlay.setState(initialOverlay);
  useBorderDistances.setState({
    status: "idle",
    units: null,
    cities: null,
    point: null,
    bands: null,
    reach: null,
  });
  stops = [startFollowingOwnRegions(), startMeasuring(tables)];
});

afterEach(() => stops.forEach((stop) => stop()));

describe("distances with own regions", () => {
  it("are measured again when they bring further units, with the borders of these", async () => {
    await vi.waitFor(() => expect(distanceOf("DEA2D")).toBeDefined(), 20_000);
    expect(distanceOf("DK032")).toBeUndefined();
    replaceOwnRegions(own("DEF07", "DK032"));
    await vi.waitFor(() => expect(distanceOf("DK032")).toBeDefined(), 20_000);
    expect(distanceOf("DK032")).toMatchObject({ fromOutline: 0, neighbour: "DE" });
    expect(distanceOf("DEF07")).toMatchObject({ fromOutline: 0, neighbour: "DK" });
    expect(distanceOf("DEA2D")).toBeDefined();
  });

  it("are not measured again for a region inside the tables, nor while units are only shown to be picked", async () => {
    await vi.waitFor(() => expect(distanceOf("DEA2D")).toBeDefined(), 20_000);
    const before = useBorderDistances.getState().units;
    replaceOwnRegions(own("DEA2D", "BE335"));
    addOwnRegion("Second");
    expect(useDatasets.getState().base.data?.units.length).toBeGreaterThan(800);
    pickOnMap(false);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(useBorderDistances.getState().units).toBe(before);
  });

  it("answer for a point where an own region has brought the country", async () => {
    const flensburgFjord: Position = [9.42, 54.93];
    replaceOwnRegions(own("DK032"));
    useOverlay.setState({ overlay: "distance", point: flensburgFjord });
    await vi.waitFor(() => expect(useBorderDistances.getState().point?.unit).toBe("DK032"), 20_000);
    expect(useBorderDistances.getState().point?.nearest?.neighbour).toBe("DE");
    useOverlay.setState(initialOverlay);
  });
});

describe("distances that have failed", () => {
  const missing = (loadAgain: () => Promise<void>) => new CodeMissingError(loadAgain, { cause: null });

  it("are asked for again with another try, once the code that was missing has come", async () => {
    let isThere = false;
    const fault = missing(() => Promise.resolve(void (isThere = true)));
    vi.spyOn(AnalysisSession.prototype, "bands").mockRejectedValueOnce(fault);
    useOverlay.setState({ overlay: "distance" });
    await vi.waitFor(() => expect(useBorderDistances.getState().status).toBe("failed"), 20_000);
    await retryMeasuring();
    expect(isThere).toBe(true);
    await vi.waitFor(() => expect(useBorderDistances.getState().status).toBe("ready"), 20_000);
    expect(useBorderDistances.getState().bands?.features.length).toBeGreaterThan(0);
    await vi.waitFor(() => expect(useBorderDistances.getState().reach?.kilometres).toBe(25), 20_000);
  });

  it("stay failed, with another try, while the code does not come", async () => {
    measuringFailed(missing(() => Promise.reject(new Error("no connection"))));
    await retryMeasuring();
    expect(useBorderDistances.getState().status).toBe("failed");
  });
});

describe("unitsWithoutPlaces", () => {
  const places: PopulatedPlaces = {
    names: ["Aachen", "Eschweiler", "Verviers"],
    countries: ["DE", "DE", "BE"] as CountryCode[],
    units: ["DEA2D", "DEA2D", "BE335"] as NutsCode[],
    longitudes: Float64Array.of(6.08, 6.27, 5.86),
    latitudes: Float64Array.of(50.78, 50.82, 50.59),
    populations: Float64Array.of(250_000, 56_000, 55_000),
  };

  it("names what the table of places leaves out of an own region, and of no other", () => {
    const [mine] = own("DEA2D", "DK032");
    const base = extendBase(tables, europe, mine ? [mine] : []);
    expect(unitsWithoutPlaces(places, base.regions, "own-1" as RegionId)).toEqual(["DK032"]);
    expect(unitsWithoutPlaces(places, base.regions, "emr" as RegionId)).toEqual([]);
    expect(unitsWithoutPlaces(places, base.regions, null)).toEqual([]);
  });
});
