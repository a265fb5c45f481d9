// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EuropeGeography } from "../../../../src/model/geography";
import type { CountryCode, NutsCode, RegionId } from "../../../../src/model/identifiers";
import { ExplorePanel } from "../../../../src/panels/explore/explore-panel";
import { useDatasets } from "../../../../src/state/datasets";
import { startFollowingOwnRegions } from "../../../../src/state/follow-own-regions";
import {
  addOwnRegion,
  changeOwnUnits,
  stopEditing,
  toggleOwnUnit,
  useOwnRegions,
} from "../../../../src/state/own-regions";
import { select, useSelection } from "../../../../src/state/selection";
import { openExploreWorld, renderSpeaking } from "../../../builders/render-speaking";

const own1 = "own-1" as RegionId;
const unit = (code: string) => code as NutsCode;

/** Copenhagen, Skåne and Sofia, a square each. */
function europe(): EuropeGeography {
  const list = [
    ["DK011", "Byen København", "DK", 12],
    ["SE224", "Skåne län", "SE", 13],
    ["BG411", "София (столица)", "BG", 23],
  ] as const;
  return {
    nutsUnits: list.map(([code, name, country, west]) => ({
      code: unit(code),
      name,
      country: country as CountryCode,
      urbanRuralType: null,
      labelPoint: [west + 0.5, 55.5],
      population: 1_000_000,
      populationYear: 2023,
      populationFlag: "",
      area: 1000,
    })),
    units: list.map(([code, , country, west]) => ({
      type: "Feature",
      properties: { code: unit(code), country: country as CountryCode },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [west, 55],
            [west + 1, 55],
            [west + 1, 56],
            [west, 56],
            [west, 55],
          ],
        ],
      },
    })),
    unitMesh: { type: "MultiLineString", coordinates: [] },
    borders: [],
  };
}

let stop: () => void = () => {};

beforeEach(() => {
  openExploreWorld();
  useDatasets.setState({ europe: { status: "ready", data: europe() } });
  useOwnRegions.setState({ regions: [], editing: null, isPicking: false, deleted: null });
  stop = startFollowingOwnRegions();
});
afterEach(() => stop());

function keep(name: string, ...units: string[]): void {
  const id = addOwnRegion(name);
  if (id) changeOwnUnits(id, units.map(unit));
  stopEditing();
}

const add = () => screen.getByRole("button", { name: "Own region …" });
const search = () => screen.getByRole("combobox", { name: "Search all NUTS 3 units of Europe" });
const chosen = () => screen.getByRole("list", { name: "Chosen units" });
const spoken = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" | ");

async function openEditor() {
  const user = await renderSpeaking(<ExplorePanel />);
  await user.click(add());
  await screen.findByRole("heading", { name: "Put together an own region", level: 2 });
  return user;
}

describe("editor of an own region", () => {
  it("opens from the list of regions, with the focus on its heading and picking on", async () => {
    await openEditor();
    expect(document.activeElement?.textContent).toBe("Put together an own region");
    expect(screen.getByRole("button", { name: "Pick on the map" }).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText(/^No unit has been chosen yet/)).toBeDefined();
  });

  it("names the region, and keeps the last name while there is none", async () => {
    const user = await openEditor();
    const field = screen.getByRole("textbox", { name: "Name of the region" });
    await user.clear(field);
    expect(screen.getByRole("alert").textContent).toContain("“Own region 1”");
    await user.type(field, "Øresund");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(useOwnRegions.getState().regions[0]?.name).toBe("Øresund");
  });

  it.each([
    ["skane", "Skåne län", "SE224"],
    ["dk011", "Byen København", "DK011"],
    ["sofia", "София (столица)", "BG411"],
    ["luxemb", "Luxembourg", "LU000"],
  ])("finds %s in all of Europe and takes it in", async (query, name, code) => {
    const user = await openEditor();
    await user.type(search(), query);
    await user.click(
      await screen.findByRole("option", {
        name: new RegExp(`^${name.replace("(", "\\(").replace(")", "\\)")}`),
      }),
    );
    expect(useOwnRegions.getState().regions[0]?.units).toEqual([code]);
    expect(within(chosen()).getByText(name)).toBeDefined();
    expect(spoken()).toContain(`${name} taken in. Chosen: 1 unit.`);
  });

  it("finds the units of a state, and says which are chosen", async () => {
    const user = await openEditor();
    act(() => toggleOwnUnit(unit("SE224")));
    await user.type(search(), "Sweden");
    const option = await screen.findByRole("option", { name: /^Skåne/ });
    expect(option.textContent).toContain("chosen, takes it out");
    await user.click(option);
    expect(useOwnRegions.getState().regions[0]?.units).toEqual([]);
    expect(spoken()).toContain("Skåne län taken out. Chosen: no unit.");
  });

  it("takes units out by button, and moves the focus to the next", async () => {
    const user = await openEditor();
    act(() => changeOwnUnits(own1, ["BE332", "DEA2D", "LU000"].map(unit)));
    await user.click(screen.getByRole("button", { name: "Take out Städteregion Aachen" }));
    expect(useOwnRegions.getState().regions[0]?.units).toEqual(["BE332", "LU000"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Take out Luxembourg");
  });

  it("says what a set of one unit and of one state is", async () => {
    await openEditor();
    act(() => changeOwnUnits(own1, [unit("SE224")]));
    expect(screen.getByText(/^One unit makes a region/)).toBeDefined();
    act(() => changeOwnUnits(own1, ["SE224", "DK011"].map(unit)));
    expect(screen.queryByText(/state border/)).toBeNull();
  });

  it("turns picking off with Escape first and closes then", async () => {
    const user = await openEditor();
    await user.keyboard("{Escape}");
    expect(useOwnRegions.getState()).toMatchObject({ editing: "own-1", isPicking: false });
    expect(screen.getByText(/^Picking is off/)).toBeDefined();
    await user.keyboard("{Escape}");
    expect(useOwnRegions.getState().editing).toBeNull();
  });

  it("leads to the sheet of the region when it is done", async () => {
    const user = await openEditor();
    act(() => changeOwnUnits(own1, ["SE224", "DK011"].map(unit)));
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(useSelection.getState().selection).toEqual({ kind: "region", id: "own-1" });
    const heading = await screen.findByRole("heading", { name: "Own region 1", level: 2 });
    expect(document.activeElement).toBe(heading);
  });

  it("leaves a region without units in the list, to go on with", async () => {
    const user = await openEditor();
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(document.activeElement).toBe(add());
    await user.click(screen.getByRole("button", { name: /^Own region 1.*No unit has been chosen yet/ }));
    expect(useOwnRegions.getState().editing).toBe("own-1");
  });

  it("deletes the region, says how to get it back, and puts the focus where another one begins", async () => {
    const user = await openEditor();
    act(() => changeOwnUnits(own1, [unit("LU000")]));
    await user.click(screen.getByRole("button", { name: "Delete the region" }));
    expect(useOwnRegions.getState().regions).toEqual([]);
    expect(document.activeElement).toBe(add());
    expect(spoken()).toContain("“Own region 1” has been deleted. The browser’s back button brings it back.");
  });

  it("warns of a link that is too long for some programs", async () => {
    await openEditor();
    const indices = Array.from({ length: 400 }, (_, index) => index);
    const written = (index: number, base: number, digits: number) =>
      index.toString(base).padStart(digits, "0").toUpperCase();
    // Ten units each differ in their last letter only.
    act(() =>
      changeOwnUnits(
        own1,
        indices.map((index) => unit(`DE${written(index, 10, 3)}`)),
      ),
    );
    expect(screen.queryByText(/cut off links/)).toBeNull();
    act(() =>
      changeOwnUnits(
        own1,
        indices.map((index) => unit(`DE${written(index, 36, 2)}0`)),
      ),
    );
    expect(screen.getByText(/cut off links/)).toBeDefined();
  });

  it("goes away when something is selected", async () => {
    await openEditor();
    act(() => select({ kind: "region", id: "emr" as RegionId }));
    expect(await screen.findByRole("heading", { name: "Euregio Meuse-Rhine", level: 2 })).toBeDefined();
  });
});

describe("own regions in the panel", () => {
  it("stand in the list with what their units add up to", async () => {
    keep("Øresund", "DK011", "SE224");
    await renderSpeaking(<ExplorePanel />);
    const card = screen.getByRole("button", { name: /^Øresund/ });
    expect(card.textContent).toContain("Own region, 2 units");
    expect(card.textContent).toContain("2,000,000");
    expect(card.textContent).toContain("Denmark and Sweden");
  });

  it("are not counted among the border regions", async () => {
    keep("Øresund", "DK011", "SE224");
    await renderSpeaking(<ExplorePanel />);
    expect(screen.getAllByText(/^2 metropolitan border regions .*; 1 own region$/)).not.toHaveLength(0);
  });

  it("have a sheet that says whose they are, without rows for what they lack", async () => {
    keep("Øresund", "DK011", "SE224");
    select({ kind: "region", id: own1 });
    await renderSpeaking(<ExplorePanel />);
    expect(await screen.findByText("2 units in Denmark and Sweden")).toBeDefined();
    expect(screen.getByText(/kept in the link to this page only/)).toBeDefined();
    expect(screen.getByText("The tables hold no city in these units.")).toBeDefined();
    for (const missing of [
      "Founded",
      "Seat",
      "Members and institutions",
      "Perimeter, and where sources differ",
    ])
      expect(screen.queryByText(missing)).toBeNull();
  });

  it("have cities where the tables hold some", async () => {
    keep("Aachen and around", "DEA2D", "BE332");
    select({ kind: "region", id: own1 });
    await renderSpeaking(<ExplorePanel />);
    expect(await screen.findByRole("button", { name: /^Aachen/ })).toBeDefined();
    expect(screen.getByRole("button", { name: /^Liège/ })).toBeDefined();
  });

  it("open for changes from their sheet", async () => {
    keep("Øresund", "DK011", "SE224");
    select({ kind: "region", id: own1 });
    const user = await renderSpeaking(<ExplorePanel />);
    await user.click(await screen.findByRole("button", { name: "Change name and units" }));
    expect(await screen.findByRole("heading", { name: "Put together an own region" })).toBeDefined();
    expect(useSelection.getState().selection).toEqual({ kind: "region", id: "own-1" });
  });

  it("are four at most: the button says so and does nothing", async () => {
    for (const name of ["A", "B", "C", "D"]) keep(name, "LU000");
    const user = await renderSpeaking(<ExplorePanel />);
    expect(add().getAttribute("aria-disabled")).toBe("true");
    await user.click(add());
    expect(useOwnRegions.getState()).toMatchObject({ editing: null });
    expect(screen.getByText(/^There are four own regions/)).toBeDefined();
  });

  it.each([
    ["de", "Eigene Region …"],
    ["fr", "Région personnelle…"],
    ["nl", "Eigen regio …"],
  ] as const)("speak %s", async (language, name) => {
    await renderSpeaking(<ExplorePanel />, language);
    expect(screen.getByRole("button", { name })).toBeDefined();
  });
});
