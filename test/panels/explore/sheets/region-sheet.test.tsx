// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { RegionId } from "../../../../src/model/identifiers";
import { indexBase } from "../../../../src/panels/data/base-index";
import { RegionSheet } from "../../../../src/panels/explore/sheets/region-sheet";
import { useSelection } from "../../../../src/state/selection";
import { exploreBase } from "../../../builders/explore-world";
import { openExploreWorld, renderSpeaking } from "../../../builders/render-speaking";

beforeEach(openExploreWorld);

async function openSheet(id: string) {
  const index = indexBase(exploreBase());
  const region = index.regions.get(id as RegionId);
  if (!region) throw new Error(`no region ${id}`);
  return renderSpeaking(<RegionSheet region={region} index={index} />);
}

const figure = (label: string) => screen.getByText(label).parentElement?.textContent;

describe("sheet of a region", () => {
  it("shows the stated population beside the sum of the units, each with its source", async () => {
    await openSheet("emr");
    expect(figure("inhabitants, as the region states")).toContain("4,000,000");
    expect(figure("inhabitants, as the region states")).toContain("Statistical office");
    expect(figure("inhabitants, sum of the whole units")).toContain("1,182,559");
  });

  it("says year, coverage and flags of a sum", async () => {
    await openSheet("emr");
    const text = figure("inhabitants, sum of the whole units");
    expect(text).toContain("2023\u00a0· 2 of 2 units\u00a0· provisional");
    expect(text).toContain("Eurostat (demo_r_pjanaggr3)");
  });

  it("says where the units have no figure", async () => {
    await openSheet("gr");
    expect(figure("inhabitants, sum of the whole units")).toContain("1 of 2 units");
  });

  it("shows the contradictions between sources", async () => {
    await openSheet("emr");
    const section = screen.getByRole("region", { name: "Perimeter, and where sources differ" });
    expect(section.textContent).toContain("2 whole NUTS 3 units and 1 that belongs only in part");
    expect(section.textContent).toContain("Stated by its own page.");
  });

  it("unfolds a partner area into units, the partial one explained", async () => {
    const user = await openSheet("emr");
    await user.click(screen.getByRole("heading", { name: "NL", level: 4 }));
    const unit = await screen.findByRole("button", { name: /^Zuid-Limburg/ });
    expect(unit.textContent).toContain("only in part");
    expect(unit.textContent).toContain("only the south belongs");
  });

  it("says of a unit which other region it belongs to", async () => {
    const user = await openSheet("emr");
    await user.click(screen.getByRole("heading", { name: "BE", level: 4 }));
    expect((await screen.findByRole("button", { name: /^Arr. Liège/ })).textContent).toContain("also GR");
  });

  it("links to the partner's own site", async () => {
    await openSheet("emr");
    const links = screen
      .getAllByRole("link", { name: /opens in a new tab/ })
      .map((link) => link.getAttribute("href"));
    expect(links).toContain("https://egtc.example");
    expect(links).toContain("https://example.org");
  });

  it("opens a network", async () => {
    const user = await openSheet("emr");
    await user.click(screen.getByRole("button", { name: /^IMeG/ }));
    expect(useSelection.getState().selection).toEqual({ kind: "network", id: "imeg" });
  });

  it("lists its sources with licence, and which licence is not confirmed", async () => {
    const user = await openSheet("emr");
    await user.click(screen.getByRole("heading", { name: "Sources", level: 3 }));
    const entry = (await screen.findByRole("link", { name: /^Title of office-2022/ })).closest("li");
    if (!entry) throw new Error("the source is no list item");
    expect(entry.textContent).toContain("Licence: CC BY 4.0");
    expect(within(entry).getByText("licence not confirmed")).toBeDefined();
  });
});
