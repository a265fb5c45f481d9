// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { ScoreChart } from "../../../../src/panels/compare/score/score-chart";
import { compareAreas, equalWeights, useCompare, type AreaKey } from "../../../../src/state/compare";
import { useDatasets } from "../../../../src/state/datasets";
import { renderSpeaking } from "../../../builders/render-speaking";
import { openScoreWorld, scoreBase } from "../../../builders/score-world";

beforeEach(() => {
  openScoreWorld();
  compareAreas(["emr", "gr"] as unknown as AreaKey[]);
});

const open = (language: "de" | "en" | "fr" | "nl" = "en") => renderSpeaking(<ScoreChart />, language);
const bars = () => screen.getByRole("group", { name: "The regions in order" });
const barOf = (name: string) => within(bars()).getByRole("group", { name });
const rowOf = (dimension: string, region: string) =>
  screen
    .getAllByRole("rowheader")
    .find(({ textContent }) => textContent === `${dimension}${region}`)
    ?.closest("tr");

describe("score of the compared regions", () => {
  it("says that it is this project's own proposal", async () => {
    await open();
    expect(screen.getByText("A proposal of this project.").parentElement?.textContent).toContain(
      "No institution uses this score",
    );
  });

  it("draws the regions in order, each with what its dimensions add", async () => {
    await open();
    expect(
      within(bars())
        .getAllByRole("group")
        .map((row) => row.getAttribute("aria-label")),
    ).toEqual(["Region gr", "Region emr"]);
    expect(
      within(barOf("Region gr"))
        .getAllByRole("img")
        .map((mark) => mark.getAttribute("aria-label")),
    ).toEqual([
      "Region gr: score 82 of 100",
      "Region gr, Metropolitan functions: 100 of 100 × 20% = 20",
      "Region gr, Interdependence: 100 of 100 × 20% = 20",
      "Region gr, Cross-borderness: 60 of 100 × 20% = 12",
      "Region gr, Polycentricity: 100 of 100 × 20% = 20",
      "Region gr, Cooperation: 50 of 100 × 20% = 10",
    ]);
  });

  it("drops a dimension without data, scales the others up and says so", async () => {
    await open();
    expect(
      screen.getByText(/^Region emr: no data for Interdependence, left out and not taken as 0/),
    ).toBeDefined();
    const marks = within(barOf("Region emr"))
      .getAllByRole("img")
      .map((mark) => mark.getAttribute("aria-label"));
    expect(marks).toHaveLength(5);
    expect(marks[1]).toBe("Region emr, Metropolitan functions: 50 of 100 × 25% = 12.5");
  });

  it("writes no data, never 0, for the missing commuters", async () => {
    await open();
    const row = rowOf("2. Interdependence", "Region emr");
    expect(row?.textContent).toBe("2. InterdependenceRegion emrno datano dataleft out");
    expect(row?.nextElementSibling?.textContent).toContain("cross-border commuters in the region: no data");
  });

  it("shows every input with year and source", async () => {
    await open();
    const detail = rowOf("2. Interdependence", "Region gr")?.nextElementSibling?.textContent;
    expect(detail).toContain("cross-border commuters in the region: 25,000 (2024)");
    expect(detail).toContain("inhabitants of the whole units: 1,000,000 (2023)");
    expect(detail).toContain("Sources: Statistical office");
  });

  it("shows the METROLUX mark beside cross-borderness", async () => {
    await open();
    const detail = rowOf("3. Cross-borderness", "Region gr")?.nextElementSibling?.textContent;
    expect(detail).toContain("mark of METROLUX: 5%");
    expect(detail).toContain("inhabitants in Luxembourg: 700,000 (2023)");
  });

  it("names the legal form, and no data where no source states one", async () => {
    const base = scoreBase();
    const networks = base.networks.map((network) => ({ ...network, legalForm: null }));
    useDatasets.setState({ base: { status: "ready", data: { ...base, networks } } });
    await open();
    expect(rowOf("5. Cooperation", "Region gr")?.textContent).toContain("Legal form: no data");
    expect(rowOf("5. Cooperation", "Region emr")?.textContent).toContain("Legal form: EGTC");
  });

  it("moves the weights in the state, so that they stand in the address", async () => {
    await open();
    fireEvent.change(screen.getByRole("slider", { name: "5. Cooperation" }), { target: { value: "0" } });
    expect(useCompare.getState().weights.cooperation).toBe(0);
    // (100 + 100 + 60 + 100) / 4
    expect(within(barOf("Region gr")).getByRole("img", { name: "Region gr: score 90 of 100" })).toBeDefined();
  });

  it("sets all weights alike again", async () => {
    useCompare.setState({ weights: { ...equalWeights, functions: 4 } });
    const user = await open();
    await user.click(screen.getByRole("button", { name: "All alike" }));
    expect(useCompare.getState().weights).toEqual(equalWeights);
  });

  it("says that there is no score without any weight", async () => {
    const none = Object.fromEntries(Object.keys(equalWeights).map((key) => [key, 0]));
    useCompare.setState({ weights: { ...equalWeights, ...none } });
    await open();
    expect(screen.getByText("All weights are 0, so there is no score. Raise one of them.")).toBeDefined();
    expect(screen.queryByRole("group", { name: "The regions in order" })).toBeNull();
  });

  it("scores own regions too", async () => {
    compareAreas(["own-1", "gr"] as unknown as AreaKey[]);
    await open();
    expect(barOf("Region own-1")).toBeDefined();
  });

  it("says why partner areas and countries have none", async () => {
    compareAreas(["gr", "DE", "emr-be"] as unknown as AreaKey[]);
    await open();
    expect(screen.getByText(/^Not scored: Germany and BE\./)).toBeDefined();
  });

  it("says what to add where no region is compared", async () => {
    compareAreas(["DE"] as unknown as AreaKey[]);
    await open();
    expect(screen.getByText(/none of the areas compared is one/)).toBeDefined();
    expect(screen.queryByRole("slider")).toBeNull();
  });

  it("offers another try when the flows are missing", async () => {
    useDatasets.setState({ flows: { status: "failed", data: null } });
    await open();
    expect(screen.getByRole("alert").textContent).toContain("Inputs of the score");
    expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
  });

  it.each(["de", "fr", "nl"] as const)("speaks %s", async (language) => {
    await open(language);
    expect(document.body.textContent).not.toMatch(/score\.[a-z]|\{/);
  });
});

describe("dependence on one weight", () => {
  it("says that the order stays where it does", async () => {
    await open();
    expect(screen.getByText("Whatever the weight, the order stays: Region gr, Region emr.")).toBeDefined();
  });

  it("says at which share regions change places", async () => {
    const user = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Weight that varies" }), "Cooperation");
    // gr: 90 - 40 s. emr has three other dimensions: (83.33 s + 191.67 (1 - s) / 4) / (s + 3 (1 - s) / 4).
    // Equal where 10 s² + 42.917 s - 19.583 = 0, at s = (-42.917 + √(42.917² + 783.33)) / 20 = 0.416.
    expect(
      screen.getByRole("img", { name: "At 41.6%, Region emr and Region gr change places" }),
    ).toBeDefined();
    expect(screen.getByText("0% to 42%: Region gr, Region emr.")).toBeDefined();
    expect(screen.getByText("42% to 100%: Region emr, Region gr.")).toBeDefined();
  });

  it("says whose score cannot move", async () => {
    const user = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Weight that varies" }), "Interdependence");
    expect(
      screen.getByText("No data in this dimension, so the score does not move: Region emr."),
    ).toBeDefined();
  });
});
