// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { NutsCode } from "../../../src/model/identifiers";
import { BorderChart } from "../../../src/panels/compare/border/border-chart";
import { ComparePage } from "../../../src/panels/compare/compare-page";
import { chooseChart, type CompareChart } from "../../../src/state/compare";
import { hoverClass, markUnits, useMarkedUnits } from "../../../src/state/marked-units";
import { hover } from "../../../src/state/selection";
import { openBorderWorld } from "../../builders/border-world";
import { openCompareWorld } from "../../builders/compare-world";
import { renderSpeaking } from "../../builders/render-speaking";

let close = () => {};
afterEach(() => {
  close();
  close = () => {};
  hoverClass(null);
});

async function openPage(chart: CompareChart, view: Parameters<typeof openCompareWorld>[0] = {}) {
  close = await openCompareWorld(view);
  chooseChart(chart);
  const user = await renderSpeaking(<ComparePage renderMap={() => null} />);
  await screen.findAllByRole("figure");
  return user;
}

async function openBorder() {
  openBorderWorld();
  return renderSpeaking(<BorderChart renderMap={() => null} />);
}

/** The rows of the legend: what is in each class stands behind its limits. */
const classRow = (name: RegExp) => screen.getByRole("button", { name });
const isMarked = (row: HTMLElement) => row.getAttribute("aria-current") === "true";
/** First words of the rows that a table marks. */
const markedRows = (table: RegExp) =>
  [...screen.getByRole("table", { name: table }).querySelectorAll(".data-table__row--highlighted")].flatMap(
    (row) => row.querySelector("th")?.querySelector("button")?.textContent ?? [],
  );
const rings = (figure: RegExp) =>
  screen.getByRole("figure", { name: figure }).querySelectorAll(".chart__ring--marked").length;

describe("a class of the legend that the keyboard rests on marks its units", () => {
  it("in the distribution and in the table of all units", async () => {
    await openPage("units");
    // The classes are made anew when the last table has come; what was pointed at before is forgotten.
    await waitFor(() => {
      act(() => {
        classRow(/^700 to/).blur();
        classRow(/^700 to/).focus();
      });
      expect(rings(/how the areas spread$/)).toBe(1);
    });
    expect(markedRows(/by statistical area/)).toEqual(["Städteregion Aachen"]);
  });

  it("in the chart of two indicators and its table", async () => {
    await openPage("relation", { second: "median_age" });
    await waitFor(() => {
      act(() => {
        classRow(/^250 to/).blur();
        classRow(/^250 to/).focus();
      });
      expect(rings(/and Median age$/)).toBe(1);
    });
    expect(markedRows(/Median age/)).toEqual(["Luxembourg"]);
  });

  it("in the profile of a border, its table and the gaps", async () => {
    await openBorder();
    act(() => classRow(/^25/).focus());
    expect(rings(/across the border/)).toBe(3);
    expect(markedRows(/by distance from the border/)).toEqual(["Merzig-Wadern", "Saarlouis", "Saarbrücken"]);
    expect(markedRows(/^Gaps at the state borders/)).toEqual(["Merzig-Wadern", "Saarlouis", "Saarbrücken"]);
  });

  it("and the bars of areas whose mean lies in it; it marks none when it is left", async () => {
    await openPage("figures");
    const bars = screen.getByRole("figure", { name: /the areas in order$/ });
    const marked = () => bars.querySelectorAll(".area-bars__marked").length;
    const row = classRow(/^400 to/);
    act(() => row.focus());
    expect(marked()).toBeGreaterThan(0);
    act(() => row.blur());
    expect(marked()).toBe(0);
  });

  it("and the parts of the bars of a classification", async () => {
    await openPage("figures", { indicator: "urban_rural_type" });
    act(() => classRow(/^rural ?1 area/).focus());
    const bars = screen.getByRole("figure", { name: /^Urban-rural type/ });
    expect(bars.querySelectorAll(".category-bars__part--marked")).toHaveLength(1);
  });
});

describe("a mark that the keyboard rests on marks its class in the legend", () => {
  const firstMark = (figure: RegExp, name: RegExp) =>
    within(screen.getByRole("figure", { name: figure })).getAllByRole("button", { name })[0];

  it("from the distribution", async () => {
    await openPage("units");
    act(() => firstMark(/how the areas spread$/, /^Luxembourg/)?.focus());
    expect(isMarked(classRow(/^250 to/))).toBe(true);
  });

  it("from the chart of two indicators", async () => {
    await openPage("relation", { second: "median_age" });
    act(() => firstMark(/and Median age$/, /^Städteregion Aachen/)?.focus());
    expect(isMarked(classRow(/^700 to/))).toBe(true);
  });

  it("from the profile", async () => {
    await openBorder();
    act(() => firstMark(/across the border/, /^Moselle/)?.focus());
    expect(isMarked(classRow(/^15/))).toBe(true);
    expect(isMarked(classRow(/^25/))).toBe(false);
  });

  it("from a name in a table", async () => {
    await openPage("units");
    const table = screen.getByRole("table", { name: /by statistical area/ });
    act(() => within(table).getByRole("button", { name: "Luxembourg" }).focus());
    expect(isMarked(classRow(/^250 to/))).toBe(true);
  });

  it("from the bar of an area, by its mean", async () => {
    await openPage("figures");
    const bars = screen.getByRole("figure", { name: /the areas in order$/ });
    act(() =>
      within(bars)
        .getByRole("img", { name: /^Euregio Meuse-Rhine/ })
        .focus(),
    );
    expect(isMarked(classRow(/^400 to/))).toBe(true);
  });

  it("but a sum is of no class", async () => {
    await openPage("figures", { indicator: "population" });
    const bars = screen.getByRole("figure", { name: /the areas in order$/ });
    act(() =>
      within(bars)
        .getByRole("img", { name: /^Euregio Meuse-Rhine/ })
        .focus(),
    );
    expect(useMarkedUnits.getState().hoveredClass).toBeNull();
  });
});

it("units that a map lights are lit in every chart, brushed ones too unless all are", async () => {
  await openPage("units");
  act(() => markUnits(["LU000" as NutsCode]));
  expect(markedRows(/by statistical area/)).toEqual(["Luxembourg"]);
  act(() => markUnits(["LU000", "DEA2D", "NL423", "BE332"].map((code) => code as NutsCode)));
  expect(markedRows(/by statistical area/)).toEqual([]);
  act(() => hover({ kind: "unit", id: "BE332" as NutsCode }));
  expect(markedRows(/by statistical area/)).toEqual(["Arr. Liège"]);
});
