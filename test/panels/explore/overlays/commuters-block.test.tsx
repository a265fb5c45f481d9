// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { FlowSetId, RegionId } from "../../../../src/model/identifiers";
import { CommutersBlock } from "../../../../src/panels/explore/overlays/commuters-block";
import { useOverlay } from "../../../../src/state/overlay";
import { useSelection } from "../../../../src/state/selection";
import { openExploreWorld, renderSpeaking } from "../../../builders/render-speaking";

beforeEach(() => {
  openExploreWorld();
  useOverlay.setState({ overlay: "commuters" });
  useSelection.setState({ region: "emr" as RegionId });
});

async function openBlock() {
  const user = await renderSpeaking(<CommutersBlock />);
  await screen.findByRole("button", { name: "Live in" });
  return user;
}

const rows = () => screen.getAllByRole("row").map(({ textContent }) => textContent);

describe("block of the commuters", () => {
  it("shows the figures of the recommended set, the largest first, with quality and source", async () => {
    await openBlock();
    expect(rows().slice(1, 3)).toEqual([
      "BelgiumStädteregion Aachen4,100",
      "as published\u00a0· Source: Statistical office (other site, opens in a new tab)",
    ]);
  });

  it("says which share the drawn flows are", async () => {
    await openBlock();
    fireEvent.change(screen.getByRole("slider", { name: "Largest flows drawn" }), { target: { value: "1" } });
    expect(useOverlay.getState().flowTop).toBe(1);
    expect(
      screen.getAllByText("Shows 1 of 3 flows: 53% of the commuters, 4,100 people.").length,
    ).toBeGreaterThan(0);
  });

  it("filters by direction, seen from the region's own areas", async () => {
    const user = await openBlock();
    await user.click(screen.getByRole("radio", { name: "Out" }));
    expect(
      screen.getAllByText("Shows 1 of 1 flows: 100% of the commuters, 900 people.").length,
    ).toBeGreaterThan(0);
  });

  it("keeps the other areas when one is taken out of the focus", async () => {
    const user = await openBlock();
    await user.click(screen.getByText("Focus areas"));
    const focus = await screen.findByRole("checkbox", { name: "Belgium" });
    await user.click(focus);
    expect(useOverlay.getState().flowFocus.toSorted()).toEqual(["DEA2D"]);
    await user.click(screen.getByRole("button", { name: "Back to the areas of the region" }));
    expect(useOverlay.getState().flowFocus).toEqual([]);
  });

  it("lights on the map the flow that the pointer rests on, and marks the row of a lit flow", async () => {
    const user = await openBlock();
    const row = screen.getByRole("rowheader", { name: "Netherlands" });
    await user.hover(row);
    expect(useSelection.getState().hovered).toEqual({ kind: "flow", origin: "NL", destination: "DEA2D" });
    expect(row.closest("tr")?.className).toContain("highlighted");
  });

  it("says that a direction is not recorded instead of 0", async () => {
    const user = await openBlock();
    await user.click(screen.getByRole("heading", { name: "Totals at the areas" }));
    const table = await screen.findByRole("table", { name: /Sums over the flows/ });
    const belgium = (await within(table).findByRole("rowheader", { name: "Belgium" })).closest("tr");
    expect(belgium?.textContent).toBe("Belgiumnot recorded4,100");
  });

  it("says that a pair is not recorded instead of 0", async () => {
    const user = await openBlock();
    await user.click(screen.getByRole("heading", { name: "All pairs, with the gaps" }));
    const table = await screen.findByRole("table", { name: /from the rows to the columns/ });
    expect(within(table).getAllByText("not recorded")).toHaveLength(2);
    expect(within(table).queryByText("0")).toBeNull();
  });

  it("keeps published totals apart from the flows", async () => {
    const user = await openBlock();
    await user.click(screen.getByRole("heading", { name: "Published totals of these areas" }));
    expect(await screen.findByText(/Never add them to the flows/)).toBeDefined();
    expect(await screen.findByText("9,999")).toBeDefined();
  });

  it("explains an area that is a delimitation of the office", async () => {
    const user = await openBlock();
    await user.click(screen.getByRole("heading", { name: "The areas explained" }));
    expect(await screen.findByText("The west (delimitation of the office)")).toBeDefined();
  });

  it("gives no share of single figures, says why, and shows both figures of a pair", async () => {
    useOverlay.setState({ flowSet: "single-2021" as FlowSetId });
    const user = await openBlock();
    expect(screen.getByText(/must not be added, so neither sums nor shares/)).toBeDefined();
    expect(screen.getAllByText("Shows 2 of 2 flows.").length).toBeGreaterThan(0);
    await user.click(screen.getByRole("heading", { name: "All pairs, with the gaps" }));
    expect(await screen.findByText("4,500 / 4,000")).toBeDefined();
  });

  it("chooses another set", async () => {
    const user = await openBlock();
    await user.selectOptions(screen.getByRole("combobox"), "Single figures 2021");
    expect(useOverlay.getState().flowSet).toBe("single-2021");
  });
});
