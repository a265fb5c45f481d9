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

async function openRelation(view: Parameters<typeof openCompareWorld>[0] = {}) {
  close = await openCompareWorld(view);
  chooseChart("relation");
  return renderSpeaking(<ComparePage renderMap={() => null} />);
}

const chart = () => screen.findByRole("figure", { name: "Population density and Median age" });

describe("two indicators", () => {
  it("place each unit by both of its values", async () => {
    await openRelation({ second: "median_age" });
    const marks = within(await chart())
      .getAllByRole("button")
      .map((mark) => mark.getAttribute("aria-label")?.replaceAll("\u00a0", " "));
    expect(marks).toEqual([
      "Arr. Liège (BE332) · Population density: 500 /km² (2023) · break in the series · Median age: 40.0 years (2023)",
      "Städteregion Aachen (DEA2D) · Population density: 800 /km² (2023) · Median age: 42.0 years (2023)",
      "Luxembourg (LU000) · Population density: 250 /km² (2022) · other year · Median age: 39.0 years (2023)",
    ]);
  });

  it("say for when and from whom each of them is", async () => {
    await openRelation({ second: "median_age" });
    expect((await chart()).textContent).toContain("Population density 2022–2023\u00a0· Median age 2023");
    expect((await chart()).textContent).toContain("Eurostat");
  });

  it("have a table of the same values", async () => {
    await openRelation({ second: "median_age" });
    const table = await screen.findByRole("table", { name: "Population density\u00a0· Median age" });
    const row = within(table).getByRole("button", { name: "Städteregion Aachen" }).closest("tr");
    expect(
      within(row ?? table)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["800", "42.0"]);
  });

  it("count the units that lack one of the values", async () => {
    await openRelation({ second: "median_age", areas: ["NL", "gr"] });
    expect(await screen.findByText(/1 area lacks one of the two values/)).toBeDefined();
  });

  it("take the first rate that is comparable where none is chosen", async () => {
    await openRelation();
    expect(await chart()).toBeDefined();
  });

  it("can be changed", async () => {
    const user = await openRelation();
    const chooser = await screen.findByRole("combobox", { name: "Second indicator" });
    await user.selectOptions(chooser, "population");
    expect(useIndicatorView.getState().second).toBe("population");
    expect(await screen.findByRole("figure", { name: "Population density and Population" })).toBeDefined();
  });

  it("offer no class, no other level and not the first itself", async () => {
    await openRelation();
    const chooser = await screen.findByRole("combobox", { name: "Second indicator" });
    const offered = within(chooser)
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(offered).toEqual(["Area", "Median age", "Population"]);
  });

  it("of different levels cannot be related, and say why", async () => {
    await openRelation({ second: "unemployment" });
    expect(
      await screen.findByText(
        /“Population density” exists for NUTS 3 areas, “Unemployment” for NUTS 2 areas/,
      ),
    ).toBeDefined();
  });

  it("of which one is a class cannot be related, and say why", async () => {
    await openRelation({ indicator: "urban_rural_type" });
    expect(await screen.findByText(/“Urban-rural type” is a classification, not a quantity/)).toBeDefined();
  });

  it("have nothing to be related to where no other indicator of the level exists", async () => {
    await openRelation({ indicator: "unemployment" });
    expect(await screen.findByText(/No other indicator exists for the same areas/)).toBeDefined();
  });
});
