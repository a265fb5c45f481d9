import { beforeAll, describe, expect, it } from "vitest";
import { loadBase } from "../../../src/data/load-base";
import { loadFlows } from "../../../src/data/tables/load-flows";
import { loadIndicators, loadIndicatorTable } from "../../../src/data/tables/load-indicators";
import type { BorderRegion } from "../../../src/model/border-region";
import type { Indicator, IndicatorId, IndicatorTable } from "../../../src/model/indicator";
import { indexBase, type BaseIndex } from "../../../src/panels/data/base-index";
import {
  largestFlows,
  partnerAreaFacts,
  regionFigures,
  tablesOfPortrait,
} from "../../../src/panels/portrait/portrait-facts";
import { publishedFiles } from "../../builders/published-files";

let index: BaseIndex;
let indicators: ReadonlyMap<IndicatorId, Indicator>;
let tables: ReadonlyMap<IndicatorId, IndicatorTable>;

beforeAll(async () => {
  index = indexBase(await loadBase(publishedFiles));
  indicators = new Map((await loadIndicators(publishedFiles)).map((one) => [one.id, one]));
  const loaded = await Promise.all(
    tablesOfPortrait(indicators).map((id) => loadIndicatorTable(id, publishedFiles)),
  );
  tables = new Map(loaded.map((table) => [table.indicator, table]));
});

function region(id: string): BorderRegion {
  const found = index.base.regions.find((candidate) => (candidate.id as string) === id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

describe("figures of a portrait", () => {
  it("hold a value for each of the six indicators in every region", () => {
    for (const each of index.base.regions) {
      const figures = regionFigures(each, index, indicators, tables);
      expect(figures.map(({ figure }) => figure.value !== null)).toEqual(Array(6).fill(true));
    }
  });

  it("count density as inhabitants of the whole units by their area", () => {
    const members = new Set(
      region("emr").members.flatMap(({ unit, coverage }) => (coverage === "full" ? [unit] : [])),
    );
    const units = index.base.units.filter(({ code }) => members.has(code));
    const sum = (numbers: readonly (number | null)[]) =>
      numbers.reduce<number>((all, each) => all + (each ?? NaN), 0);
    const expected = sum(units.map(({ population }) => population)) / sum(units.map(({ area }) => area));
    const [density] = regionFigures(region("emr"), index, indicators, tables);
    // Published densities are rounded to a tenth.
    expect(Math.abs((density?.figure.value ?? NaN) - expected) / expected).toBeLessThan(0.001);
  });
});

describe("partner areas of a portrait", () => {
  it("add up to the inhabitants of the whole units, the most populous first", () => {
    const areas = partnerAreaFacts(region("ibk"), index);
    const populations = areas.map(({ population }) => population?.value ?? 0);
    expect(populations).toEqual([...populations].sort((a, b) => b - a));
    expect(areas.reduce((sum, { units }) => sum + units, 0)).toBe(region("ibk").members.length);
  });
});

describe("flows of a portrait", () => {
  it("are the five largest of a set of the region", async () => {
    const flows = await loadFlows(publishedFiles);
    const found = largestFlows(region("tmo"), flows);
    const all = found?.set.flows.map(({ magnitude }) => magnitude).sort((a, b) => b - a) ?? [];
    expect(found?.flows.map(({ magnitude }) => magnitude)).toEqual(all.slice(0, 5));
    expect(found?.set.regions).toContain("tmo");
  });

  it("are none where no set belongs to the region", () => {
    expect(largestFlows(region("tmo"), { areas: [], sets: [], totals: [] })).toBeNull();
  });
});
