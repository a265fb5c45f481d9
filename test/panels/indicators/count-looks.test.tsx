// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ClassControls } from "../../../src/panels/indicators/class-controls";
import { ClassLegend } from "../../../src/panels/indicators/class-legend";
import { useChoropleth } from "../../../src/state/choropleth";
import { openCompareWorld } from "../../builders/compare-world";
import { renderSpeaking } from "../../builders/render-speaking";

let close = () => {};
afterEach(() => close());

function Both() {
  const choropleth = useChoropleth((state) => state.choropleth);
  if (!choropleth) return null;
  return (
    <>
      <ClassLegend choropleth={choropleth} />
      <ClassControls choropleth={choropleth} />
    </>
  );
}

async function open(indicator: string) {
  close = await openCompareWorld({ indicator });
  return renderSpeaking(<Both />);
}

const circles = () => document.querySelectorAll<SVGCircleElement>(".class-legend__circle circle");

it("the legend of a count tells what the size of a circle stands for", async () => {
  await open("population");
  expect(screen.getByText("Area of the circles in proportion to the value")).toBeDefined();
  const [first, second] = [...circles()].map((circle) => Number(circle.getAttribute("r")));
  // The greatest value is 660,000: circles of 600,000 and 100,000.
  expect(((first ?? 0) / (second ?? 1)) ** 2).toBeCloseTo(6, 6);
  expect(document.querySelector(".class-legend__circles")?.textContent).toContain("600,000");
});

it("a count can be drawn as coloured areas instead", async () => {
  const user = await open("population");
  await user.click(screen.getByText("Classes"));
  const group = screen.getByRole("group", { name: "Counts as" });
  await user.click(within(group).getByRole("radio", { name: "coloured areas" }));
  await waitFor(() => expect(circles()).toHaveLength(0));
  expect(useChoropleth.getState().choropleth?.circles).toBeNull();
});

it("a rate has neither circles nor the choice", async () => {
  const user = await open("population_density_derived");
  await user.click(screen.getByText("Classes"));
  expect(circles()).toHaveLength(0);
  expect(screen.queryByRole("group", { name: "Counts as" })).toBeNull();
});
