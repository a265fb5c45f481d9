// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { loadBase } from "../../../../src/data/load-base";
import { loadEuropeUnits } from "../../../../src/data/tables/load-units";
import type { CityId } from "../../../../src/model/identifiers";
import { indexBase } from "../../../../src/panels/data/base-index";
import { CitySheet } from "../../../../src/panels/explore/sheets/city-sheet";
import { useBorderDistances } from "../../../../src/state/border-distances";
import { useDatasets } from "../../../../src/state/datasets";
import { useOverlay } from "../../../../src/state/overlay";
import { useSelection } from "../../../../src/state/selection";
import { exploreBase } from "../../../builders/explore-world";
import { publishedFiles } from "../../../builders/published-files";
import { openExploreWorld, renderSpeaking } from "../../../builders/render-speaking";

beforeEach(openExploreWorld);

async function openSheet(id: string) {
  const index = indexBase(exploreBase());
  const city = index.cities.get(id as CityId);
  if (!city) throw new Error(`no city ${id}`);
  const user = await renderSpeaking(<CitySheet city={city} index={index} />);
  if (id !== "vaals-nl") await screen.findByRole("button", { name: "Partner" });
  return user;
}

const section = (name: string) => screen.getByRole("region", { name });

describe("sheet of a city", () => {
  it("shows the population with its age and the source it is from", async () => {
    await openSheet("aachen-de");
    const text = section("In figures").textContent;
    expect(text).toContain("265,208");
    expect(text).toContain("record last edited 30 April 2021");
    expect(text).toContain("Source: GeoNames");
  });

  it("says when there is no figure", async () => {
    await openSheet("vaals-nl");
    expect(section("In figures").textContent).toContain("no data");
  });

  it("says that the size class is by the city's own population", async () => {
    await openSheet("aachen-de");
    expect(section("In figures").textContent).toContain("metropolitan: 250,000 to 1.5 million");
    expect(section("In figures").textContent).toContain("the city’s own population");
  });

  it("tells the distance to the nearest border and to each neighbour", async () => {
    await openSheet("aachen-de");
    const distances = section("Distance to the border").textContent;
    expect(distances).toContain("4.5\u00a0km");
    expect(distances).toContain("Belgium");
    expect(distances).toContain("4.8\u00a0km");
  });

  it("leads to the nearest city across the border", async () => {
    const user = await openSheet("aachen-de");
    await user.click(within(section("Distance to the border")).getByRole("button", { name: /Vaals/ }));
    expect(useSelection.getState().selection).toEqual({ kind: "city", id: "vaals-nl" });
  });

  it("tells of a city beyond the detailed countries only what the tables hold", async () => {
    const [base, units] = await Promise.all([loadBase(publishedFiles), loadEuropeUnits(publishedFiles)]);
    useDatasets.setState({ europeUnits: { status: "ready", data: units } });
    const index = indexBase(base);
    const cluj = index.cities.get("cluj-napoca-ro" as CityId);
    if (!cluj) throw new Error("Cluj-Napoca is not in the tables");
    await renderSpeaking(<CitySheet city={cluj} index={index} />);
    expect(document.body.textContent).not.toContain("Berlin");
    expect(document.body.textContent).not.toContain("Nearest city across");
    // data/indicator-values.csv: population of RO113 and its type.
    expect(document.body.textContent).toContain("Cluj (RO113), 688,930 inhabitants");
    expect(section("In figures").textContent).toContain("intermediate");
  });

  it("offers another try when distances failed", async () => {
    useBorderDistances.setState({ status: "failed", cities: null });
    await openSheet("aachen-de");
    expect(
      within(section("Distance to the border")).getByRole("button", { name: "Try again" }),
    ).toBeDefined();
  });

  it("lists the partner cities with kind, year and evidence", async () => {
    await openSheet("aachen-de");
    const table = within(section("Partner cities")).getByRole("table");
    const row = within(table).getByRole("rowheader", { name: "Reims" }).closest("tr");
    expect(row?.textContent).toBe("ReimsTwinning1967A");
  });

  it("says in words that a year is not stated", async () => {
    await openSheet("liege-be");
    expect(screen.getByRole("cell", { name: "not stated" })).toBeDefined();
  });

  it("says that no partnership is recorded", async () => {
    await openSheet("vaals-nl");
    expect(section("Partner cities").textContent).toContain("record no partnership of this city");
  });

  it("shows commuter flows by set, with year and quality, never summed", async () => {
    await openSheet("aachen-de");
    const commuters = section("Commuters");
    expect(within(commuters).getByRole("heading", { name: "Commuters of emr-2022" })).toBeDefined();
    expect(commuters.textContent).toContain("Belgium → Städteregion Aachenas published4,100");
    expect(commuters.textContent).toContain("figures of two sets must not be added");
  });

  it("shows a flow set on the map", async () => {
    const user = await openSheet("aachen-de");
    await user.click(screen.getByRole("button", { name: "Show on the map (2022)" }));
    expect(useOverlay.getState()).toMatchObject({ overlay: "commuters", flowSet: "emr-2022" });
  });

  it("says that commuters are not recorded", async () => {
    await openSheet("vaals-nl");
    expect(section("Commuters").textContent).toContain("not recorded by the sources here");
  });

  it("says what could not be loaded and offers another try", async () => {
    useDatasets.setState({ partners: { status: "failed", data: null } });
    await openSheet("vaals-nl");
    const partners = section("Partner cities");
    expect(within(partners).getByRole("alert").textContent).toContain("could not be loaded");
    expect(within(partners).getByRole("button", { name: "Try again" })).toBeDefined();
  });
});
