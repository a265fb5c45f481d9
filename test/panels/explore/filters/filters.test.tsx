// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { CityList } from "../../../../src/panels/explore/overview/city-list";
import { useFilters } from "../../../../src/state/filters";
import { exploreBase } from "../../../builders/explore-world";
import { openExploreWorld, renderSpeaking } from "../../../builders/render-speaking";

beforeEach(openExploreWorld);

async function openFilters() {
  const user = await renderSpeaking(<CityList title="Cities" cities={exploreBase().cities} />);
  await user.click(screen.getByText("Filter the cities"));
  await screen.findByText("Size class");
  return user;
}

const names = () =>
  within(screen.getByRole("list", { name: "Cities" }))
    .queryAllByRole("button")
    .map(({ textContent }) => textContent.match(/^[A-ZÀ-ž][a-zà-ž]+(?=[A-Z])/)?.[0]);

describe("filters", () => {
  it("keep the cities of a state and announce how many", async () => {
    const user = await openFilters();
    await user.click(screen.getByText("State"));
    await user.click(await screen.findByRole("checkbox", { name: /^Belgium/ }));
    expect(names()).toEqual(["Liège"]);
    expect(screen.getByRole("status").textContent).toBe("1 of 3 cities");
    expect(screen.getByText("1 filter on")).toBeDefined();
  });

  it("combine", async () => {
    const user = await openFilters();
    await user.click(screen.getByText("Function"));
    await user.click(await screen.findByRole("checkbox", { name: /^University city/ }));
    await user.click(screen.getByText("State"));
    await user.click(await screen.findByRole("checkbox", { name: /^Belgium/ }));
    expect(screen.getByText(/No city meets all the criteria/)).toBeDefined();
  });

  it("keep the cities near a border", async () => {
    const user = await openFilters();
    await user.click(screen.getByRole("checkbox", { name: "Near a state border only" }));
    fireEvent.change(screen.getByRole("slider", { name: "At most" }), { target: { value: "10" } });
    expect(names()).toEqual(["Aachen"]);
  });

  it("are cleared together", async () => {
    useFilters.setState({ country: ["BE" as never], size: ["medium"] });
    const user = await openFilters();
    expect(screen.getByText("2 filters on")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(names()).toEqual(["Aachen", "Liège", "Vaals"]);
  });
});
