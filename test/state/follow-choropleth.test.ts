import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadBase } from "../../src/data/load-base";
import { useChoropleth } from "../../src/state/choropleth";
import { compareAreas, openPage, useCompare, initialCompare, type AreaKey } from "../../src/state/compare";
import { useDatasets } from "../../src/state/datasets";
import { buildChoropleth, followChoropleth } from "../../src/state/follow-choropleth";
import {
  chooseBreaks,
  chooseClassCount,
  chooseIndicator,
  initialIndicatorView,
  useIndicatorView,
} from "../../src/state/indicator-view";
import type { IndicatorId } from "../../src/model/indicator";
import { area, indicator, table } from "../analysis/statistics/indicators/indicator-builder";
import { publishedFiles } from "../builders/published-files";

const base = await loadBase(publishedFiles);
let stop: () => void = () => {};

async function shown(id: string) {
  await vi.waitFor(() => expect(useChoropleth.getState().choropleth?.indicator.id).toBe(id), 10_000);
  const { choropleth } = useChoropleth.getState();
  if (!choropleth) throw new Error("no choropleth");
  return choropleth;
}

beforeEach(() => {
  const { fetch: read } = publishedFiles;
  vi.stubGlobal("fetch", (address: string, init: RequestInit) => read?.(address, init));
  useDatasets.setState({ base: { status: "ready", data: base } });
  useIndicatorView.setState(initialIndicatorView);
  useCompare.setState(initialCompare);
});

afterEach(() => {
  stop();
  useChoropleth.setState({ status: "idle", choropleth: null });
  vi.unstubAllGlobals();
});

describe("buildChoropleth", () => {
  it("turns a diverging scale at the median: between the two middle values of an even number of areas", () => {
    const codes = ["DEA2D", "DEA28", "BE335", "BE336", "NL422", "NL423"].map(area);
    const built = buildChoropleth(
      indicator({ quantity: "rate" }),
      table(
        "population",
        codes.map((code, index) => [code, 2023, [1, 2, 3, 6, 7, 8][index] ?? 0]),
      ),
      2023,
      { ...initialIndicatorView, ramp: "diverging", method: "equal", classes: 4 },
      new Set(codes),
      null,
    );
    expect(built?.classification).toMatchObject({ limits: [1, 2.8, 4.5, 6.3, 8], below: 2 });
  });
});

describe("followChoropleth", () => {
  it("classifies the default indicator over all units of the eight countries", async () => {
    stop = followChoropleth();
    const { basis, classification, classes, year } = await shown("population_density_derived");
    expect(basis.size).toBe(base.units.length);
    expect(classification.counts).toHaveLength(5);
    expect(year).toBe(2023);
    // Every class of a quantile classification holds about a fifth; ties may move a limit by a few units.
    const total = classification.counts.reduce((sum, count) => sum + count, 0);
    for (const count of classification.counts) expect(Math.abs(count - total / 5)).toBeLessThan(5);
    expect([...classes.keys()].filter((code) => basis.has(code))).toHaveLength(total);
  });

  it("makes the classes from the areas compared, the same for all maps", async () => {
    openPage("compare");
    compareAreas(["emr" as AreaKey]);
    stop = followChoropleth();
    await shown("population_density_derived");
    const members = base.regions.find(({ id }) => id === "emr")?.members ?? [];
    await vi.waitFor(() => expect(useChoropleth.getState().choropleth?.basis.size).toBe(members.length));
  });

  it("keeps the old map until the new one is there, and drops an answer no longer wanted", async () => {
    stop = followChoropleth();
    const first = await shown("population_density_derived");
    chooseIndicator("median_age" as IndicatorId);
    chooseIndicator("share_age_65_plus" as IndicatorId);
    expect(useChoropleth.getState().choropleth).toBe(first);
    await shown("share_age_65_plus");
  });

  it("draws NUTS 2 areas for an indicator of that level", async () => {
    chooseIndicator("life_expectancy_women" as IndicatorId);
    stop = followChoropleth();
    const { nuts2, basis } = await shown("life_expectancy_women");
    expect(nuts2?.areas.length).toBe(basis.size);
    expect([...basis].every((code) => code.length === 4)).toBe(true);
  });

  it("takes own limits as they are, and another number of classes at once", async () => {
    chooseBreaks([100, 500]);
    stop = followChoropleth();
    const own = await shown("population_density_derived");
    expect(own.classification.method === "own" && own.classification.limits.slice(1, -1)).toEqual([100, 500]);
    useIndicatorView.setState({ method: "quantile" });
    chooseClassCount(3);
    await vi.waitFor(() =>
      expect(useChoropleth.getState().choropleth?.classification.counts).toHaveLength(3),
    );
  });

  it("falls back to the default for an indicator no table knows", async () => {
    chooseIndicator("atlantis" as IndicatorId);
    stop = followChoropleth();
    const { indicator, classification } = await shown("population_density_derived");
    expect(indicator.id).toBe("population_density_derived");
    expect(classification.counts).toHaveLength(5);
  });
});
