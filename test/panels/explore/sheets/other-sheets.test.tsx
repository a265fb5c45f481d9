// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { indexBase } from "../../../../src/panels/data/base-index";
import { SelectionSheet } from "../../../../src/panels/explore/sheets/selection-sheet";
import { useSelection, type Selection } from "../../../../src/state/selection";
import { exploreBase } from "../../../builders/explore-world";
import { openExploreWorld, renderSpeaking } from "../../../builders/render-speaking";

beforeEach(openExploreWorld);

const openSheet = (kind: Selection["kind"], id: string) =>
  renderSpeaking(<SelectionSheet index={indexBase(exploreBase())} selection={{ kind, id } as Selection} />);

const section = (name: string) => screen.getByRole("region", { name });

describe("sheet of a unit", () => {
  it("shows code, country, figures with year and source", async () => {
    await openSheet("unit", "DEA2D");
    expect(screen.getByText("DEA2D · Germany · boundaries of 2021")).toBeDefined();
    expect(section("In figures").textContent).toContain("562,559");
    expect(section("In figures").textContent).toContain("2023\u00a0· Source: Eurostat (demo_r_pjanaggr3)");
  });

  it("names the flag of a figure", async () => {
    await openSheet("unit", "BE332");
    expect(section("In figures").textContent).toContain("provisional");
  });

  it("says how it belongs to its regions", async () => {
    await openSheet("unit", "NL423");
    expect(section("In the border regions").textContent).toContain("only in part");
  });

  it("tells the distance from inside, and that the outline touches a border", async () => {
    await openSheet("unit", "DEA2D");
    expect(section("Distance to the border").textContent).toContain("9.2\u00a0km");
    expect(section("Distance to the border").textContent).toContain("the outline touches a state border");
  });

  it("leads to its neighbours, with direction and the border between", async () => {
    const user = await openSheet("unit", "DEA2D");
    const neighbour = within(section("Neighbouring units")).getByRole("button", { name: /Arr. Liège/ });
    expect(neighbour.textContent).toContain("in the west across the border: Belgium");
    await user.click(neighbour);
    expect(useSelection.getState().selection).toEqual({ kind: "unit", id: "BE332" });
  });
});

describe("sheet of a partnership", () => {
  it("shows kind, stage, year and fields", async () => {
    await openSheet("partnership", "aachen-de--cluj-napoca-ro");
    expect(screen.getByText("Project partnership")).toBeDefined();
    expect(screen.getByText("letter of intent")).toBeDefined();
    expect(screen.getByText("2020")).toBeDefined();
    expect(screen.getByText("smart city")).toBeDefined();
  });

  it("shows the full record with the source of each fact", async () => {
    await openSheet("partnership", "aachen-de--cluj-napoca-ro");
    const record = section("Full record");
    expect(record.textContent).toContain("Students in Cluj-Napoca80,000Source: Statistical office");
    expect(record.textContent).toContain("Flight connectiondirect flight");
  });

  it("explains weak evidence", async () => {
    await openSheet("partnership", "liege-be--cluj-napoca-ro");
    expect(section("Evidence").textContent).toContain("only a country list of the English Wikipedia");
  });

  it("opens the sheet of a city that has one", async () => {
    const user = await openSheet("partnership", "aachen-de--reims-fr");
    const cities = section("The two cities");
    expect(within(cities).queryByRole("button", { name: /Reims/ })).toBeNull();
    await user.click(within(cities).getByRole("button", { name: /Aachen/ }));
    expect(useSelection.getState().selection).toEqual({ kind: "city", id: "aachen-de" });
  });
});

describe("sheet of a network", () => {
  it("lists its members, those with a sheet as buttons", async () => {
    await openSheet("network", "imeg");
    const members = section("Members");
    expect(within(members).getByRole("button", { name: /^Aachen/ })).toBeDefined();
    expect(within(members).queryByRole("button", { name: /Rheinland-Pfalz/ })).toBeNull();
    expect(members.textContent).toContain("Rheinland-PfalzGermany\u00a0· state\u00a0· since 2011");
  });
});
