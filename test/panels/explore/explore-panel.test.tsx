// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { PartnershipId } from "../../../src/model/identifiers";
import { ExplorePanel } from "../../../src/panels/explore/explore-panel";
import { useDatasets } from "../../../src/state/datasets";
import { useOverlay } from "../../../src/state/overlay";
import { useSelection } from "../../../src/state/selection";
import { openExploreWorld, renderSpeaking } from "../../builders/render-speaking";

beforeEach(openExploreWorld);

describe("explore panel", () => {
  it("lists the regions as buttons with their population and states", async () => {
    await renderSpeaking(<ExplorePanel />);
    const card = screen.getByRole("button", { name: /^Euregio Meuse-Rhine/ });
    expect(card.textContent).toContain("1,182,559");
    expect(card.textContent).toContain("Belgium, Germany and Netherlands");
  });

  it("speaks the reader's language", async () => {
    await renderSpeaking(<ExplorePanel />, "de");
    expect(screen.getByRole("button", { name: /^Euregio Maas-Rhein/ })).toBeDefined();
    expect(screen.getByRole("heading", { name: "Städte", level: 3 })).toBeDefined();
  });

  it("opens the sheet of a region and moves the focus to its heading", async () => {
    const user = await renderSpeaking(<ExplorePanel />);
    await user.click(screen.getByRole("button", { name: /^Euregio Meuse-Rhine/ }));
    const heading = await screen.findByRole("heading", { name: "Euregio Meuse-Rhine", level: 2 });
    expect(document.activeElement).toBe(heading);
    expect(useSelection.getState().selection).toEqual({ kind: "region", id: "emr" });
  });

  it("leads back, from a city to its region and to all regions", async () => {
    const user = await renderSpeaking(<ExplorePanel />);
    await user.click(screen.getByRole("button", { name: /^Euregio Meuse-Rhine/ }));
    await user.click(await screen.findByRole("button", { name: /^Aachen/ }));
    expect(await screen.findByRole("heading", { name: "Aachen", level: 2 })).toBeDefined();
    const path = screen.getByRole("navigation", { name: "Way back" });
    await user.click(within(path).getByRole("button", { name: "EMR" }));
    expect(useSelection.getState().selection).toEqual({ kind: "region", id: "emr" });
    await user.click(screen.getByRole("button", { name: "All regions" }));
    expect(useSelection.getState().selection).toBeNull();
  });

  it("switches the overlay", async () => {
    const user = await renderSpeaking(<ExplorePanel />);
    await user.click(screen.getByRole("radio", { name: "Border distance" }));
    expect(useOverlay.getState().overlay).toBe("distance");
    expect(await screen.findByRole("slider", { name: "Distance from the border" })).toBeDefined();
  });

  it("shows the record of a selected partnership above the table of all", async () => {
    useOverlay.setState({ overlay: "partners" });
    useSelection.setState({
      selection: { kind: "partnership", id: "aachen-de--cluj-napoca-ro" as PartnershipId },
    });
    await renderSpeaking(<ExplorePanel />);
    const record = await screen.findByText("direct flight");
    const table = await screen.findByRole("table");
    const { DOCUMENT_POSITION_FOLLOWING } = Node;
    expect(record.compareDocumentPosition(table)).toBe(DOCUMENT_POSITION_FOLLOWING);
  });

  it("previews on the map what the pointer rests on", async () => {
    const user = await renderSpeaking(<ExplorePanel />);
    await user.hover(screen.getByRole("button", { name: /^Liège/ }));
    expect(useSelection.getState().hovered).toEqual({ kind: "city", id: "liege-be" });
  });

  it("names a city in the reader's language and locally", async () => {
    await renderSpeaking(<ExplorePanel />, "nl");
    expect(screen.getByRole("button", { name: /^Luik \(Liège\)/ })).toBeDefined();
    expect(screen.getByText("(Liège)").lang).toBe("fr");
  });

  it("says that nothing is known of an id that the tables do not hold", async () => {
    useSelection.setState({ selection: { kind: "city", id: "atlantis" as never } });
    await renderSpeaking(<ExplorePanel />);
    expect(await screen.findByText(/tables of this edition do not hold it/)).toBeDefined();
  });

  it("says when the first data could not be loaded", async () => {
    useDatasets.setState({ base: { status: "failed", data: null } });
    await renderSpeaking(<ExplorePanel />);
    expect(screen.getByRole("alert").textContent).toContain("could not be loaded");
  });

  it("announces the view once it has settled", async () => {
    const user = await renderSpeaking(<ExplorePanel />);
    await user.click(screen.getByRole("radio", { name: "Commuters" }));
    const announced = await screen.findAllByRole("status", {}, { timeout: 3000 });
    expect(announced.length).toBeGreaterThan(0);
    await screen.findByRole("table");
    await expect
      .poll(
        () =>
          screen
            .getAllByRole("status")
            .map(({ textContent }) => textContent)
            .join(" "),
        { timeout: 3000 },
      )
      .toContain("Commuters of emr-2022: 3 flows, 7,700 people; source: Statistical office");
  });
});
