// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ComparePage } from "../../../src/panels/compare/compare-page";
import { useChoropleth } from "../../../src/state/choropleth";
import { useCompare } from "../../../src/state/compare";
import { useDatasets } from "../../../src/state/datasets";
import { useIndicatorData } from "../../../src/state/indicator-data";
import { useIndicatorView } from "../../../src/state/indicator-view";
import { openCompareWorld } from "../../builders/compare-world";
import { renderSpeaking } from "../../builders/render-speaking";

let close = () => {};
afterEach(() => close());

async function openPage(view: Parameters<typeof openCompareWorld>[0] = {}, language?: "de") {
  close = await openCompareWorld(view);
  return renderSpeaking(<ComparePage renderMap={() => null} />, language);
}

describe("page of comparison", () => {
  it("says in a sentence what is compared, for when and where", async () => {
    await openPage();
    expect(
      screen.getByRole("heading", {
        level: 2,
        name: "Population density: EMR and GR, 2023",
      }),
    ).toBeDefined();
    expect(screen.getByText("4 areas · 1 value of another year · 1 value with a flag")).toBeDefined();
  });

  it("speaks the reader's language", async () => {
    await openPage({}, "de");
    expect(screen.getByRole("heading", { level: 2, name: /EMR und GR, 2023$/ })).toBeDefined();
    expect(screen.getByRole("tab", { name: "Im Lauf der Zeit" })).toBeDefined();
  });

  it("leads back to the map", async () => {
    const user = await openPage();
    await user.click(screen.getByRole("button", { name: "Back to the map" }));
    expect(useCompare.getState().page).toBe("explore");
  });

  it("takes an area out and keeps the keyboard at the list", async () => {
    const user = await openPage();
    await user.click(screen.getByRole("button", { name: "Remove Greater Region" }));
    expect(useCompare.getState().areas).toEqual(["emr"]);
    expect(document.activeElement).toBe(screen.getByRole("list", { name: "Areas compared" }));
    expect(screen.getByText(/Only one area/)).toBeDefined();
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
  });

  it("adds regions, partner areas and countries by their names", async () => {
    const user = await openPage({ areas: ["emr"] });
    const field = () => screen.getByRole("combobox", { name: /^Add an area/ });
    await user.click(field());
    await user.type(field(), "luxem");
    await user.click(await screen.findByRole("option", { name: /Luxembourg/ }));
    expect(useCompare.getState().areas).toEqual(["emr", "LU"]);
  });

  it("compares at most four areas", async () => {
    await openPage({ areas: ["emr", "gr", "BE", "DE"] });
    expect(screen.queryByRole("combobox", { name: /^Add an area/ })).toBeNull();
    expect(screen.getByText(/At most 4 areas/)).toBeDefined();
  });

  it("changes the indicator and the year", async () => {
    const user = await openPage();
    await user.selectOptions(screen.getByRole("combobox", { name: "Year" }), "2022");
    expect(useIndicatorView.getState().year).toBe(2022);
    await user.selectOptions(screen.getByRole("combobox", { name: "Indicator" }), "population");
    expect(useIndicatorView.getState().indicator).toBe("population");
    expect(await screen.findByRole("heading", { level: 2, name: /^Population:/ })).toBeDefined();
  });

  it("has a tab for every way to compare, in the address and by arrow keys", async () => {
    const user = await openPage();
    const tabs = within(screen.getByRole("tablist", { name: "Ways to compare" })).getAllByRole("tab");
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      "Figures",
      "All units",
      "Two indicators",
      "Over time",
      "At the border",
      "Score",
    ]);
    act(() => tabs[0]?.focus());
    await user.keyboard("{ArrowRight}");
    expect(useCompare.getState().chart).toBe("units");
    expect(screen.getByRole("tab", { name: "All units", selected: true })).toBe(document.activeElement);
  });

  it("says when no area has a unit", async () => {
    close = await openCompareWorld();
    const base = useDatasets.getState().base.data;
    if (!base) throw new Error("no data");
    const regions = base.regions.map((region) => ({ ...region, members: [] }));
    act(() => useDatasets.setState({ base: { status: "ready", data: { ...base, regions } } }));
    await renderSpeaking(<ComparePage renderMap={() => null} />);
    expect(await screen.findByText(/None of these areas has a statistical unit yet/)).toBeDefined();
  });

  it("says when the indicator has no value in any area", async () => {
    await openPage({ areas: ["NL"], indicator: "median_age" });
    expect(await screen.findByText(/no value in any of these areas/)).toBeDefined();
  });

  it("offers another try when the figures did not come", async () => {
    close = await openCompareWorld();
    close();
    useChoropleth.setState({ status: "failed", choropleth: null });
    useIndicatorData.setState({ tables: new Map() });
    await renderSpeaking(<ComparePage renderMap={() => null} />);
    expect((await screen.findByRole("alert")).textContent).toContain("could not be loaded");
    expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
  });

  it("says when the data of the map did not come", async () => {
    close = await openCompareWorld();
    useDatasets.setState({ base: { status: "failed", data: null } });
    await renderSpeaking(<ComparePage renderMap={() => null} />);
    expect(screen.getByRole("alert").textContent).toContain("could not be loaded");
  });
});
