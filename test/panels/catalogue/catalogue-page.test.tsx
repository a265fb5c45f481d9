// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadBase } from "../../../src/data/load-base";
import { loadCatalogue } from "../../../src/data/tables/load-catalogue";
import { loadPartners } from "../../../src/data/tables/load-partners";
import { loadSources } from "../../../src/data/tables/load-sources";
import type { RecordId } from "../../../src/model/identifiers";
import { CataloguePage } from "../../../src/panels/catalogue/catalogue-page";
import { initialCatalogue, useCatalogue } from "../../../src/state/catalogue";
import { openPage, useCompare } from "../../../src/state/compare";
import { useDatasets } from "../../../src/state/datasets";
import { useSelection } from "../../../src/state/selection";
import { publishedFiles } from "../../builders/published-files";
import { renderSpeaking } from "../../builders/render-speaking";

const ready = <Data,>(data: Data) => ({ status: "ready" as const, data });

beforeAll(async () => {
  useDatasets.setState({
    base: ready(await loadBase(publishedFiles)),
    partners: ready(await loadPartners(publishedFiles)),
    catalogue: ready(await loadCatalogue(publishedFiles)),
    sources: ready(await loadSources(publishedFiles)),
  });
});

beforeEach(() => {
  useCatalogue.setState(initialCatalogue);
  useSelection.setState({ selection: null, region: null, hovered: null });
  openPage("catalogue");
});

const field = () => screen.getByRole("searchbox", { name: "Search the catalogue" });
const titles = () =>
  within(screen.getByRole("list", { name: "Results" }))
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);

describe("catalogue page", () => {
  it("finds records by a word without regard to case and accents, and says how many", async () => {
    const user = await renderSpeaking(<CataloguePage />);
    await user.click(field());
    await user.paste("BESANCON and MOT");
    expect(titles()[0]).toContain("MOT");
    expect(screen.getByRole("status").textContent).toMatch(/^\d+ results?$/);
  });

  it("says back what was understood", async () => {
    useCatalogue.setState({ query: "rail or bus not Basel" });
    await renderSpeaking(<CataloguePage />);
    expect(field().getAttribute("aria-describedby")).not.toBeNull();
    const described = document.getElementById(field().getAttribute("aria-describedby") ?? "");
    expect(described?.textContent.replace(/\s+/g, " ").trim()).toBe(
      "Searched for: rail or ( bus and not Basel )",
    );
  });

  it("points at a mistake and keeps the last valid result", async () => {
    const user = await renderSpeaking(<CataloguePage />);
    await user.click(field());
    await user.paste("imeg");
    const before = titles();
    await user.paste(" and (");
    expect(screen.getByRole("alert").textContent).toMatch(/^Mistake at character 10: the closing bracket/);
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(titles()).toEqual(before);
    expect(screen.getByText(/^Still shown are the results for:/)).toBeDefined();
  });

  it("shows the first results again when something else is asked for", async () => {
    const user = await renderSpeaking(<CataloguePage />);
    const atFirst = titles().length;
    await user.click(screen.getByRole("button", { name: /^Show \d+ more$/ }));
    expect(titles().length).toBeGreaterThan(atFirst);
    await user.click(field());
    await user.paste("e");
    expect(screen.getByRole("button", { name: /^Show \d+ more$/ })).toBeDefined();
    expect(titles()).toHaveLength(atFirst);
  });

  it("narrows the results by a criterion whose count says how many remain", async () => {
    const user = await renderSpeaking(<CataloguePage />);
    await user.click(screen.getByText("Criteria"));

    const option = screen.getByRole("checkbox", { name: /^Seminar \d+$/ });
    const count = /\d+$/.exec(option.closest("label")?.textContent ?? "")?.[0];
    await user.click(option);
    expect(titles()).toHaveLength(Number(count));
    await user.click(screen.getByRole("button", { name: "Remove all criteria" }));
    expect(useCatalogue.getState().choices).toEqual({});
  });

  it("counts a day among what is chosen", async () => {
    useCatalogue.setState({ openOn: "2022-11-17", choices: { kind: ["event"] } });
    await renderSpeaking(<CataloguePage />);
    const criteria = screen.getByRole("region", { name: "Criteria" });
    expect(criteria.textContent).toMatch(/^Criteria\s*2 chosen/);
  });

  it("says so when nothing answers", async () => {
    useCatalogue.setState({ query: "xyzzy" });
    await renderSpeaking(<CataloguePage />);
    expect(screen.getByText(/^No record answers/)).toBeDefined();
  });

  it("shows a record with its prices, and leads back to the results", async () => {
    useCatalogue.setState({ record: "event:difu-seminar-2022" as RecordId });
    const user = await renderSpeaking(<CataloguePage />);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
    expect(screen.getByText("Prices")).toBeDefined();
    expect(screen.getByText("Registration until")).toBeDefined();
    expect(screen.getByRole("heading", { name: "More on this" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Back to the results" }));
    expect(titles().length).toBeGreaterThan(1);
  });

  it("opens a thing of the map on the map", async () => {
    useCatalogue.setState({ record: "network:imeg" as RecordId });
    const user = await renderSpeaking(<CataloguePage />);
    await user.click(screen.getByRole("button", { name: "Open on the map" }));
    expect(useSelection.getState().selection).toEqual({ kind: "network", id: "imeg" });
    expect(useCompare.getState().page).toBe("explore");
  });

  it("says so when a link names a record that is not there", async () => {
    useCatalogue.setState({ record: "event:nothing" as RecordId });
    await renderSpeaking(<CataloguePage />);
    expect(screen.getByRole("alert").textContent).toBe("The catalogue holds no record “event:nothing”.");
  });

  it("speaks the language of the reader", async () => {
    useCatalogue.setState({ query: "imeg", sort: "newest" });
    await renderSpeaking(<CataloguePage />, "de");
    expect(screen.getByRole("heading", { level: 2, name: "Katalog" })).toBeDefined();
  });
});
