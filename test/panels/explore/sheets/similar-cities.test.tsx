// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { CityId } from "../../../../src/model/identifiers";
import { indexBase } from "../../../../src/panels/data/base-index";
import { SimilarCities } from "../../../../src/panels/explore/sheets/similar-cities";
import { useBorderDistances } from "../../../../src/state/border-distances";
import { useSelection } from "../../../../src/state/selection";
import { exploreBase } from "../../../builders/explore-world";
import { openExploreWorld, renderSpeaking } from "../../../builders/render-speaking";

beforeEach(openExploreWorld);

async function open(language: "de" | "en" | "fr" | "nl" = "en") {
  const index = indexBase(exploreBase());
  const city = index.cities.get("aachen-de" as CityId);
  if (!city) throw new Error("no Aachen");
  return renderSpeaking(<SimilarCities city={city} index={index} />, language);
}

const entries = () => within(screen.getByRole("list")).getAllByRole("listitem");

describe("cities most like Aachen", () => {
  it("are listed with country and likeness, the most alike first", async () => {
    await open();
    // Liège: distance 1 - 20 / 40, size 0, type 1. Vaals: distance 0, type 1, size not known: 0, as the one known pair.
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "LiègeBelgium50% alike",
      "VaalsNetherlands\u00a0· 2 of 3 parts known33% alike",
    ]);
  });

  it("have their reasons in words, part by part with both values", async () => {
    const user = await open();
    await user.click(screen.getByText("Why Liège"));
    const reasons = within(screen.getAllByRole("list")[1] ?? document.body).getAllByRole("listitem");
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      "Urban-rural type: both predominantly urban (100% alike)",
      "Distance from the border: 4.5\u00a0km and 24.5\u00a0km (50% alike)",
      "Inhabitants: 265,208 and 195,278 (0% alike)",
    ]);
  });

  it("say which parts are not known, and what they count instead", async () => {
    const user = await open();
    await user.click(screen.getByText("Why Vaals"));
    expect(
      screen.getByText(
        "No data for one of the two, so counted with the mean of all pairs of cities: inhabitants (0%).",
      ),
    ).toBeDefined();
  });

  it("are selected by their name", async () => {
    const user = await open();
    await user.click(screen.getByRole("button", { name: /Liège/ }));
    expect(useSelection.getState().selection).toEqual({ kind: "city", id: "liege-be" });
  });

  it("wait for the distances", async () => {
    useBorderDistances.setState({ status: "working", cities: null });
    await open();
    expect((await screen.findByRole("status")).textContent).toContain("then the cities are compared");
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("are compared without distances where these failed, which is said", async () => {
    useBorderDistances.setState({ status: "failed", cities: null });
    await open();
    expect(screen.getByText(/could not be computed, so they are not part of this/)).toBeDefined();
    expect(entries()).toHaveLength(2);
  });

  it.each(["de", "fr", "nl"] as const)("speak %s", async (language) => {
    await open(language);
    expect(document.body.textContent).not.toMatch(/similar\.|\{/);
  });
});
