// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { IndicatorId, IndicatorTable, IndicatorValue } from "../../../src/model/indicator";
import type { NutsCode, SourceId } from "../../../src/model/identifiers";
import { ComparePage } from "../../../src/panels/compare/compare-page";
import { chooseChart, compareCharts, type CompareChart } from "../../../src/state/compare";
import { useDatasets } from "../../../src/state/datasets";
import { borderRegion } from "../../builders/base-data";
import { openCompareWorld } from "../../builders/compare-world";
import { renderSpeaking } from "../../builders/render-speaking";

let close = () => {};
afterEach(() => close());

const CODES = ["DEA2D", "BE332", "NL423", "LU000"];

function table(id: string, valueOf: (code: string) => number | null): IndicatorTable {
  return {
    indicator: id as IndicatorId,
    values: CODES.flatMap((code): IndicatorValue[] => {
      const value = valueOf(code);
      if (value === null) return [];
      return [
        { area: code as NutsCode, year: 2023, value, flags: [], source: "estat-population" as SourceId },
      ];
    }),
  };
}

/** Population and area are known; the density is what is tried. */
const tablesWith = (valueOf: (code: string) => number | null) => [
  table("population", () => 500_000),
  table("area_km2", () => 800),
  table("median_age", (code) => (code === "DEA2D" ? 44 : 41)),
  table("population_density_derived", valueOf),
];

async function openPage(chart: CompareChart, view: Parameters<typeof openCompareWorld>[0]) {
  close();
  cleanup();
  close = await openCompareWorld(view);
  chooseChart(chart);
  await renderSpeaking(<ComparePage renderMap={() => null} />);
  const panel = screen.getByRole("tabpanel");
  await waitFor(() => expect(panel.querySelector("figure, table, .notice-box")).not.toBeNull());
}

/** What a computation that went wrong leaves in texts and drawings. */
const WRONG = /NaN|undefined|Infinity/;

const cases: readonly (readonly [string, Parameters<typeof openCompareWorld>[0]])[] = [
  [
    "an indicator without any value in a whole country",
    { areas: ["emr", "LU"], tables: tablesWith((code) => (code.startsWith("LU") ? null : 500)) },
  ],
  ["a single area of one unit", { areas: ["LU"] }],
  ["equal values only", { areas: ["emr", "gr"], tables: tablesWith(() => 500) }],
  [
    "negative values only",
    { areas: ["emr", "gr"], tables: tablesWith((code) => -10 * (1 + CODES.indexOf(code))) },
  ],
  [
    "values below and above 0",
    { areas: ["emr", "gr"], tables: tablesWith((code) => 10 * (CODES.indexOf(code) - 1)) },
  ],
  ["the value 0 only", { areas: ["emr", "gr"], tables: tablesWith(() => 0) }],
];

describe.each(cases)("%s", (_, view) => {
  it.each(compareCharts)("stands in the view of %s", async (chart) => {
    await openPage(chart, view);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(new XMLSerializer().serializeToString(document.body)).not.toMatch(WRONG);
  });
});

describe("what is told", () => {
  it("of a country without data: no data, in bars and table, never 0", async () => {
    await openPage("figures", cases[0]?.[1] ?? {});
    const bars = screen.getByRole("figure", { name: /the areas in order$/ });
    expect(within(bars).getByRole("img", { name: /^Luxembourg: No data/i })).toBeDefined();
    const row = within(screen.getByRole("table", { name: /areas compared/ }))
      .getByRole("rowheader", { name: /^Luxembourg/ })
      .closest("tr");
    expect(row?.textContent).toMatch(/no data/i);
  });

  it("of equal values: one class with all of them", async () => {
    await openPage("figures", { areas: ["emr", "gr"], tables: tablesWith(() => 500) });
    const rows = [...document.querySelectorAll(".class-legend__row")].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^500/);
  });

  it("of an own region without units: that there is nothing to compare", async () => {
    close = await openCompareWorld({ areas: ["own-1"] });
    const base = useDatasets.getState().base.data;
    if (!base) throw new Error("no base");
    const regions = [...base.regions, { ...borderRegion("own-1", []), isOwn: true }];
    useDatasets.setState({ base: { status: "ready", data: { ...base, regions } } });
    await renderSpeaking(<ComparePage renderMap={() => null} />);
    expect(screen.getByText(/^None of these areas has a statistical unit yet/)).toBeDefined();
    expect(screen.queryByRole("figure")).toBeNull();
  });
});
