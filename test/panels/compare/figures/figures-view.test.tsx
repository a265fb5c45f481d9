// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ComparePage } from "../../../../src/panels/compare/compare-page";
import type { MapSlotProps } from "../../../../src/panels/compare/map-slot";
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
