// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { palettes } from "../../../src/map/palette";
import type { RegionId } from "../../../src/model/identifiers";
import { Legend } from "../../../src/panels/explore/legend";
import { useDisplay } from "../../../src/state/display";
import { toggleFilter } from "../../../src/state/filters";
import { useOverlay, type Overlay } from "../../../src/state/overlay";
import { useSelection } from "../../../src/state/selection";
import { openExploreWorld, renderSpeaking } from "../../builders/render-speaking";

beforeEach(openExploreWorld);

async function openLegend(overlay: Overlay) {
  useOverlay.setState({ overlay });
  const user = await renderSpeaking(<Legend palette={palettes.light} />);
  await user.click(screen.getByRole("heading", { name: "Legend" }));
  await screen.findByText("State border");
  return screen.getAllByRole("listitem").map(({ textContent }) => textContent);
}

describe("legend", () => {
  it("is folded on a small screen", async () => {
    await renderSpeaking(<Legend palette={palettes.light} />);
    expect(screen.queryByText("State border")).toBeNull();
  });

  it("names the regions, overlaps, hatching and lines", async () => {
    expect(await openLegend("regions")).toEqual([
      "EMR",
      "GR",
      "Belongs to two regions",
      "Belongs only in part",
      "State border",
      "Between partner areas",
      "Between NUTS 3 units",
      "City, larger with population (up to 500,000)",
      "Ring: capital, official seat or core city",
    ]);
  });

  it("explains faint cities only while a filter is on", async () => {
    toggleFilter("country", "DE" as never);
    expect(await openLegend("regions")).toContain("Does not meet the filters");
  });

  it("names the bands and the chosen distance, and the shortest line once there is a point", async () => {
    const rows = await openLegend("distance");
    expect(rows.slice(0, 4)).toEqual([
      "0–10 km",
      "10–25 km\u00a0· up to the mark of Eurostat",
      "25–50 km",
      "> 50 km",
    ]);
    expect(rows).toContain("Chosen distance: 25\u00a0km");
    expect(rows).not.toContain("Shortest way to the border");
  });

  it("shows the widths of the flow set and the roles that are drawn", async () => {
    useSelection.setState({ region: "emr" as RegionId });
    const rows = await openLegend("commuters");
    expect(rows[0]).toBe("2,000 commuters");
    expect(rows).toContain("Out of the focus areas");
    expect(screen.getByText("Source: Statistical office (2022)")).toBeDefined();
  });

  it("tells the kinds of partnership by line style", async () => {
    expect((await openLegend("partners")).slice(0, 4)).toEqual([
      "Twinning: solid line",
      "Friendship: dashed",
      "Project partnership: double line",
      "Other: dotted",
    ]);
  });

  it("says why the light map is shown", async () => {
    useDisplay.setState({ fallback: "no-webgl" });
    await openLegend("regions");
    expect(screen.getByText(/cannot draw with the graphics card/)).toBeDefined();
  });
});
