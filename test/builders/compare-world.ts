import type { IndicatorId, IndicatorTable, IndicatorValue, ValueFlag } from "../../src/model/indicator";
import type { NutsCode, SourceId } from "../../src/model/identifiers";
import { useChoropleth } from "../../src/state/choropleth";
import { initialCompare, useCompare, type AreaKey } from "../../src/state/compare";
import { followChoropleth } from "../../src/state/follow-choropleth";
import { useIndicatorData } from "../../src/state/indicator-data";
import { initialIndicatorView, useIndicatorView } from "../../src/state/indicator-view";
import { markUnits } from "../../src/state/marked-units";
import { indicator } from "./indicator";
import { openExploreWorld } from "./render-speaking";

/** Area, year, value, flags. */
type Row = readonly [string, number, number, ...ValueFlag[]];

function indicatorTable(id: string, rows: readonly Row[]): IndicatorTable {
  return {
    indicator: id as IndicatorId,
    values: rows.map(([area, year, value, ...flags]): IndicatorValue => ({
      area: area as NutsCode,
      year,
      value,
      flags,
      source: "estat-population" as SourceId,
    })),
  };
}

const names = (text: string) => ({ de: text, fr: text, nl: text, en: text });
const id = (text: string) => text as IndicatorId;

/**
 * Two counts, two rates, a median and a class of NUTS 3, a rate of NUTS 2. Luxembourg's density is of another year;
 * that of Liège follows a break.
 */
const comparedIndicators = [
  indicator({
    id: id("population"),
    labels: names("Population"),
    unitLabels: names("persons"),
    unitSymbols: names(""),
    quantity: "count",
    aggregation: { kind: "sum" },
    digits: 0,
    defaultYear: 2023,
    years: [2023],
    seriesYears: [2021, 2022, 2023],
  }),
  indicator({
    id: id("area_km2"),
    labels: names("Area"),
    unitLabels: names("square kilometres"),
    unitSymbols: names("km²"),
    quantity: "count",
    aggregation: { kind: "sum" },
    digits: 0,
    defaultYear: 2023,
    years: [2023],
  }),
  indicator({
    id: id("population_density_derived"),
    labels: names("Population density"),
    unitLabels: names("inhabitants per km²"),
    unitSymbols: names("/km²"),
    aggregation: { kind: "weighted-mean", weight: { kind: "indicator", indicator: id("area_km2") } },
    digits: 0,
    defaultYear: 2023,
    years: [2022, 2023],
  }),
  indicator({
    id: id("median_age"),
    labels: names("Median age"),
    unitLabels: names("years"),
    unitSymbols: names("years"),
    aggregation: { kind: "none", reason: "median" },
    defaultYear: 2023,
    years: [2023],
    seriesYears: [2022, 2023],
  }),
  indicator({
    id: id("urban_rural_type"),
    labels: names("Urban-rural type"),
    unitLabels: names("class"),
    unitSymbols: names(""),
    quantity: "class",
    aggregation: { kind: "none", reason: "class" },
    categories: [
      { value: 1, labels: names("urban") },
      { value: 3, labels: names("rural") },
    ],
    defaultYear: 2023,
    years: [2023],
  }),
  indicator({
    id: id("unemployment"),
    labels: names("Unemployment"),
    nutsLevel: 2,
    aggregation: { kind: "none", reason: "no-denominator" },
    defaultYear: 2023,
    years: [2023],
  }),
];

const tables = [
  indicatorTable("population", [
    ["DEA2D", 2023, 560_000],
    ["BE332", 2023, 400_000],
    ["NL423", 2023, 594_000],
    ["LU000", 2023, 660_000],
  ]),
  indicatorTable("area_km2", [
    ["DEA2D", 2023, 700],
    ["BE332", 2023, 800],
    ["NL423", 2023, 660],
    ["LU000", 2023, 2600],
    ["FR101", 2023, 100],
  ]),
  indicatorTable("population_density_derived", [
    ["DEA2D", 2023, 800],
    ["BE332", 2023, 500, "break"],
    ["NL423", 2023, 900],
    ["LU000", 2022, 250],
  ]),
  indicatorTable("median_age", [
    ["DEA2D", 2023, 42],
    ["BE332", 2023, 40],
    ["LU000", 2023, 39],
  ]),
  indicatorTable("urban_rural_type", [
    ["DEA2D", 2023, 1],
    ["BE332", 2023, 1],
    ["LU000", 2023, 3],
  ]),
  indicatorTable("unemployment", [
    ["DEA2", 2023, 6, "nuts2024"],
    ["BE33", 2023, 9, "nuts2024"],
    ["LU00", 2023, 5, "nuts2024"],
  ]),
];

/** Aachen lacks 2022; Belgium's own figures stand beside the units. */
const series = [
  indicatorTable("population", [
    ["DEA2D", 2021, 550_000],
    ["BE332", 2021, 390_000],
    ["LU000", 2021, 630_000],
    ["BE332", 2022, 395_000, "break"],
    ["LU000", 2022, 645_000],
    ["DEA2D", 2023, 560_000],
    ["BE332", 2023, 400_000],
    ["LU000", 2023, 660_000],
    ["BE", 2021, 11_500_000],
    ["BE", 2022, 11_600_000],
    ["BE", 2023, 11_730_000],
  ]),
  indicatorTable("median_age", [
    ["DEA2D", 2022, 41],
    ["BE332", 2022, 39],
    ["DEA2D", 2023, 42],
    ["BE332", 2023, 40],
  ]),
];

interface CompareView {
  readonly indicator?: string;
  readonly areas?: readonly string[];
  readonly second?: string;
  readonly tables?: readonly IndicatorTable[];
}

/**
 * The page of comparison over the small world of the explore panel, with the choropleth that belongs to it.
 * @returns the function that closes it
 */
export async function openCompareWorld(view: CompareView = {}): Promise<() => void> {
  openExploreWorld();
  markUnits([]);
  const ready = <Data>(data: Data) => ({ status: "ready" as const, data });
  useIndicatorData.setState({
    indicators: ready(new Map(comparedIndicators.map((one) => [one.id, one]))),
    tables: new Map((view.tables ?? tables).map((table) => [table.indicator, ready(table)])),
    series: new Map(series.map((table) => [table.indicator, ready(table)])),
    nuts2: {
      detailed: ready({
        areas: [],
        mesh: { type: "MultiLineString" as const, coordinates: [] },
        names: new Map([["DEA2" as NutsCode, "Köln"]]),
      }),
      europe: { status: "idle", data: null },
    },
  });
  useIndicatorView.setState({
    ...initialIndicatorView,
    indicator: id(view.indicator ?? "population_density_derived"),
    second: view.second === undefined ? null : id(view.second),
  });
  useCompare.setState({
    ...initialCompare,
    page: "compare",
    areas: (view.areas ?? ["emr", "gr"]).map((key) => key as AreaKey),
  });
  useChoropleth.setState({ status: "idle", choropleth: null });
  const stop = followChoropleth();
  await settled();
  return stop;
}

/** Waits until the choropleth of the chosen indicator stands. */
async function settled(): Promise<void> {
  while (useChoropleth.getState().status !== "ready") await Promise.resolve();
}
