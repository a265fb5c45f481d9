// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { CountryCode, Kilometres, NutsCode } from "../../../../src/model/identifiers";
import { indexBase } from "../../../../src/panels/data/base-index";
import { DistanceBlock } from "../../../../src/panels/explore/overlays/distance-block";
import { useBorderDistances } from "../../../../src/state/border-distances";
import { useOverlay } from "../../../../src/state/overlay";
import { exploreBase } from "../../../builders/explore-world";
import { openExploreWorld, renderSpeaking } from "../../../builders/render-speaking";

beforeEach(openExploreWorld);

const openBlock = () => renderSpeaking(<DistanceBlock index={indexBase(exploreBase())} />);

const share = (country: string, populationWithin: number) => ({
  country: country as CountryCode,
  places: 4,
  placesWithin: 1,
  population: 1000,
  populationWithin,
});

describe("block of border distance", () => {
  it("chooses the distance by slider", async () => {
    await openBlock();
    fireEvent.change(screen.getByRole("slider", { name: "Distance from the border" }), {
      target: { value: "40" },
    });
    expect(useOverlay.getState().kilometres).toBe(40);
  });

  it("explains Eurostat's 25 km", async () => {
    await openBlock();
    expect(screen.getByText(/more than half of its people live within 25/)).toBeDefined();
  });

  it("shows how far the computation is", async () => {
    useBorderDistances.setState({ status: "working", progress: 0.4 });
    await openBlock();
    expect(
      screen.getByRole<HTMLProgressElement>("progressbar", { name: "Computing distances: 40%" }).value,
    ).toBe(0.4);
  });

  it("shows who lives within the distance, together and by side", async () => {
    useBorderDistances.setState({ shares: [share("BE", 750), share("NL", 1000)] });
    await openBlock();
    await screen.findByRole("button", { name: "Side" });
    expect(screen.getByText("of the population").parentElement?.textContent).toContain("88%");
    const belgium = screen.getByRole("rowheader", { name: "Belgium" }).closest("tr");
    expect(belgium?.textContent).toContain("75%");
    expect(screen.getByText(/divided by all places of that side/)).toBeDefined();
  });

  it("shows the distance of the chosen point to each neighbour", async () => {
    useOverlay.setState({ point: [6.08, 50.78] });
    useBorderDistances.setState({
      point: {
        position: [6.08, 50.78],
        country: "DE" as CountryCode,
        unit: "DEA2D" as NutsCode,
        nearest: { neighbour: "NL" as CountryCode, distance: 4.3 as Kilometres, foot: [6.02, 50.76] },
        neighbours: [{ neighbour: "NL" as CountryCode, distance: 4.3 as Kilometres, foot: [6.02, 50.76] }],
      },
    });
    await openBlock();
    const section = screen.getByRole("region", { name: "Distance of a point" });
    expect(section.textContent).toContain("4.3\u00a0km");
    expect(section.textContent).toContain("Städteregion Aachen, Germany");
    expect(within(section).getByRole("status").textContent).toContain(
      "4.3\u00a0km to the nearest state border",
    );
  });

  it("measures from typed coordinates", async () => {
    const user = await openBlock();
    await user.type(screen.getByRole("textbox", { name: /Coordinates/ }), "50.78, 6.08{Enter}");
    expect(useOverlay.getState().point).toEqual([6.08, 50.78]);
  });

  it("says what is wrong with coordinates", async () => {
    const user = await openBlock();
    await user.type(screen.getByRole("textbox", { name: /Coordinates/ }), "Aachen");
    await user.click(screen.getByRole("button", { name: "Measure" }));
    expect(screen.getByRole("alert").textContent).toContain("for example 50.78, 6.08");
    expect(screen.getByRole("textbox", { name: /Coordinates/ }).getAttribute("aria-invalid")).toBe("true");
    expect(useOverlay.getState().point).toBeNull();
  });

  it("measures from a city", async () => {
    const user = await openBlock();
    await user.selectOptions(screen.getByRole("combobox", { name: "Measure from a city" }), "Liège");
    expect(useOverlay.getState().point).toEqual([5.57, 50.63]);
  });

  it("lists the units by distance", async () => {
    const user = await openBlock();
    await user.click(screen.getByRole("heading", { name: "Units by distance" }));
    await screen.findByRole("button", { name: "From inside" });
    expect(
      screen.getAllByRole("rowheader").map(({ textContent }) => textContent.split("nearest")[0]),
    ).toEqual(["Zuid-Limburg", "Städteregion Aachen", "Arr. Liège"]);
  });
});
