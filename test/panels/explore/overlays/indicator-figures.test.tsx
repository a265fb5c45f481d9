// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { IndicatorId } from "../../../../src/model/indicator";
import { useBaseIndex } from "../../../../src/panels/data/base-index";
import { IndicatorFigures } from "../../../../src/panels/explore/overlays/indicator-figures";
import { useChoropleth } from "../../../../src/state/choropleth";
import { useIndicatorData } from "../../../../src/state/indicator-data";
import { openCompareWorld } from "../../../builders/compare-world";
import { renderSpeaking } from "../../../builders/render-speaking";

const denominator = "population" as IndicatorId;
let close = () => {};
afterEach(() => close());

function Figures() {
  const index = useBaseIndex();
  const choropleth = useChoropleth((state) => state.choropleth);
  return index && choropleth ? <IndicatorFigures index={index} choropleth={choropleth} /> : null;
}

it("offers another try when the table that the figures are weighted by does not come", async () => {
  close = await openCompareWorld({ indicator: "population_density_derived" });
  const { tables } = useIndicatorData.getState();
  await vi.waitFor(() => expect(useChoropleth.getState().choropleth).not.toBeNull());
  useIndicatorData.setState({ tables: new Map(tables).set(denominator, { status: "failed", data: null }) });
  const user = await renderSpeaking(<Figures />);
  await screen.findByRole("alert");
  expect(screen.queryByRole("heading")).toBeNull();
  const reload = vi.fn(() => Promise.reject(new Error("still no connection")));
  vi.stubGlobal("fetch", reload);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await vi.waitFor(() => expect(reload).toHaveBeenCalled());
  vi.unstubAllGlobals();
  useIndicatorData.setState({ tables });
  await screen.findByRole("heading", { level: 3 });
  expect(screen.queryByRole("alert")).toBeNull();
});
