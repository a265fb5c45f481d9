// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ComparePage } from "../../../../src/panels/compare/compare-page";
import type { MapSlotProps } from "../../../../src/panels/compare/map-slot";
import type { NutsCode } from "../../../../src/model/identifiers";
import { hover, useSelection } from "../../../../src/state/selection";
import { openCompareWorld } from "../../../builders/compare-world";
import { renderSpeaking } from "../../../builders/render-speaking";

let close = () => {};
afterEach(() => close());

const renderMap = ({ label }: MapSlotProps) => <svg role="img" aria-label={label} />;

async function openFigures(view: Parameters<typeof openCompareWorld>[0] = {}) {
  close = await openCompareWorld(view);
  const user = await renderSpeaking(<ComparePage renderMap={renderMap} />);
  await screen.findByRole("heading", { name: /in order$|by class$/ });
  return user;
}

const chart = (name: string | RegExp) => screen.getByRole("figure", { name });
const marks = (name: string | RegExp) =>
  within(chart(name))
    .getAllByRole("img")
    .map((mark) => mark.getAttribute("aria-label")?.replaceAll("\u00a0", " "));

describe("figures of the areas", () => {
  it("draw one map an area, named by indicator, area and year", async () => {
    await openFigures();
    expect(
      screen.getByRole("img", { name: "Map: Population density, Euregio Meuse-Rhine, 2023" }),
    ).toBeDefined();
    expect(screen.getByRole("img", { name: "Map: Population density, Greater Region, 2023" })).toBeDefined();
  });

  it("rank areas, countries and union by their figures", async () => {
    await openFigures();
    expect(marks(/in order$/).map((mark) => mark?.split(" · ")[0])).toEqual([
      "Netherlands: 900 /km²",
      "Germany: 800 /km²",
      "Euregio Meuse-Rhine: 640 /km²",
      "Belgium: 500 /km²",
      "European Union: 463 /km²",
      "Greater Region: 309 /km²",
      "Luxembourg: 250 /km²",
    ]);
  });

  it("say with each bar what is missing, of another year or flagged", async () => {
    await openFigures();
    const [greater] = marks(/in order$/).filter((mark) => mark?.startsWith("Greater Region"));
    expect(greater).toContain("2022–2023");
    expect(greater).toContain("2 of 2 areas, 100% of the population");
    expect(greater).toContain("break in the series");
    const [euregio] = marks(/in order$/).filter((mark) => mark?.startsWith("Euregio"));
    expect(euregio).toContain("1 area that belongs only in part is left out");
  });

  it("rank in the sentence for those who do not see the bars only areas with a figure", async () => {
    await openFigures({ indicator: "median_age", areas: ["emr", "gr", "NL"] });
    const summary = screen.getByText(/^From the greatest value to the least/);
    expect(summary.textContent).toContain("Euregio Meuse-Rhine");
    expect(summary.textContent).not.toContain("Netherlands");
    expect(marks(/in order$/).filter((mark) => mark?.startsWith("Netherlands"))).toHaveLength(1);
  });

  it("read the area that is pointed at on a map: name, value, year, what is to be known of it", async () => {
    await openFigures();
    const hint = "Point at an area of a map, or choose one here, to read it.";
    expect(screen.getByText(hint)).toBeDefined();
    act(() => hover({ kind: "unit", id: "LU000" as NutsCode }));
    const words = screen.getByText(/^Luxembourg \(LU000\): /).textContent.replaceAll("\u00a0", " ");
    expect(words).toBe("Luxembourg (LU000): 250 /km² (2022) · other year");
    act(() => hover(null));
    expect(screen.getByText(hint)).toBeDefined();
  });

  it("read an area that is chosen in the list, also aloud", async () => {
    const user = await openFigures();
    const list = screen.getByRole("combobox", { name: "Read an area" });
    await user.selectOptions(list, "BE332");
    expect(useSelection.getState().selection).toEqual({ kind: "unit", id: "BE332" });
    const said = screen
      .getAllByText(/\(BE332\): /)
      .map(({ textContent }) => textContent.replaceAll("\u00a0", " "));
    expect(new Set(said)).toEqual(
      new Set([expect.stringMatching(/500 \/km² \(2023\) · break in the series$/)]),
    );
    expect(screen.getAllByRole("status").some(({ textContent }) => textContent.includes("(BE332)"))).toBe(
      true,
    );
  });

  it("say why an area has no value", async () => {
    await openFigures({ indicator: "median_age" });
    act(() => hover({ kind: "unit", id: "NL423" as NutsCode }));
    const none = "no data: the source has none for any area of the country (Netherlands)";
    expect(screen.getByText(/\(NL423\): /).textContent).toContain(none);
  });

  it("show the formula of the mean", async () => {
    await openFigures();
    expect(screen.getByText(/Σ \(value × Area\) ÷ Σ Area/)).toBeDefined();
  });

  it("put beside each area its partner areas, countries and the union, on one scale", async () => {
    await openFigures();
    const inside = marks("Euregio Meuse-Rhine").map((mark) => mark?.split(":")[0]);
    expect(inside).toEqual([
      "Euregio Meuse-Rhine",
      "DE",
      "BE",
      "NL",
      "Germany",
      "Belgium",
      "Netherlands",
      "European Union",
    ]);
  });

  it("keep countries out of the bars of a count, and say so", async () => {
    await openFigures({ indicator: "population" });
    expect(marks(/in order$/).map((mark) => mark?.split(" · ")[0])).toEqual([
      "Greater Region: 1,060,000",
      "Euregio Meuse-Rhine: 960,000",
    ]);
    expect(screen.getByText(/countries and the European Union stand in the table only/)).toBeDefined();
  });

  it("give the range where there is no mean", async () => {
    await openFigures({ indicator: "median_age" });
    const [euregio] = marks(/in order$/).filter((mark) => mark?.startsWith("Euregio"));
    expect(euregio).toContain("40.0 to 42.0 years");
    expect(euregio).toContain("a median cannot be averaged");
  });

  it("count units by class where the indicator is no quantity", async () => {
    await openFigures({ indicator: "urban_rural_type" });
    expect(marks(/by class$/)).toEqual([
      "Euregio Meuse-Rhine, urban: 2 of 2 areas",
      "Greater Region, urban: 1 of 2 areas",
      "Greater Region, rural: 1 of 2 areas",
    ]);
  });

  it("list every figure in a table with year, remarks and source", async () => {
    await openFigures();
    const table = screen.getByRole("table", { name: /areas compared, partner areas/ });
    const row = within(table)
      .getByRole("rowheader", { name: /^Greater Region/ })
      .closest("tr");
    expect(row?.textContent).toContain("309");
    expect(row?.textContent).toContain("2022–2023");
    expect(row?.nextElementSibling?.textContent).toContain("Eurostat");
    expect(within(table).getByRole("rowheader", { name: /^European Union\s*Computed here/ })).toBeDefined();
  });

  it("list an area of two regions once, and name both", async () => {
    await openFigures();
    const table = screen.getByRole("table", { name: /areas compared, partner areas/ });
    const rows = within(table)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
    expect(rows.filter((text) => text.startsWith("BE"))).toEqual([
      "BEPartner area (Euregio Meuse-Rhine, Greater Region)",
    ]);
  });

  it("sort the table by value", async () => {
    const user = await openFigures();
    await user.click(await screen.findByRole("button", { name: /^Value/ }));
    const table = screen.getByRole("table", { name: /areas compared, partner areas/ });
    expect(within(table).getAllByRole("rowheader")[0]?.textContent).toMatch(/^Netherlands|^NL/);
  });
});
