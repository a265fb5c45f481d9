import { beforeAll, describe, expect, it } from "vitest";
import { valuesAtYear } from "../../../../src/analysis/statistics/indicators/values-at-year";
import { loadBase } from "../../../../src/data/load-base";
import { loadIndicators, loadIndicatorTable } from "../../../../src/data/tables/load-indicators";
import type { BaseData } from "../../../../src/model/dataset";
import type { NutsCode } from "../../../../src/model/identifiers";
import type { Indicator, IndicatorId } from "../../../../src/model/indicator";
import { figuresOf, tablesCompared } from "../../../../src/panels/compare/comparison/comparison";
import type { AreaKey } from "../../../../src/state/compare";
import { comparableAreas } from "../../../../src/state/compared-units";
import { publishedFiles } from "../../../builders/published-files";

let base: BaseData;
let indicators: ReadonlyMap<IndicatorId, Indicator>;

beforeAll(async () => {
  base = await loadBase(publishedFiles);
  indicators = new Map((await loadIndicators(publishedFiles)).map((indicator) => [indicator.id, indicator]));
});

async function figuresFor(id: string) {
  const indicator = indicators.get(id as IndicatorId);
  if (!indicator) throw new Error(`no indicator ${id}`);
  const ids = [indicator.id, ...tablesCompared(indicator)];
  const loaded = await Promise.all(
    ids.map(async (each) => [each, await loadIndicatorTable(each, publishedFiles)] as const),
  );
  const tables = new Map(loaded);
  const own = tables.get(indicator.id);
  const values = own ? valuesAtYear(own, indicator.defaultYear) : new Map();
  return figuresOf(base, indicators, { indicator, year: indicator.defaultYear, values }, tables);
}

const membersOf = (key: string) => comparableAreas(base).get(key as AreaKey)?.members ?? [];

describe("figures of the published tables", () => {
  it("give Luxembourg its 660,809 inhabitants of 1 January 2023", async () => {
    const { figureOf } = await figuresFor("population");
    expect(figureOf(membersOf("LU"))).toMatchObject({ value: 660_809, covered: 1, units: 1 });
  });

  it("give the Greater Region about 65,400 km², within 1 %", async () => {
    const { figureOf } = await figuresFor("area_km2");
    expect(Math.abs((figureOf(membersOf("gr")).value ?? 0) / 65_400 - 1)).toBeLessThan(0.01);
  });

  it("give Lake Constance about 14,750 km² with the 289 km² of open lake that the German districts lack, within 1 %", async () => {
    const { figureOf } = await figuresFor("area_km2");
    expect(Math.abs(((figureOf(membersOf("ibk")).value ?? 0) + 289) / 14_750 - 1)).toBeLessThan(0.01);
  });

  it("count 1,166 units in the European Union, with those overseas", async () => {
    const { union } = await figuresFor("population");
    expect(union).toHaveLength(1166);
    expect(union.map(({ area }) => area)).toContain("FRY10");
    expect(union.every(({ area }) => !area.startsWith("CH") && !area.startsWith("UK"))).toBe(true);
  });

  it("come within 0.5 % of the GDP per inhabitant that Eurostat publishes for the EU in 2021, 32,700 euros", async () => {
    const { figureOf, union } = await figuresFor("gdp_eur_per_inhabitant");
    const figure = figureOf(union);
    expect(Math.abs((figure.value ?? 0) / 32_700 - 1)).toBeLessThan(0.005);
    expect(figure).toMatchObject({ covered: 1166, units: 1166 });
  });

  it("never spread NUTS 2 to smaller units: the Upper Rhine holds two such areas and parts of four", async () => {
    const { figureOf } = await figuresFor("tourism_nights");
    expect(figureOf(membersOf("tmo"))).toMatchObject({ covered: 2, units: 6, partialUnits: 4 });
  });

  it("tell of NUTS 2 for which part of the people it stands", async () => {
    const { figureOf } = await figuresFor("tourism_nights");
    const members = membersOf("tmo");
    const people = new Map(base.units.map(({ code, population }) => [code, population ?? 0]));
    const peopleIn = (codes: readonly NutsCode[]) =>
      codes.reduce((sum, code) => sum + (people.get(code) ?? 0), 0);
    // Alsace and north-western Switzerland lie wholly inside; of the unit in part it is not known how many live inside.
    const whole = members.map(({ area }) => area).filter((area) => /^(FRF1|CH03)/.test(area));
    const share = peopleIn(whole) / peopleIn(members.map(({ area }) => area));
    const figure = figureOf(members);
    // Within a percentage point: the populations may be of another year.
    expect(Math.abs((figure.populationShare ?? 0) - share)).toBeLessThan(0.01);
    expect(figure.isShareLeast).toBe(true);
  });
});
