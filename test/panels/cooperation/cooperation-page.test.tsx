// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { loadFlows } from "../../../src/data/tables/load-flows";
import type { CityId, FlowSetId } from "../../../src/model/identifiers";
import { CooperationPage } from "../../../src/panels/cooperation/cooperation-page";
import { useCatalogue } from "../../../src/state/catalogue";
import { openPage, useCompare } from "../../../src/state/compare";
import { initialCooperation, useCooperation, type CooperationState } from "../../../src/state/cooperation";
import { useDatasets } from "../../../src/state/datasets";
import { openCatalogueWorld } from "../../builders/catalogue-world";
import { publishedFiles } from "../../builders/published-files";
import { renderSpeaking } from "../../builders/render-speaking";

const flows = await loadFlows(publishedFiles);

beforeEach(async () => {
  await openCatalogueWorld();
  useDatasets.setState({ flows: { status: "ready", data: flows } });
  openPage("cooperation");
});

function open(part: Partial<CooperationState>) {
  useCooperation.setState({ ...initialCooperation, ...part });
  return renderSpeaking(
    <CooperationPage
      renderMap={({ label, lines, ties }) => (
        <svg role="img" aria-label={`${label}; ${lines.length} lines, ${ties.length} partnerships`} />
      )}
    />,
  );
}

const tmo = { flowSet: "tmo-2022" as FlowSetId };

describe("ties and flows", () => {
  it("names the pairs of each group and keeps those without a figure apart", async () => {
    await open(tmo);
    const group = (name: string) =>
      within(
        screen.getByRole("heading", { name: new RegExp(`^${name} \\d`) }).closest("section") ?? document.body,
      )
        .queryAllByRole("button")
        .map(({ textContent }) => textContent);
    expect(group("Strong tie, strong flow")).toEqual(["Baden – Nordwestschweiz", "Alsace – Nordwestschweiz"]);
    expect(group("Strong tie, weak flow")[0]).toBe("Alsace – Baden");
    expect(group("Not recorded")).toEqual(["Alsace – German Oberrhein Kreise"]);
    screen.getByText(/^4 pairs of areas across a border have both figures for 2022: 2 with strong tie/);
  });

  it("states the limits and regroups when they are moved", async () => {
    const user = await open(tmo);
    screen.getByText(/Strong tie: 1 tie or more. Strong flow: 29,250 commuters or more/);
    const ties = screen.getByRole("spinbutton", { name: "A tie is strong from" });
    await user.clear(ties);
    await user.type(ties, "4");
    expect(useCooperation.getState().strongTies).toBe(4);
    screen.getByText(
      /: 0 with strong tie and strong flow, 1 with strong tie and weak flow, 2 with weak tie and/,
    );
    await user.click(screen.getByRole("radio", { name: "a number of your own" }));
    const flow = screen.getByRole("textbox", { name: "Commuters, both directions together" });
    await user.clear(flow);
    await user.type(flow, "20000");
    expect(useCooperation.getState().strongFlow).toBe(20_000);
    screen.getByText(
      /: 1 with strong tie and strong flow, 0 with strong tie and weak flow, 2 with weak tie and/,
    );
    await user.clear(flow);
    screen.getByRole("alert", { name: "" });
    expect(useCooperation.getState().strongFlow).toBe(20_000);
  });

  it("counts the chosen kinds of ties only, and never none", async () => {
    const user = await open(tmo);
    await user.click(screen.getByRole("checkbox", { name: "Networks with members on both sides" }));
    await user.click(
      screen.getByRole("checkbox", { name: "Programmes and projects of cities on both sides" }),
    );
    expect(useCooperation.getState().kinds).toEqual(["partnership"]);
    const row = screen.getByRole("row", { name: /Alsace – Baden/ });
    expect(within(row).getByRole("cell", { name: "4" })).toBeDefined();
    await user.click(screen.getByRole("checkbox", { name: "Partnerships of two cities" }));
    expect(useCooperation.getState().kinds).toEqual(["partnership"]);
  });

  it("reads a pair with both directions and every tie, which leads to its record", async () => {
    const user = await open(tmo);
    await user.click(screen.getAllByRole("button", { name: "Alsace – Baden" })[0] ?? document.body);
    const record = screen.getByRole("region", { name: "Alsace – Baden" });
    within(record).getByText(/^at least 22,400 commuters/);
    within(record).getByText("not recorded");
    within(record).getByText("8 ties");
    screen.getByRole("img", { name: /5 lines, 4 partnerships$/ });
    await user.click(within(record).getByRole("button", { name: "Eurodistrict PAMINA" }));
    expect(useCatalogue.getState().record).toBe("network:eurodistrict-pamina");
    expect(useCompare.getState().page).toBe("catalogue");
  });

  it("says why another set is shown than the address asks for", async () => {
    await open({ flowSet: "de-2023-ba-domestic" as FlowSetId });
    expect(screen.queryByText(/stays inside one country, so another one is shown/)).not.toBeNull();
  });
});

describe("two cities", () => {
  it("begin with the agreement that is known best, with its whole record", async () => {
    await open({ part: "match" });
    screen.getByText(/^Dortmund and Cluj-Napoca: the furthest recorded stage is “Common project”. 10 fields/);
    screen.getByText(/^Both also work on Health/);
    screen.getByRole("heading", { name: "The record: Dortmund – Cluj-Napoca" });
    screen.getByText("31 facts");
    const row = (name: RegExp) => screen.getByRole("row", { name }).textContent;
    expect(row(/^Students/)).toContain("more than 50,000");
    expect(row(/^Students/)).toContain("80,000");
    expect(row(/^Connection/)).toContain("direct flight between the two cities");
    expect(row(/^Spatial type/)).toContain("no data");
    expect(screen.getByText("Agreement").closest("li")?.textContent).toContain("Nothing recorded");
  });

  it("are chosen in a field each, and swapped", async () => {
    const user = await open({ part: "match", first: "metz-fr" as CityId, other: "trier-de" as CityId });
    await user.type(screen.getByRole("combobox", { name: "Second city" }), "Karlsru");
    await user.click(await screen.findByRole("option", { name: /Karlsruhe/ }));
    expect(useCooperation.getState()).toMatchObject({ first: "metz-fr", other: "karlsruhe-de" });
    await user.click(screen.getByRole("button", { name: "Swap" }));
    expect(useCooperation.getState()).toMatchObject({ first: "karlsruhe-de", other: "metz-fr" });
  });

  it("say so when they are the same, or when nothing is between them", async () => {
    await open({ part: "match", first: "metz-fr" as CityId, other: "metz-fr" as CityId });
    expect(screen.queryByText(/^Metz stands on both sides/)).not.toBeNull();
  });

  it("have nothing between them that is recorded, which is not nothing", async () => {
    await open({ part: "match", first: "aarau-ch" as CityId, other: "metz-fr" as CityId });
    screen.getByText(/^Aarau and Metz: no partnership of the two is recorded./);
    expect(screen.getAllByText("Nothing recorded. That does not mean there was none.")).toHaveLength(4);
  });
});
