// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useUnitWords } from "../../src/map/use-unit-words";
import type { NutsUnit } from "../../src/model/nuts-unit";
import { useChoropleth } from "../../src/state/choropleth";
import { useDatasets } from "../../src/state/datasets";
import { useOverlay } from "../../src/state/overlay";
import { openCompareWorld } from "../builders/compare-world";
import { renderSpeaking } from "../builders/render-speaking";

let close = () => {};
afterEach(() => close());

function Tips({ units }: { readonly units: readonly NutsUnit[] }) {
  const words = useUnitWords();
  return units.map((unit) => (
    <p key={unit.code} data-testid={unit.code}>
      {words.value(unit)}
    </p>
  ));
}

async function openTips(indicator: string) {
  close = await openCompareWorld({ indicator });
  await expect.poll(() => useChoropleth.getState().choropleth?.indicator.id).toBe(indicator);
  act(() => useOverlay.setState({ overlay: "indicators" }));
  await renderSpeaking(<Tips units={useDatasets.getState().base.data?.units ?? []} />);
}

const tip = (code: string) => screen.getByTestId(code).textContent.replaceAll("\u00a0", " ");

describe("the tip over a unit of an indicator", () => {
  it("names the year of the value and what sets it apart", async () => {
    await openTips("population_density_derived");
    expect(tip("BE332")).toBe("Population density: 500 /km² (2023) · break in the series");
    expect(tip("LU000")).toBe("Population density: 250 /km² (2022) · other year");
    expect(tip("DEA2D")).toBe("Population density: 800 /km² (2023)");
  });

  it("says why there is no value", async () => {
    await openTips("median_age");
    expect(tip("NL423")).toBe(
      "Median age: no data: the source has none for any area of the country (Netherlands)",
    );
  });
});
