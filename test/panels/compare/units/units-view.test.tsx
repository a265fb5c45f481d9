// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { NutsCode } from "../../../../src/model/identifiers";
import { ComparePage } from "../../../../src/panels/compare/compare-page";
import { chooseChart } from "../../../../src/state/compare";
import { hover, useSelection } from "../../../../src/state/selection";
import { openCompareWorld } from "../../../builders/compare-world";
import { renderSpeaking } from "../../../builders/render-speaking";

let close = () => {};
afterEach(() => close());

async function openUnits(view: Parameters<typeof openCompareWorld>[0] = {}) {
  close = await openCompareWorld(view);
  chooseChart("units");
  const user = await renderSpeaking(<ComparePage renderMap={() => null} />);
  await screen.findByRole("table", { name: /by statistical area/ });
  return user;
}

const chart = () => screen.getByRole("figure", { name: /how the areas spread$/ });
const table = () => screen.getByRole("table", { name: /by statistical area/ });

describe("all units", () => {
  it("are points of the areas they lie wholly in, from the least to the greatest", async () => {
    await openUnits();
    const marks = within(chart())
      .getAllByRole("button")
      .map((mark) => mark.getAttribute("aria-label")?.replaceAll("\u00a0", " "));
    expect(marks).toEqual([
      "Arr. Liège (BE332): 500 /km² (2023) · break in the series",
      "Städteregion Aachen (DEA2D): 800 /km² (2023)",
      "Luxembourg (LU000): 250 /km² (2022) · other year",
      "Arr. Liège (BE332): 500 /km² (2023) · break in the series",
    ]);
  });

  it("have median and quartiles: of 500 and 800 they are 575, 650 and 725", async () => {
    await openUnits();
    const rows = within(chart())
      .getAllByRole("group")
      .map((row) => row.getAttribute("aria-label")?.replaceAll("\u00a0", " "));
    expect(rows).toContain(
      "Euregio Meuse-Rhine: 2 areas from 500 /km² to 800 /km², half of them from 575 /km² to 725 /km², median 650 /km².",
    );
  });

  it("are drawn open where their value is of another year or flagged", async () => {
    await openUnits();
    expect(chart().querySelectorAll(".chart__point--remarked")).toHaveLength(3);
    expect(screen.getByText(/Open mark: other year or flagged \(2 areas\)/)).toBeDefined();
  });

  it("light their row and ring when they are hovered anywhere", async () => {
    await openUnits();
    act(() => hover({ kind: "unit", id: "DEA2D" as NutsCode }));
    expect(
      within(table()).getByRole("button", { name: "Städteregion Aachen" }).closest("tr")?.className,
    ).toContain("highlighted");
    expect(chart().querySelectorAll(".chart__ring--casing")).toHaveLength(1);
    expect(chart().textContent).toContain("Städteregion Aachen (DEA2D): 800");
  });

  it("are hovered and selected by keyboard", async () => {
    const user = await openUnits();
    const [first] = within(chart()).getAllByRole("button");
    act(() => first?.focus());
    expect(useSelection.getState().hovered).toEqual({ kind: "unit", id: "BE332" });
    await user.keyboard("{ArrowRight}{Enter}");
    expect(useSelection.getState().selection).toEqual({ kind: "unit", id: "DEA2D" });
    expect(
      await screen.findByText("Städteregion Aachen is marked in every map, chart and table."),
    ).toBeDefined();
  });

  it("stand in the table with code, areas, year, class and what else is to be known", async () => {
    await openUnits();
    const row = within(table()).getByRole("button", { name: "Arr. Liège" }).closest("tr");
    expect(row?.textContent).toContain("BE332\u00a0· Euregio Meuse-Rhine, Greater Region");
    expect(row?.textContent).toContain("500\u00a0*");
    expect(row?.nextElementSibling?.textContent).toContain("break in the series");
    expect(row?.nextElementSibling?.textContent).toContain("Eurostat");
  });

  it("are listed, too, where they belong only in part, and said to be left out", async () => {
    await openUnits();
    const row = within(table()).getByRole("button", { name: "Zuid-Limburg" }).closest("tr");
    expect(row?.nextElementSibling?.textContent).toContain("belongs only in part");
  });

  it("are the NUTS 2 areas of an indicator that exists only for these", async () => {
    await openUnits({ indicator: "unemployment" });
    const names = within(table())
      .getAllByRole("rowheader")
      .map((header) => header.textContent);
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/^KölnDEA2/)]));
    expect(screen.getAllByText(/all values are marked “NUTS 2024 delimitation”/)).not.toEqual([]);
  });

  it("can be drawn on a logarithmic scale where all are above 0", async () => {
    const user = await openUnits();
    const places = () =>
      [...chart().querySelectorAll("circle.chart__point")].map((point) => point.getAttribute("cx"));
    const before = places();
    await user.click(screen.getByRole("checkbox", { name: /Logarithmic/ }));
    expect(places()).not.toEqual(before);
  });

  it("have their boxes in numbers", async () => {
    const user = await openUnits();
    await user.click(screen.getByText("The boxes in numbers"));
    const numbers = await screen.findByRole("table", { name: "Population density (inhabitants per km²)" });
    const row = within(numbers).getByRole("rowheader", { name: "Euregio Meuse-Rhine" }).closest("tr");
    expect(
      within(row ?? numbers)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["2", "500", "575", "650", "725", "800"]);
  });
});
