// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ComparePage } from "../../../../src/panels/compare/compare-page";
import { chooseChart } from "../../../../src/state/compare";
import { useIndicatorView } from "../../../../src/state/indicator-view";
import { openCompareWorld } from "../../../builders/compare-world";
import { renderSpeaking } from "../../../builders/render-speaking";

let close = () => {};
afterEach(() => close());

async function openTime(view: Parameters<typeof openCompareWorld>[0] = {}) {
  close = await openCompareWorld({ indicator: "population", ...view });
  chooseChart("time");
  return renderSpeaking(<ComparePage renderMap={() => null} />);
}

const marks = (chart: HTMLElement) =>
  within(chart)
    .getAllByRole("img")
    .map((mark) => mark.getAttribute("aria-label")?.replaceAll("\u00a0", " "));

describe("an indicator over time", () => {
  it("is the sum of the units of the year; a year without one of them is left out", async () => {
    await openTime({ areas: ["emr"] });
    const chart = await screen.findByRole("figure", { name: "Population over time" });
    // Liège and Aachen: 390,000 + 550,000 in 2021, 400,000 + 560,000 in 2023; Aachen lacks 2022.
    expect(marks(chart)).toEqual([
      "Euregio Meuse-Rhine: 940,000 (2021)",
      "Euregio Meuse-Rhine: 960,000 (2023)",
    ]);
    expect(screen.getByText(/A year in which an area lacks a unit is left out/)).toBeDefined();
  });

  it("marks the break of a unit in the line of its area", async () => {
    await openTime({ areas: ["gr"] });
    const chart = await screen.findByRole("figure", { name: "Population over time" });
    expect(marks(chart)[1]).toBe("Greater Region: 1,040,000 (2022) · break in the series");
    expect(chart.querySelectorAll(".time-chart__break")).toHaveLength(1);
    expect(screen.getByText(/Crossed mark: break in the series/)).toBeDefined();
  });

  it("can be an index, which shows countries beside the areas of a count", async () => {
    const user = await openTime({ areas: ["gr"] });
    expect(await screen.findByText(/Countries would dwarf the counts/)).toBeDefined();
    await user.click(screen.getByRole("radio", { name: /^Index/ }));
    const chart = screen.getByRole("figure", { name: "Population over time" });
    // 11.73 million of 11.5 million are 102 %.
    expect(marks(chart)).toContain("Belgium: 102 (2023)");
    expect(marks(chart)).toContain("Greater Region: 100 (2021)");
  });

  it("takes the figures of a country as they are published", async () => {
    await openTime({ areas: ["BE"] });
    const chart = await screen.findByRole("figure", { name: "Population over time" });
    expect(marks(chart)).toContain("Belgium: 11,730,000 (2023)");
  });

  it("follows the middle unit where there is no mean, and says so", async () => {
    await openTime({ indicator: "median_age", areas: ["emr"] });
    const chart = await screen.findByRole("figure", { name: "Median age over time" });
    expect(marks(chart)).toEqual([
      "Euregio Meuse-Rhine: 40.0 years (2022)",
      "Euregio Meuse-Rhine: 41.0 years (2023)",
    ]);
    expect(screen.getByText(/which is not a figure of the region/)).toBeDefined();
  });

  it("has a table that names what is incomplete", async () => {
    const user = await openTime();
    await user.click(await screen.findByText("The lines in numbers"));
    const table = await screen.findByRole("table", { name: "Population (persons)" });
    const row = within(table).getByRole("rowheader", { name: "2022" }).closest("tr");
    expect(
      within(row ?? table)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["1 of 2 areas only", "1,040,000\u00a0*"]);
  });

  it("has no line where no series is published, and names the indicators that have one", async () => {
    const user = await openTime({ indicator: "population_density_derived" });
    expect(await screen.findByText(/no time series of “Population density”/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Median age" }));
    expect(useIndicatorView.getState().indicator).toBe("median_age");
  });

  it("says when the series holds none of the areas", async () => {
    await openTime({ areas: ["NL"] });
    expect(await screen.findByText(/published for eight countries, holds none of these areas/)).toBeDefined();
  });
});
