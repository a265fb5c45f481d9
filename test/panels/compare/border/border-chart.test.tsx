// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { borderProfile } from "../../../../src/analysis/statistics/indicators/border-profile";
import type { CountryCode, NutsCode } from "../../../../src/model/identifiers";
import { BorderChart } from "../../../../src/panels/compare/border/border-chart";
import { borderPairs } from "../../../../src/panels/indicators/border/border-pairs";
import { drawnProfile, type ProfileDot } from "../../../../src/panels/compare/border/profile-layout";
import { profileUnits } from "../../../../src/panels/indicators/border/profile-units";
import type { MapSlotProps } from "../../../../src/panels/compare/map-slot";
import { useChoropleth } from "../../../../src/state/choropleth";
import { compareAreas, useCompare, type AreaKey } from "../../../../src/state/compare";
import { useMarkedUnits } from "../../../../src/state/marked-units";
import { useSelection } from "../../../../src/state/selection";
import { useUnitBorders } from "../../../../src/state/unit-borders";
import {
  borderBase,
  borderChoropleth,
  borderDistances,
  code,
  openBorderWorld,
} from "../../../builders/border-world";
import { indicator } from "../../../builders/indicator";
import { renderSpeaking } from "../../../builders/render-speaking";

let maps: MapSlotProps[] = [];

beforeEach(() => {
  openBorderWorld();
  maps = [];
});

function renderMap(props: MapSlotProps) {
  maps.push(props);
  return <p>{props.label}</p>;
}

const open = (language: "de" | "en" | "fr" | "nl" = "en") =>
  renderSpeaking(<BorderChart renderMap={renderMap} />, language);
const marked = () => [...useMarkedUnits.getState().marked].sort();
const section = (name: string) => screen.getByRole("region", { name });
const chart = () => screen.getByRole("group", { name: /across the border/ });

/** Where the chart draws a unit; without a layout it is 640 by 400 pixels. */
function dotOf(unit: NutsCode): ProfileDot {
  const base = borderBase();
  const compared = new Set(base.units.map(({ code: each }) => each));
  const pair = borderPairs(base, compared).find(({ key }) => key === "DE-FR");
  if (!pair) throw new Error("no such border");
  const units = new Map(base.units.map((each) => [each.code, each]));
  const input = profileUnits(pair, units, borderChoropleth(), borderDistances());
  const { dots } = drawnProfile(borderProfile(input.units, pair.countries), { width: 640, height: 400 });
  const dot = dots.find((each) => each.code === unit);
  if (!dot) throw new Error(`no ${unit}`);
  return dot;
}

function field(): Element {
  const found = chart().querySelector(".border__field");
  if (!found) throw new Error("no field");
  return found;
}

/** jsdom knows no pointer events; a mouse event of that name carries the same. */
function point(target: Element | Window, type: string, clientX: number, clientY: number): void {
  fireEvent(target, new MouseEvent(type, { bubbles: true, clientX, clientY, button: 0 }));
}

function drag(from: number, to: number, y = 200): void {
  point(field(), "pointerdown", from, y);
  point(window, "pointermove", to, y);
  point(window, "pointerup", to, y);
}

describe("profile across a border", () => {
  it("states the gap with both numbers it is the difference of: 20 - 30", async () => {
    await open();
    const figure = screen.getByText("Gap at the border", { selector: "dt" }).parentElement;
    expect(figure?.textContent).toContain("−10.0 percentage points");
    expect(figure?.textContent).toContain(
      "Line of France at 0\u00a0km less line of Germany at 0\u00a0km = 20.0% − 30.0%",
    );
  });

  it("calls the gap uncertain where a line leaves the values of its own units: 30 is not in 31 to 34", async () => {
    await open();
    expect(
      screen.getByText(/^Uncertain:.*\(Germany: 31\.0% to 34\.0%, France: 20\.5% to 23\.0%\)\.$/),
    ).toBeDefined();
  });

  it("calls it certain enough where both lines stay among their values", async () => {
    const choropleth = borderChoropleth();
    // Level lines: 32 on the German side, 21.5 on the French.
    const values = new Map(
      [...choropleth.values].map(([area, value]) => [
        area,
        { ...value, value: area.startsWith("DE") ? 32 : 21.5 },
      ]),
    );
    useChoropleth.setState({ choropleth: { ...choropleth, values } });
    await open();
    expect(screen.queryByText(/^Uncertain/)).toBeNull();
  });

  it("names every unit with value, year, distance, population and remarks, from left to right", async () => {
    await open();
    const marks = within(chart()).getAllByRole("button");
    expect(marks.map((mark) => mark.getAttribute("aria-label"))).toEqual([
      "Merzig-Wadern, Germany: 34.0% (2022), 40.0\u00a0km to France, 104,000 inhabitants",
      "Saarlouis, Germany: 32.0% (2022), 20.0\u00a0km to France, 195,000 inhabitants",
      "Saarbrücken, Germany: 31.0% (2022), 10.0\u00a0km to France, 330,000 inhabitants",
      "Moselle, France: 20.5% (2019), 10.0\u00a0km to Germany, 1,050,000 inhabitants\u00a0· other year",
      "Meurthe-et-Moselle, France: 21.5% (2022), 30.0\u00a0km to Germany, 730,000 inhabitants",
      "Meuse, France: 23.0% (2022), 60.0\u00a0km to Germany, 180,000 inhabitants",
    ]);
  });

  it("lists the units in a table, with the year where it is another", async () => {
    await open();
    const table = screen.getByRole("table", { name: /by distance from the border Germany \| France/ });
    const row = within(table).getByRole("button", { name: "Moselle" }).closest("tr");
    expect(row?.textContent).toBe("MoselleFrance\u00a0· 1,050,000 inhabitants10.0\u00a0km20.5");
    expect(row?.nextElementSibling?.textContent).toBe("2019\u00a0· other year");
  });

  it("states the bandwidth of the lines and counts values of other years", async () => {
    const user = await open();
    expect(
      screen.getByText("1 unit has a value of another year than 2022; the table says which."),
    ).toBeDefined();
    await user.click(screen.getByText("How the profile is made"));
    expect(screen.getByText(/bandwidth 100\skm/)).toBeDefined();
  });

  it("marks a part by dragging across the chart", async () => {
    await open();
    drag(dotOf(code("DEC01")).x - 2, dotOf(code("FRF33")).x + 2);
    expect(marked()).toEqual(["DEC01", "FRF33"]);
  });

  it("marks a part by the two fields, on the map and in the table", async () => {
    await open();
    fireEvent.change(screen.getByRole("slider", { name: "From" }), { target: { value: "-25" } });
    fireEvent.change(screen.getByRole("slider", { name: "To" }), { target: { value: "0" } });
    expect(marked()).toEqual(["DEC01", "DEC04"]);
    expect(screen.getByText("Only the 2 units in the marked part.")).toBeDefined();
    const table = screen.getByRole("table", { name: /by distance/ });
    expect(within(table).queryByRole("button", { name: "Moselle" })).toBeNull();
  });

  it("says on which side of the border a field stands", async () => {
    await open();
    const from = screen.getByRole("slider", { name: "From" });
    expect(from.getAttribute("aria-valuetext")).toBe("40 kilometres inside Germany");
    expect(screen.getByRole("slider", { name: "To" }).getAttribute("aria-valuetext")).toBe(
      "60 kilometres inside France",
    );
  });

  it("lets go of the marked part", async () => {
    const user = await open();
    drag(dotOf(code("DEC02")).x - 2, dotOf(code("FRF33")).x + 2);
    await user.click(screen.getByRole("button", { name: "Mark none" }));
    expect(marked()).toEqual([]);
    expect(screen.getByText("No unit marked")).toBeDefined();
  });

  it("marks nothing any more once it is left", async () => {
    await open();
    drag(dotOf(code("DEC02")).x - 2, dotOf(code("FRF33")).x + 2);
    const { cleanup } = await import("@testing-library/react");
    cleanup();
    expect(marked()).toEqual([]);
  });

  it("selects the unit next to a click", async () => {
    await open();
    const { x, y } = dotOf(code("FRF31"));
    drag(x + 3, x + 3, y);
    expect(useSelection.getState().selection).toEqual({ kind: "unit", id: "FRF31" });
  });

  it("reads the unit that is hovered elsewhere", async () => {
    useSelection.setState({ hovered: { kind: "unit", id: code("FRF32") } });
    await open();
    expect(chart().closest("figure")?.textContent).toContain("Meuse, France: 23.0% (2022)");
  });

  it("goes to another border of the compared areas", async () => {
    const user = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Border" }), "Germany | Luxembourg");
    expect(useCompare.getState().border).toBe("DE-LU");
    expect(chart().getAttribute("aria-label")).toBe(
      "Share aged 65 and over across the border Germany | Luxembourg",
    );
  });

  it("states no gap where a side has fewer than three units", async () => {
    useCompare.setState({ border: "DE-LU" });
    await open();
    expect(screen.getByText(/No gap can be stated.*\(Luxembourg\)/)).toBeDefined();
  });

  it("leaves out units without a value and names them", async () => {
    const choropleth = borderChoropleth();
    const values = new Map(choropleth.values);
    values.delete(code("FRF32"));
    useChoropleth.setState({ choropleth: { ...choropleth, values } });
    await open();
    expect(screen.getByText("Without a value and left out: Meuse.")).toBeDefined();
  });

  it("leaves out units without a distance and names them", async () => {
    const distances = new Map(borderDistances());
    distances.set(code("FRF32"), new Map());
    useUnitBorders.setState({ distances });
    await open();
    expect(screen.getByText(/^Farther than 300\skm.*: Meuse\.$/)).toBeDefined();
  });

  it("says that values of NUTS 2 make no profile", async () => {
    useChoropleth.setState({
      choropleth: borderChoropleth({ indicator: indicator({ nutsLevel: 2 }) }),
    });
    await open();
    expect(section("Across the border").textContent).toContain("published for NUTS 2 areas only");
    expect(screen.queryByRole("group", { name: /across the border/ })).toBeNull();
  });

  it("says that types make neither profile nor gap", async () => {
    useChoropleth.setState({ choropleth: borderChoropleth({ indicator: indicator({ quantity: "class" }) }) });
    await open();
    expect(section("Across the border").textContent).toContain("Types have no mean and no difference");
    expect(screen.queryByRole("region", { name: "Gaps between neighbours" })).toBeNull();
  });

  it("says what to choose where the areas share no border", async () => {
    compareAreas(["DE" as AreaKey]);
    await open();
    expect(section("Across the border").textContent).toContain("there is no border to look at");
  });

  it.each(["de", "fr", "nl"] as const)("speaks %s", async (language) => {
    await open(language);
    expect(document.body.textContent).not.toMatch(/border\.|\{/);
  });
});

describe("gaps between neighbours", () => {
  it("lists the greatest gap first, with both values, gap and ratio", async () => {
    await open();
    const table = screen.getByRole("table", { name: /Gaps at the state borders/ });
    const rows = [...table.querySelectorAll("tbody tr:not(.data-table__row--detail)")];
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      // 34 - 15 = 19, 34 / 15 = 2.27
      "Merzig-Wadern DELuxembourg LU34.015.019.02.3\u00a0:\u00a01",
      "Saarlouis DEMoselle FR32.020.511.51.6\u00a0:\u00a01",
      "Saarbrücken DEMoselle FR31.020.510.51.5\u00a0:\u00a01",
      "Meurthe-et-Moselle FRLuxembourg LU21.515.06.51.4\u00a0:\u00a01",
      "Moselle FRLuxembourg LU20.515.05.51.4\u00a0:\u00a01",
    ]);
  });

  it("marks pairs whose years differ and counts them", async () => {
    await open();
    expect(screen.getByText(/^3 pairs differ in year, definition or source/)).toBeDefined();
    const table = screen.getByRole("table", { name: /Gaps at the state borders/ });
    const row = within(table).getByRole("button", { name: "Saarbrücken" }).closest("tr");
    expect(row?.nextElementSibling?.textContent).toBe("compare with care years differ: 2022 and 2019");
  });

  it("draws every stretch as thick as its gap: 14 px for the greatest, 1 + 13 * 5.5 / 19 for the least", async () => {
    await open();
    const stretches = maps.findLast((map) => map.stretches)?.stretches;
    expect([...(stretches?.keys() ?? [])].sort()).toEqual([
      "DEC01|FRF33",
      "DEC02|LU000",
      "DEC04|FRF33",
      "FRF31|LU000",
      "FRF33|LU000",
    ]);
    expect(stretches?.get("DEC02|LU000")).toBe(14);
    expect(stretches?.get("FRF33|LU000")).toBeCloseTo(1 + (13 * 5.5) / 19, 9);
  });

  it("orders by the share of the mean: 19 / 24.5 is 78 %", async () => {
    const user = await open();
    await user.click(screen.getByRole("radio", { name: "share of the mean" }));
    const table = screen.getByRole("table", { name: /Gaps at the state borders/ });
    expect(table.querySelector("tbody tr")?.textContent).toContain("78%");
  });

  it("offers no share of the mean for a change", async () => {
    useChoropleth.setState({ choropleth: borderChoropleth({ indicator: indicator({ midpoint: 0 }) }) });
    await open();
    expect(screen.queryByRole("radio", { name: "share of the mean" })).toBeNull();
    expect(screen.getByText(/This indicator is a change/)).toBeDefined();
  });

  it("lists pairs without data, never as a gap of 0", async () => {
    const choropleth = borderChoropleth();
    const values = new Map(choropleth.values);
    values.delete(code("LU000"));
    useChoropleth.setState({ choropleth: { ...choropleth, values } });
    const user = await open();
    await user.click(screen.getByRole("heading", { name: "Pairs without a gap" }));
    expect(
      screen.getByText("Merzig-Wadern | Luxembourg: no data for Luxembourg").parentElement?.children,
    ).toHaveLength(3);
  });

  it("compares NUTS 2 areas as they are, once for each pair", async () => {
    const { values, classification } = borderChoropleth();
    const value = values.get(code("DEC01"));
    if (!value) throw new Error("no value");
    useChoropleth.setState({
      choropleth: borderChoropleth({
        indicator: indicator({ nutsLevel: 2 }),
        classification,
        values: new Map([
          [code("DEC0"), { ...value, area: code("DEC0"), value: 30 }],
          [code("FRF3"), { ...value, area: code("FRF3"), value: 20 }],
        ]),
        nuts2: {
          areas: [],
          mesh: { type: "MultiLineString", coordinates: [] },
          names: new Map([
            [code("DEC0"), "Saarland"],
            [code("FRF3"), "Lorraine"],
            [code("LU00"), "Luxembourg"],
          ]),
        },
      }),
    });
    const user = await open();
    const table = screen.getByRole("table", { name: /Gaps at the state borders/ });
    expect(within(table).getAllByRole("rowheader")).toHaveLength(1);
    expect(table.textContent).toContain("Saarland DELorraine FR30.020.010.0");
    await user.click(within(table).getByRole("button", { name: "Saarland" }));
    // A NUTS 2 area has no sheet: it is only marked.
    expect(useSelection.getState().selection).toBeNull();
    expect(marked()).toEqual(["DEC0"]);
  });

  it("says that no two areas meet", async () => {
    compareAreas(["DE" as AreaKey]);
    await open();
    expect(section("Gaps between neighbours").textContent).toContain(
      "No two of the areas compared meet at a state border",
    );
  });
});

it("has a country code for every pair", () => {
  const base = borderBase();
  const compared = new Set(base.units.map(({ code: each }) => each));
  const countries: readonly CountryCode[] = borderPairs(base, compared).flatMap((pair) => pair.countries);
  expect([...new Set(countries)].sort()).toEqual(["DE", "FR", "LU"]);
});
